// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {Actor} from "../types/Actor.sol";
import {Reason} from "../types/Reason.sol";
import {Role} from "../types/Role.sol";
import {Stamp} from "../types/Stamp.sol";
import {Step} from "../types/Step.sol";
import {StepRecord} from "../types/StepRecord.sol";
import {Unit} from "../types/Unit.sol";
import {UnitHead} from "../types/UnitHead.sol";
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
        StepRecord memory record = _begin(Step.Shipped, actor.partner, stamp);
        record.counterparty = to;
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            (Unit storage unit, UnitHead head) = _at(units[i]);
            _checkAlone(sscc, head);
            _checkCustodian(sscc, head, actor.partner);
            _checkAtRest(sscc, head);
            _checkOnward(sscc, unit, head, actor, to, welcome);
            _record(sscc, unit, head.withConsignee(to), record);
        }
    }

    /// @inheritdoc ICustodyLedger
    function receive(UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        StepRecord memory record = _begin(Step.Received, actor.partner, stamp);
        bool welcome = actor.licensed && actor.roles & Role.CUSTODIANS != 0;
        for (uint256 i = 0; i < units.length; ++i) {
            UnitRef calldata named = units[i];
            (Unit storage unit, UnitHead head) = _consigned(named, actor.partner);
            uint24 before = unit.previousCustodian;
            record.counterparty = head.custodian();
            unit.previousCustodian = record.counterparty;
            if (!welcome && before != actor.partner) _checkLicensed(actor, Role.CUSTODIANS);
            _record(named.sscc, unit, head.receivedBy(actor.partner), record);
        }
    }

    /// @inheritdoc ICustodyLedger
    function refuse(UnitRef[] calldata units, uint8 reason, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        if ((REFUSABLE >> reason) & 1 == 0) revert LedgerReasonNotAllowed(reason);
        StepRecord memory record = _begin(Step.Refused, actor.partner, stamp);
        record.reason = Reason(reason);
        for (uint256 i = 0; i < units.length; ++i) {
            UnitRef calldata named = units[i];
            (Unit storage unit, UnitHead head) = _consigned(named, actor.partner);
            record.counterparty = head.custodian();
            _record(named.sscc, unit, head.withConsignee(0), record);
        }
    }

    /// @inheritdoc ICustodyLedger
    function cancelShipment(UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        StepRecord memory record = _begin(Step.ShipmentCancelled, actor.partner, stamp);
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            (Unit storage unit, UnitHead head) = _at(units[i]);
            _checkAlone(sscc, head);
            _checkCustodian(sscc, head, actor.partner);
            record.counterparty = head.consignee();
            if (record.counterparty == 0) revert LedgerNotInTransit(sscc);
            _record(sscc, unit, head.withConsignee(0), record);
        }
    }

    function _mayReceive(uint24 partner) private view returns (bool) {
        (uint16 roles, bool licensed) = PARTNERS.standing(partner);
        return licensed && roles & Role.CUSTODIANS != 0;
    }

    /// @dev Back to the previous custodian goods may always go.
    function _checkOnward(uint64 sscc, Unit storage unit, UnitHead head, Actor memory actor, uint24 to, bool welcome)
        private
        view
    {
        bool onward = welcome && actor.licensed && head.holder() == 0 && head.status() == Reason.Active;
        if (onward || unit.previousCustodian == to) return;
        if (!actor.licensed) revert LedgerNotLicensed(actor.partner);
        if (!welcome) revert LedgerConsigneeInvalid(to);
        _checkNotHeld(sscc, head);
        _checkActive(sscc, head);
    }

    function _consigned(UnitRef calldata named, uint24 partner)
        private
        view
        returns (Unit storage unit, UnitHead head)
    {
        (unit, head) = _at(named);
        if (head.consignee() == partner) return (unit, head);
        _checkAlone(named.sscc, head);
        revert LedgerNotConsignee(named.sscc, head.consignee(), partner);
    }
}
