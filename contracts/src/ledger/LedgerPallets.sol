// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {Actor} from "../types/Actor.sol";
import {Stamp} from "../types/Stamp.sol";
import {Step} from "../types/Step.sol";
import {StepRecord} from "../types/StepRecord.sol";
import {Unit} from "../types/Unit.sol";
import {UnitHead} from "../types/UnitHead.sol";
import {UnitKind} from "../types/UnitKind.sol";
import {UnitRef} from "../types/UnitRef.sol";
import {LedgerBase} from "./LedgerBase.sol";

/// @notice Units on pallets. Depth is two: a pallet holds units of packs, never pallets.
abstract contract LedgerPallets is LedgerBase {
    /// @inheritdoc ICustodyLedger
    function pack(UnitRef calldata pallet, UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        (Unit storage parent, UnitHead parentHead) = pallet.sequence == 0
            ? _create(pallet.sscc, UnitKind.Units, actor.partner, 0)
            : _palletAtHand(pallet, actor.partner);
        if (parentHead.count() + units.length > type(uint16).max) revert LedgerPalletFull(pallet.sscc);
        StepRecord memory record = _begin(Step.None, actor.partner, stamp);
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            (Unit storage unit, UnitHead head) = _at(units[i]);
            _checkKind(sscc, head, UnitKind.Packs);
            _checkAlone(sscc, head);
            _checkFree(sscc, head, actor.partner);
            unit.parentSequence = parentHead.sequence() + 1;
            parentHead = parentHead.withCount(parentHead.count() + 1);
            _name(record, Step.UnitAdded, sscc, head.sequence() + 1);
            parentHead = _record(pallet.sscc, parent, parentHead, record);
            _name(record, Step.Packed, pallet.sscc, parentHead.sequence());
            _record(sscc, unit, head.withParent(pallet.sscc), record);
        }
    }

    /// @inheritdoc ICustodyLedger
    function unpack(UnitRef calldata pallet, UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        (Unit storage parent, UnitHead parentHead) = _palletAtHand(pallet, actor.partner);
        StepRecord memory record = _begin(Step.None, actor.partner, stamp);
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            (Unit storage unit, UnitHead head) = _at(units[i]);
            if (head.parent() != pallet.sscc) revert LedgerNotOnPallet(sscc, pallet.sscc);
            if (head.custodian() != actor.partner) {
                head = head.withCustodian(actor.partner);
                unit.previousCustodian = parent.previousCustodian;
            }
            unit.parentSequence = 0;
            parentHead = parentHead.withCount(parentHead.count() - 1);
            _name(record, Step.UnitRemoved, sscc, head.sequence() + 1);
            parentHead = _record(pallet.sscc, parent, parentHead, record);
            _name(record, Step.Unpacked, pallet.sscc, parentHead.sequence());
            _record(sscc, unit, head.withParent(0), record);
        }
    }

    /// @dev The pallet's step and the unit's name each other.
    function _name(StepRecord memory record, Step step, uint64 relatedUnit, uint32 relatedSequence) private pure {
        record.step = step;
        record.relatedUnit = relatedUnit;
        record.relatedSequence = relatedSequence;
    }

    function _palletAtHand(UnitRef calldata pallet, uint24 partner)
        private
        view
        returns (Unit storage parent, UnitHead head)
    {
        (parent, head) = _at(pallet);
        _checkKind(pallet.sscc, head, UnitKind.Units);
        _checkFree(pallet.sscc, head, partner);
    }

    function _checkKind(uint64 sscc, UnitHead head, UnitKind kind) private pure {
        if (head.kind() != kind) revert LedgerWrongKind(sscc, head.kind());
    }

    /// @dev In the partner's custody, at rest, not held, not decommissioned.
    function _checkFree(uint64 sscc, UnitHead head, uint24 partner) private pure {
        _checkCustodian(sscc, head, partner);
        _checkAtRest(sscc, head);
        _checkNotHeld(sscc, head);
        _checkActive(sscc, head);
    }
}
