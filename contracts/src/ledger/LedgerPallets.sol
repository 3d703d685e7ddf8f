// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {Actor} from "../types/Actor.sol";
import {Stamp} from "../types/Stamp.sol";
import {Step} from "../types/Step.sol";
import {StepEntry} from "../types/StepEntry.sol";
import {Unit} from "../types/Unit.sol";
import {UnitKind} from "../types/UnitKind.sol";
import {UnitRef} from "../types/UnitRef.sol";
import {LedgerBase} from "./LedgerBase.sol";

/// @notice Units on pallets. Depth is two: a pallet holds units of packs, never pallets.
abstract contract LedgerPallets is LedgerBase {
    /// @inheritdoc ICustodyLedger
    function pack(UnitRef calldata pallet, UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        Unit storage parent = pallet.sequence == 0
            ? _create(pallet.sscc, UnitKind.Units, actor.partner)
            : _palletAtHand(pallet, actor.partner);
        if (parent.count + units.length > type(uint16).max) revert LedgerPalletFull(pallet.sscc);
        for (uint256 i = 0; i < units.length; ++i) {
            Unit storage unit = _at(units[i]);
            uint64 sscc = units[i].sscc;
            _checkKind(sscc, unit, UnitKind.Packs);
            _checkAlone(sscc, unit);
            _checkFree(sscc, unit, actor.partner);
            unit.parent = pallet.sscc;
            unit.parentSequence = parent.sequence + 1;
            parent.count += 1;
            _recordBoth(pallet.sscc, parent, sscc, unit, [Step.UnitAdded, Step.Packed], actor.partner, stamp);
        }
    }

    /// @inheritdoc ICustodyLedger
    function unpack(UnitRef calldata pallet, UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        Unit storage parent = _palletAtHand(pallet, actor.partner);
        for (uint256 i = 0; i < units.length; ++i) {
            Unit storage unit = _at(units[i]);
            uint64 sscc = units[i].sscc;
            if (unit.parent != pallet.sscc) revert LedgerNotOnPallet(sscc, pallet.sscc);
            if (unit.custodian != parent.custodian) {
                unit.custodian = parent.custodian;
                unit.previousCustodian = parent.previousCustodian;
            }
            unit.parent = 0;
            unit.parentSequence = 0;
            parent.count -= 1;
            _recordBoth(pallet.sscc, parent, sscc, unit, [Step.UnitRemoved, Step.Unpacked], actor.partner, stamp);
        }
    }

    /// @dev The pallet's step and the unit's name each other.
    function _recordBoth(
        uint64 palletSscc,
        Unit storage parent,
        uint64 sscc,
        Unit storage unit,
        Step[2] memory steps,
        uint24 partner,
        Stamp calldata stamp
    ) private {
        StepEntry memory entry;
        entry.partner = partner;
        entry.step = steps[0];
        entry.relatedUnit = sscc;
        entry.relatedSequence = unit.sequence + 1;
        _record(palletSscc, parent, entry, stamp);
        entry.step = steps[1];
        entry.relatedUnit = palletSscc;
        entry.relatedSequence = parent.sequence;
        _record(sscc, unit, entry, stamp);
    }

    function _palletAtHand(UnitRef calldata pallet, uint24 partner) private view returns (Unit storage parent) {
        parent = _at(pallet);
        _checkKind(pallet.sscc, parent, UnitKind.Units);
        _checkFree(pallet.sscc, parent, partner);
    }

    function _checkKind(uint64 sscc, Unit storage unit, UnitKind kind) private view {
        if (unit.kind != kind) revert LedgerWrongKind(sscc, unit.kind);
    }

    /// @dev In the partner's custody, at rest, not held, not decommissioned.
    function _checkFree(uint64 sscc, Unit storage unit, uint24 partner) private view {
        _checkCustodian(sscc, unit, partner);
        _checkAtRest(sscc, unit);
        _checkNotHeld(sscc, unit);
        _checkActive(sscc, unit);
    }
}
