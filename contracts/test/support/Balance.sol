// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Heads} from "./Heads.sol";
import {ReferenceTree} from "./ReferenceTree.sol";
import {Vm} from "./Vm.sol";

/// @notice Where a lot's packs are, counted by a reader who has nothing but logs and slots: every pack is active with
/// somebody, or has left for a reason. A repacked pack has left one unit and stands in another.
library Balance {
    using Heads for Heads.Seen[];

    /// @dev Kept from the logs: which lots' packs were put into which units.
    struct Book {
        uint64[] units;
        mapping(uint64 sscc => bytes32[]) lotsIn;
        mapping(bytes32 lot => uint256) commissioned;
        mapping(bytes32 lot => uint256) putAgain; // into units made by repacking
    }

    struct Count {
        uint256 commissioned;
        uint256[8] active; // by partner
        uint256[16] left; // by reason; `Repacked` ones stand in another unit too
        uint256 putAgain;
    }

    /// @dev Contents count only where they hash to the root in the unit's slot.
    function take(Book storage book, address ledger, Vm.Log[] memory logs) internal {
        for (uint256 i = 0; i < logs.length; ++i) {
            bytes32 topic = logs[i].topics[0];
            bool repacked = topic == ICustodyEvents.UnitContents.selector;
            if (logs[i].emitter != ledger || (!repacked && topic != ICustodyEvents.Commissioned.selector)) continue;
            uint64 sscc = uint64(uint256(logs[i].topics[repacked ? 1 : 2]));
            (bytes32[] memory lots, bytes memory tags) =
                repacked ? abi.decode(logs[i].data, (bytes32[], bytes)) : _ofOneLot(logs[i].topics[1], logs[i].data);
            require(_root(lots, tags) == Heads.unit(ledger, sscc).root, "contents of the unit");
            book.units.push(sscc);
            book.lotsIn[sscc] = lots;
            for (uint256 k = 0; k < lots.length; ++k) {
                if (repacked) ++book.putAgain[lots[k]];
                else ++book.commissioned[lots[k]];
            }
        }
    }

    /// @param seen All units and pallets.
    function count(Book storage book, Heads.Seen[] memory seen, bytes32 lot)
        internal
        view
        returns (Count memory counted)
    {
        counted.commissioned = book.commissioned[lot];
        counted.putAgain = book.putAgain[lot];
        for (uint256 u = 0; u < book.units.length; ++u) {
            Heads.Seen memory unit = seen.of_(book.units[u]);
            Heads.Plain memory carrier = unit.head.parent == 0 ? unit.head : seen.of_(unit.head.parent).head;
            bytes32[] storage lots = book.lotsIn[unit.sscc];
            for (uint256 i = 0; i < unit.head.count; ++i) {
                if (lots[i] != lot) continue;
                Reason reason = _reason(unit, carrier, i);
                if (reason == Reason.Active) ++counted.active[carrier.custodian];
                else ++counted.left[uint256(reason)];
            }
        }
    }

    /// @return Whether every pack is accounted for.
    function balances(Count memory counted) internal pure returns (bool) {
        uint256 sum = 0;
        for (uint256 i = 0; i < counted.active.length; ++i) {
            sum += counted.active[i];
        }
        for (uint256 i = 0; i < counted.left.length; ++i) {
            sum += counted.left[i];
        }
        uint256 repacked = counted.left[uint256(Reason.Repacked)];
        return repacked == counted.putAgain && sum - repacked == counted.commissioned;
    }

    /// @dev A status speaks for every pack that had not left by itself.
    function _reason(Heads.Seen memory unit, Heads.Plain memory carrier, uint256 index)
        private
        pure
        returns (Reason reason)
    {
        (reason,,,) = Heads.stateIn(unit.words[index / 6], index);
        if (reason != Reason.Active && reason != Reason.ActiveAgain) return reason;
        return unit.head.status == Reason.Active ? carrier.status : unit.head.status;
    }

    function _ofOneLot(bytes32 lot, bytes memory data) private pure returns (bytes32[] memory lots, bytes memory tags) {
        (tags,) = abi.decode(data, (bytes, uint40));
        lots = new bytes32[](tags.length / 16);
        for (uint256 i = 0; i < lots.length; ++i) {
            lots[i] = lot;
        }
    }

    function _root(bytes32[] memory lots, bytes memory tags) private pure returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](lots.length);
        for (uint256 i = 0; i < lots.length; ++i) {
            bytes16 tag;
            assembly ("memory-safe") {
                tag := mload(add(add(tags, 0x20), mul(16, i)))
            }
            leaves[i] = keccak256(abi.encodePacked(lots[i], uint8(i), tag));
        }
        return ReferenceTree.root(leaves);
    }
}
