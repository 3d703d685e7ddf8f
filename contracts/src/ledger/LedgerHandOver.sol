// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {Actor} from "../types/Actor.sol";
import {Reason} from "../types/Reason.sol";
import {Role} from "../types/Role.sol";
import {Stamp} from "../types/Stamp.sol";
import {Step} from "../types/Step.sol";
import {StepEntry} from "../types/StepEntry.sol";
import {Unit} from "../types/Unit.sol";
import {UnitRef} from "../types/UnitRef.sol";
import {LedgerBase} from "./LedgerBase.sol";

/// @notice Two-sided hand-over: custody moves when the consignee says so.
abstract contract LedgerHandOver is LedgerBase {
    uint256 private constant REFUSABLE = (1 << uint8(Reason.Lost)) | (1 << uint8(Reason.Damaged))
        | (1 << uint8(Reason.Quarantined)) | (1 << uint8(Reason.Other));

    /// @inheritdoc ICustodyLedger
    function ship(UnitRef[] calldata units, uint24 to, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        if (to == 0 || to == actor.partner) revert LedgerConsigneeInvalid(to);
        bool welcome = _mayReceive(to);
        StepEntry memory entry;
        entry.step = Step.Shipped;
        entry.partner = actor.partner;
        entry.counterparty = to;
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            Unit storage unit = _at(units[i]);
            _checkAlone(sscc, unit);
            _checkCustodian(sscc, unit, actor.partner);
            _checkAtRest(sscc, unit);
            _checkOnward(sscc, unit, actor, to, welcome);
            unit.consignee = to;
            _record(sscc, unit, entry, stamp);
        }
    }

    /// @inheritdoc ICustodyLedger
    function receive(UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        StepEntry memory entry;
        entry.step = Step.Received;
        entry.partner = actor.partner;
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            Unit storage unit = _consigned(units[i], actor.partner);
            if (unit.previousCustodian != actor.partner) _checkLicensed(actor, Role.CUSTODIANS);
            entry.counterparty = unit.custodian;
            unit.previousCustodian = entry.counterparty;
            unit.custodian = actor.partner;
            unit.consignee = 0;
            _record(sscc, unit, entry, stamp);
        }
    }

    /// @inheritdoc ICustodyLedger
    function refuse(UnitRef[] calldata units, uint8 reason, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        if ((REFUSABLE >> reason) & 1 == 0) revert LedgerReasonNotAllowed(reason);
        StepEntry memory entry;
        entry.step = Step.Refused;
        entry.partner = actor.partner;
        entry.reason = Reason(reason);
        for (uint256 i = 0; i < units.length; ++i) {
            Unit storage unit = _consigned(units[i], actor.partner);
            entry.counterparty = unit.custodian;
            unit.consignee = 0;
            _record(units[i].sscc, unit, entry, stamp);
        }
    }

    /// @inheritdoc ICustodyLedger
    function cancelShipment(UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        StepEntry memory entry;
        entry.step = Step.ShipmentCancelled;
        entry.partner = actor.partner;
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            Unit storage unit = _at(units[i]);
            _checkAlone(sscc, unit);
            _checkCustodian(sscc, unit, actor.partner);
            entry.counterparty = unit.consignee;
            if (entry.counterparty == 0) revert LedgerNotInTransit(sscc);
            unit.consignee = 0;
            _record(sscc, unit, entry, stamp);
        }
    }

    function _mayReceive(uint24 partner) private view returns (bool) {
        (uint16 roles, bool licensed) = PARTNERS.standing(partner);
        return licensed && roles & Role.CUSTODIANS != 0;
    }

    /// @dev Back to the previous custodian goods may always go.
    function _checkOnward(uint64 sscc, Unit storage unit, Actor memory actor, uint24 to, bool welcome) private view {
        bool onward = welcome && actor.licensed && unit.holder == 0 && unit.status == Reason.Active;
        if (onward || unit.previousCustodian == to) return;
        if (!actor.licensed) revert LedgerNotLicensed(actor.partner);
        if (!welcome) revert LedgerConsigneeInvalid(to);
        _checkNotHeld(sscc, unit);
        _checkActive(sscc, unit);
    }

    function _consigned(UnitRef calldata named, uint24 partner) private view returns (Unit storage unit) {
        unit = _at(named);
        _checkAlone(named.sscc, unit);
        if (unit.consignee != partner) revert LedgerNotConsignee(named.sscc, unit.consignee, partner);
    }
}
