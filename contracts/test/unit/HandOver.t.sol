// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "../../src/types/Reason.sol";
import {Role} from "../../src/types/Role.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Step} from "../../src/types/Step.sol";
import {StepRecord} from "../../src/types/StepRecord.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Network} from "../support/Network.sol";

contract HandOverTest is Network {
    uint64 private sscc;

    function setUp() public override {
        super.setUp();
        sscc = made(1, 3).sscc;
    }

    function test_ship_leavesCustodyWithTheSender() public {
        vm.roll(1010);
        _expectStep(2, Step.Shipped, MAKER, WHOLESALER, Reason.Active);
        accepted(MAKER, _shipping(WHOLESALER));
        assertEq(head(sscc).custodian, MAKER, "custodian");
        assertEq(head(sscc).consignee, WHOLESALER, "consignee");
        assertEq(head(sscc).lastBlock, 1010, "last block");
    }

    function test_ship_takesManyUnits() public {
        uint64 second = made(2, 1).sscc;
        accepted(MAKER, abi.encodeCall(ledger.ship, (named(sscc, second), PHARMACY, stamp())));
        accepted(PHARMACY, receiving(named(sscc, second)));
        assertEq(head(second).custodian, PHARMACY, "custodian");
    }

    function test_ship_refusesAStranger() public {
        bytes memory because = abi.encodeWithSelector(LedgerNotAnOperator.selector, STRANGER);
        refused(STRANGER, address(ledger), _shipping(WHOLESALER), because);
    }

    function test_ship_refusesWhoeverIsNotTheCustodian() public {
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, sscc, MAKER, PHARMACY);
        refused(PHARMACY, _shipping(WHOLESALER), because);
    }

    function test_ship_refusesASuspendedSender() public {
        suspend(MAKER);
        refused(MAKER, _shipping(WHOLESALER), abi.encodeWithSelector(LedgerNotLicensed.selector, MAKER));
    }

    function test_ship_refusesAConsigneeWhoMayNotHaveGoods() public {
        suspend(PHARMACY);
        uint24[5] memory wrong = [MAKER, 0, 9, AUTHORITY, PHARMACY];
        for (uint256 i = 0; i < wrong.length; ++i) {
            refused(MAKER, _shipping(wrong[i]), abi.encodeWithSelector(LedgerConsigneeInvalid.selector, wrong[i]));
        }
    }

    function test_ship_refusesAUnitInTransit() public {
        send(sscc, MAKER, WHOLESALER);
        bytes memory because = abi.encodeWithSelector(LedgerInTransit.selector, sscc, WHOLESALER);
        refused(MAKER, _shipping(PHARMACY), because);
    }

    function test_ship_refusesAHeldUnit() public {
        accepted(MAKER, abi.encodeCall(ledger.holdUnits, (named(sscc), stamp())));
        refused(MAKER, _shipping(WHOLESALER), abi.encodeWithSelector(LedgerUnitHeld.selector, sscc, MAKER));
    }

    function test_ship_refusesADecommissionedUnit() public {
        accepted(MAKER, abi.encodeCall(ledger.decommissionUnits, (named(sscc), uint8(Reason.Lost), stamp())));
        bytes memory because = abi.encodeWithSelector(LedgerUnitNotActive.selector, sscc, Reason.Lost);
        refused(MAKER, _shipping(WHOLESALER), because);
    }

    function test_ship_refusesAUnitOnAPallet() public {
        uint64 pallet = ssccOf(MAKER, 50);
        accepted(MAKER, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(sscc), stamp())));
        bytes memory because = abi.encodeWithSelector(LedgerOnPallet.selector, sscc, pallet);
        refused(MAKER, _shipping(WHOLESALER), because);
        refused(WHOLESALER, receiving(named(sscc)), because);
        refused(MAKER, abi.encodeCall(ledger.cancelShipment, (named(sscc), stamp())), because);
    }

    function test_ship_refusesAnotherSequenceNumberThanTheUnits() public {
        UnitRef[] memory old = named(sscc);
        send(sscc, MAKER, WHOLESALER);
        accepted(WHOLESALER, receiving(named(sscc)));
        bytes memory because = abi.encodeWithSelector(LedgerSequence.selector, sscc, 1, 3);
        refused(WHOLESALER, abi.encodeCall(ledger.ship, (old, PHARMACY, stamp())), because);
    }

    function test_ship_refusesAUnitTwiceInOneCall() public {
        bytes memory call = abi.encodeCall(ledger.ship, (named(sscc, sscc), PHARMACY, stamp()));
        refused(MAKER, call, abi.encodeWithSelector(LedgerSequence.selector, sscc, 1, 2));
    }

    function test_ship_refusesAnUnknownUnit() public {
        bytes memory call = abi.encodeCall(ledger.ship, (named(ssccOf(MAKER, 9)), PHARMACY, stamp()));
        refused(MAKER, call, abi.encodeWithSelector(LedgerUnitUnknown.selector, ssccOf(MAKER, 9)));
    }

    function test_ship_refusesToNameNothing() public {
        bytes memory call = abi.encodeCall(ledger.ship, (new UnitRef[](0), PHARMACY, stamp()));
        refused(MAKER, call, abi.encodeWithSelector(LedgerNothingNamed.selector));
    }

    function test_ship_refusesAClaimedTimeInTheFuture() public {
        Stamp memory late = stamp();
        late.claimedAt = START + 1;
        bytes memory because = abi.encodeWithSelector(LedgerClaimInFuture.selector, START + 1, uint256(START));
        refused(MAKER, abi.encodeCall(ledger.ship, (named(sscc), PHARMACY, late)), because);
    }

    function test_ship_alwaysReturnsToThePreviousCustodian() public {
        handOver(sscc, MAKER, WHOLESALER);
        accepted(WHOLESALER, abi.encodeCall(ledger.holdUnits, (named(sscc), stamp())));
        bytes memory lost = abi.encodeCall(ledger.decommissionUnits, (named(sscc), uint8(Reason.Damaged), stamp()));
        accepted(WHOLESALER, lost);
        suspend(WHOLESALER);
        suspend(MAKER);
        accepted(WHOLESALER, _shipping(MAKER));
        accepted(MAKER, receiving(named(sscc)));
        assertEq(head(sscc).custodian, MAKER, "custodian");
        assertEq(unitOf(sscc).previousCustodian, WHOLESALER, "previous custodian");
    }

    function test_receive_movesCustody() public {
        send(sscc, MAKER, WHOLESALER);
        _expectStep(3, Step.Received, WHOLESALER, MAKER, Reason.Active);
        accepted(WHOLESALER, receiving(named(sscc)));
        assertEq(head(sscc).custodian, WHOLESALER, "custodian");
        assertEq(head(sscc).consignee, 0, "at rest");
        assertEq(unitOf(sscc).previousCustodian, MAKER, "previous custodian");
    }

    function test_receive_takesAHeldUnit() public {
        send(sscc, MAKER, WHOLESALER);
        accepted(AUTHORITY, abi.encodeCall(ledger.holdUnits, (named(sscc), stamp())));
        accepted(WHOLESALER, receiving(named(sscc)));
        assertEq(head(sscc).holder, AUTHORITY, "still held");
    }

    function test_receive_refusesAWrongConsignee() public {
        send(sscc, MAKER, WHOLESALER);
        bytes memory because = abi.encodeWithSelector(LedgerNotConsignee.selector, sscc, WHOLESALER, PHARMACY);
        refused(PHARMACY, receiving(named(sscc)), because);
        because = abi.encodeWithSelector(LedgerNotConsignee.selector, sscc, WHOLESALER, MAKER);
        refused(MAKER, receiving(named(sscc)), because);
    }

    function test_receive_refusesAUnitAtRest() public {
        bytes memory because = abi.encodeWithSelector(LedgerNotConsignee.selector, sscc, 0, WHOLESALER);
        refused(WHOLESALER, receiving(named(sscc)), because);
    }

    function test_receive_refusesASuspendedConsignee() public {
        send(sscc, MAKER, WHOLESALER);
        suspend(WHOLESALER);
        refused(WHOLESALER, receiving(named(sscc)), abi.encodeWithSelector(LedgerNotLicensed.selector, WHOLESALER));
    }

    function test_receive_refusesAPartnerThatMayNoLongerHaveGoods() public {
        send(sscc, MAKER, WHOLESALER);
        partners.setRoles(WHOLESALER, Role.INSPECTOR);
        bytes memory because = abi.encodeWithSelector(LedgerRoleMissing.selector, WHOLESALER, 15, 16);
        refused(WHOLESALER, receiving(named(sscc)), because);
    }

    function test_refuse_leavesTheUnitWithTheSenderAtRest() public {
        send(sscc, MAKER, WHOLESALER);
        suspend(WHOLESALER);
        _expectStep(3, Step.Refused, WHOLESALER, MAKER, Reason.Damaged);
        accepted(WHOLESALER, _refusing(uint8(Reason.Damaged)));
        assertEq(head(sscc).custodian, MAKER, "custodian");
        assertEq(head(sscc).consignee, 0, "at rest");
    }

    function test_refuse_refusesAReasonThatIsNone() public {
        send(sscc, MAKER, WHOLESALER);
        for (uint256 reason = 0; reason < 256; ++reason) {
            if (reason == 8 || reason == 9 || reason == 10 || reason == 13) continue;
            bytes memory because = abi.encodeWithSelector(LedgerReasonNotAllowed.selector, reason);
            refused(WHOLESALER, _refusing(uint8(reason)), because);
        }
    }

    function test_refuse_refusesAWrongConsignee() public {
        send(sscc, MAKER, WHOLESALER);
        bytes memory because = abi.encodeWithSelector(LedgerNotConsignee.selector, sscc, WHOLESALER, PHARMACY);
        refused(PHARMACY, _refusing(uint8(Reason.Other)), because);
    }

    function test_cancelShipment_callsTheUnitBack() public {
        send(sscc, MAKER, WHOLESALER);
        suspend(MAKER);
        _expectStep(3, Step.ShipmentCancelled, MAKER, WHOLESALER, Reason.Active);
        accepted(MAKER, _cancelling());
        assertEq(head(sscc).consignee, 0, "at rest");
        bytes memory because = abi.encodeWithSelector(LedgerNotConsignee.selector, sscc, 0, WHOLESALER);
        refused(WHOLESALER, receiving(named(sscc)), because);
    }

    function test_cancelShipment_refusesAUnitThatIsNotInTransit() public {
        refused(MAKER, _cancelling(), abi.encodeWithSelector(LedgerNotInTransit.selector, sscc));
    }

    function test_cancelShipment_refusesWhoeverIsNotTheSender() public {
        send(sscc, MAKER, WHOLESALER);
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, sscc, MAKER, WHOLESALER);
        refused(WHOLESALER, _cancelling(), because);
    }

    function _expectStep(uint32 sequence, Step step, uint24 partner, uint24 counterparty, Reason reason) private {
        StepRecord memory record = stepOf(sscc, sequence, step, partner);
        (record.counterparty, record.reason) = (counterparty, reason);
        record.previousBlock = head(sscc).lastBlock;
        expectStep(record);
    }

    function _shipping(uint24 to) private view returns (bytes memory) {
        return abi.encodeCall(ledger.ship, (named(sscc), to, stamp()));
    }

    function _refusing(uint8 reason) private view returns (bytes memory) {
        return abi.encodeCall(ledger.refuse, (named(sscc), reason, stamp()));
    }

    function _cancelling() private view returns (bytes memory) {
        return abi.encodeCall(ledger.cancelShipment, (named(sscc), stamp()));
    }
}
