// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {Actor} from "../types/Actor.sol";
import {Merkle} from "../types/Merkle.sol";
import {PackRef} from "../types/PackRef.sol";
import {Reason} from "../types/Reason.sol";
import {Role} from "../types/Role.sol";
import {Stamp} from "../types/Stamp.sol";
import {Step} from "../types/Step.sol";
import {StepRecord} from "../types/StepRecord.sol";
import {Unit} from "../types/Unit.sol";
import {UnitHead} from "../types/UnitHead.sol";
import {UnitKind} from "../types/UnitKind.sol";
import {UnitRef} from "../types/UnitRef.sol";
import {LedgerPacks} from "./LedgerPacks.sol";

/// @notice Whole units taken out of trade, and units made of packs from others.
abstract contract LedgerUnits is LedgerPacks {
    /// @inheritdoc ICustodyLedger
    function decommissionUnits(UnitRef[] calldata units, uint8 reason, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        bool dispensing = reason == uint8(Reason.Dispensed);
        if (dispensing) _checkLicensed(actor, Role.PHARMACY);
        else if ((LEAVING >> reason) & 1 == 0) revert LedgerReasonNotAllowed(reason);
        StepRecord memory record = _begin(Step.Decommissioned, actor.partner, stamp);
        record.reason = Reason(reason);
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            (Unit storage unit, UnitHead head) = _at(units[i]);
            UnitHead carrier = _carrier(head);
            _checkCustodian(sscc, carrier, actor.partner);
            _checkActive(sscc, head);
            _checkActive(head.parent(), carrier);
            if (dispensing) {
                _checkNotHeld(sscc, head);
                _checkNotHeld(head.parent(), carrier);
            }
            unit.statusDay = _today();
            unit.statusPartner = actor.partner;
            _record(sscc, unit, head.withStatus(record.reason), record);
        }
    }

    /// @inheritdoc ICustodyLedger
    function repack(uint64 toSscc, PackRef[] calldata packs, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(packs.length, stamp);
        if (packs.length > MAX_PACKS) revert LedgerPackCount(packs.length);
        (Unit storage target, UnitHead head) = _create(toSscc, UnitKind.Packs, actor.partner, uint16(packs.length));
        bytes32[] memory lots = new bytes32[](packs.length);
        bytes16[] memory tags = new bytes16[](packs.length);
        for (uint256 i = 0; i < packs.length; ++i) {
            lots[i] = packs[i].lot;
            tags[i] = _take(packs[i], toSscc, actor.partner, stamp);
            if (i > 0 && tags[i] <= tags[i - 1]) revert LedgerTagsNotAscending(i);
        }
        target.root = _rootOf(lots, tags);
        emit UnitContents(toSscc, lots, _joined(tags));
        StepRecord memory record = _begin(Step.Repacked, actor.partner, stamp);
        _record(toSscc, target, head, record);
    }

    /// @dev Takes a pack out of its unit for `target`.
    function _take(PackRef calldata ref, uint64 target, uint24 partner, Stamp calldata stamp)
        private
        returns (bytes16 tag)
    {
        UnitHead head;
        (head, tag) = _unitOf(ref);
        _checkAlone(ref.sscc, head);
        _checkCustodian(ref.sscc, head, partner);
        _checkAtRest(ref.sscc, head);
        _checkTradable(ref.sscc, head);
        uint8 class = _lots[ref.lot].recallClass;
        if (class != 0) revert LedgerLotRecalled(ref.lot, class);
        _checkPackActive(ref);
        _leave(ref, Reason.Repacked, target, partner, stamp);
    }

    function _rootOf(bytes32[] memory lots, bytes16[] memory tags) private pure returns (bytes32) {
        bytes32[] memory leaves = new bytes32[](lots.length);
        for (uint256 i = 0; i < lots.length; ++i) {
            leaves[i] = Merkle.leaf(lots[i], i, tags[i]);
        }
        return Merkle.root(leaves);
    }

    /// @dev The tags one after the other, 16 bytes each: two to a word, and the odd one at the end.
    function _joined(bytes16[] memory tags) private pure returns (bytes memory) {
        bytes32[] memory pairs = new bytes32[](tags.length / 2);
        for (uint256 i = 0; i < pairs.length; ++i) {
            pairs[i] = bytes32(tags[2 * i]) | bytes32(tags[2 * i + 1]) >> 128;
        }
        bytes memory even = abi.encodePacked(pairs);
        return tags.length % 2 == 0 ? even : bytes.concat(even, tags[tags.length - 1]);
    }
}
