// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IReadsSlots} from "../../src/interfaces/IReadsSlots.sol";
import {Lot} from "../../src/types/Lot.sol";
import {Partner} from "../../src/types/Partner.sol";
import {Product} from "../../src/types/Product.sol";
import {ProductLots} from "../../src/types/ProductLots.sol";
import {Reason} from "../../src/types/Reason.sol";
import {SideTrail} from "../../src/types/SideTrail.sol";
import {Unit} from "../../src/types/Unit.sol";
import {UnitHead} from "../../src/types/UnitHead.sol";
import {UnitKind} from "../../src/types/UnitKind.sol";

/// @notice Heads read by `extsload` and cut out of their slots by hand, from the written layout alone: a change of the
/// storage layout fails every test that reads one.
library Heads {
    function partner(address from, uint24 index) internal view returns (Partner memory head) {
        bytes32[] memory words = _read(from, keccak256(abi.encode(index, 1)), 2);
        uint256 word = uint256(words[0]);
        head.gln = uint64(word);
        head.roles = uint16(word >> 64);
        head.records = uint32(word >> 80);
        head.lastBlock = uint40(word >> 112);
        head.firstBlock = uint40(word >> 152);
        head.licensedUntil = uint40(word >> 192);
        head.suspended = uint8(word >> 232) == 1;
        head.trail = words[1];
    }

    function product(address from, uint64 gtin) internal view returns (Product memory head) {
        bytes32[] memory words = _read(from, keccak256(abi.encode(gtin, 0)), 2);
        uint256 word = uint256(words[0]);
        head.holder = uint24(word);
        head.records = uint32(word >> 24);
        head.lastBlock = uint40(word >> 56);
        head.firstBlock = uint40(word >> 96);
        head.serialisedSince = uint32(word >> 136);
        head.kind = uint8(word >> 168);
        head.trail = words[1];
    }

    function lot(address from, bytes32 key) internal view returns (Lot memory head) {
        bytes32[] memory words = _read(from, keccak256(abi.encode(key, 0)), 4);
        uint256 word = uint256(words[0]);
        head.gtin = uint64(word);
        head.opener = uint24(word >> 64);
        head.expiry = uint32(word >> 88);
        head.units = uint32(word >> 120);
        head.lastBlock = uint40(word >> 152);
        head.firstBlock = uint40(word >> 192);
        head.recallClass = uint8(word >> 232);
        head.withdrawn = uint8(word >> 240) == 1;
        head.contents = words[1];
        head.trail = words[2];
        word = uint256(words[3]);
        head.records = uint32(word);
        head.recordsLastBlock = uint40(word >> 32);
        head.recalledFrom = uint40(word >> 72);
    }

    function productLots(address from, uint64 gtin) internal view returns (ProductLots memory head) {
        bytes32[] memory words = _read(from, keccak256(abi.encode(gtin, 1)), 2);
        head.lots = uint32(uint256(words[0]));
        head.lastBlock = uint40(uint256(words[0]) >> 32);
        head.trail = words[1];
    }

    /// @dev A unit's head as a struct, cut by the written layout and not by the ledger's own accessors.
    struct Plain {
        uint24 custodian;
        uint24 consignee;
        uint16 count;
        uint32 sequence;
        uint40 lastBlock;
        UnitKind kind;
        Reason status;
        uint64 parent;
        uint24 holder;
        bool heldByAuthority;
    }

    function plain(uint256 word) internal pure returns (Plain memory head) {
        head.custodian = uint24(word);
        head.consignee = uint24(word >> 24);
        head.count = uint16(word >> 48);
        head.sequence = uint32(word >> 64);
        head.lastBlock = uint40(word >> 96);
        head.kind = UnitKind(uint8(word >> 136));
        head.status = Reason(uint8(word >> 144));
        head.parent = uint64(word >> 152);
        head.holder = uint24(word >> 216);
        head.heldByAuthority = uint8(word >> 240) == 1;
    }

    function unit(address from, uint64 sscc) internal view returns (Unit memory whole) {
        bytes32[] memory words = _read(from, keccak256(abi.encode(sscc, 2)), 4);
        whole.head = UnitHead.wrap(uint256(words[0]));
        whole.trail = words[1];
        whole.root = words[2];
        uint256 word = uint256(words[3]);
        whole.statusDay = uint16(word);
        whole.statusPartner = uint24(word >> 16);
        whole.firstBlock = uint40(word >> 40);
        whole.previousCustodian = uint24(word >> 80);
        whole.parentSequence = uint32(word >> 104);
    }

    /// @dev All that is in storage about a unit's custody and its packs.
    struct Seen {
        uint64 sscc;
        Plain head;
        Unit unit;
        bytes32[] words; // state words, as many as its packs need
    }

    function seen(address from, uint64 sscc) internal view returns (Seen memory all) {
        (all.sscc, all.unit) = (sscc, unit(from, sscc));
        all.head = plain(UnitHead.unwrap(all.unit.head));
        uint256 packs = all.head.kind == UnitKind.Packs ? all.head.count : 0;
        all.words = _read(from, keccak256(abi.encode(sscc, 3)), (packs + 5) / 6);
    }

    /// @return One of those already seen.
    function of_(Seen[] memory all, uint64 sscc) internal pure returns (Seen memory) {
        for (uint256 i = 0; i < all.length; ++i) {
            if (all[i].sscc == sscc) return all[i];
        }
        revert("not seen");
    }

    /// @return reason Of the pack's own state.
    /// @return day Unix day.
    /// @return by Partner.
    /// @return changes Of the word.
    function state(address from, uint64 sscc, uint256 index)
        internal
        view
        returns (Reason reason, uint16 day, uint24 by, uint16 changes)
    {
        bytes32 slot = bytes32(uint256(keccak256(abi.encode(sscc, 3))) + index / 6);
        return stateIn(_read(from, slot, 1)[0], index);
    }

    /// @param stateWord The pack's.
    function stateIn(bytes32 stateWord, uint256 index)
        internal
        pure
        returns (Reason reason, uint16 day, uint24 by, uint16 changes)
    {
        uint256 bits = (uint256(stateWord) >> (40 * (index % 6))) & 0xffffffffff;
        return (Reason(bits & 15), uint16(bits >> 4), uint24(bits >> 20), uint16(uint256(stateWord) >> 240));
    }

    function reports(address from, uint64 sscc) internal view returns (SideTrail memory) {
        return _side(from, sscc, 4);
    }

    function corrections(address from, uint64 sscc) internal view returns (SideTrail memory) {
        return _side(from, sscc, 5);
    }

    function _side(address from, uint64 sscc, uint256 base) private view returns (SideTrail memory head) {
        bytes32[] memory words = _read(from, keccak256(abi.encode(sscc, base)), 2);
        uint256 word = uint256(words[0]);
        head.records = uint32(word);
        head.open = uint32(word >> 32);
        head.lastBlock = uint40(word >> 64);
        head.trail = words[1];
    }

    function _read(address from, bytes32 first, uint256 count) private view returns (bytes32[] memory) {
        bytes32[] memory slots = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            slots[i] = bytes32(uint256(first) + i);
        }
        return IReadsSlots(from).extsload(slots);
    }
}
