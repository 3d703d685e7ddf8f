// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {ErrorReason} from "../../src/types/ErrorReason.sol";
import {ReportOutcome} from "../../src/types/ReportOutcome.sol";
import {SideTrail} from "../../src/types/SideTrail.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {SuspectGround} from "../../src/types/SuspectGround.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";
import {Vm} from "../support/Vm.sol";

contract RemarksTest is Network {
    uint16 private constant WHOLE_UNIT = type(uint16).max;

    uint64 private sscc;

    function setUp() public override {
        super.setUp();
        vm.recordLogs();
        sscc = made(1, 2).sscc;
    }

    function test_reportSuspect_recordsItBesideCustody() public {
        bytes32 trail = unitOf(sscc).trail;
        vm.roll(1010);
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.SuspectReported(
            sscc,
            1,
            1,
            SuspectGround.Tampered,
            "seal broken",
            0,
            START - 60,
            bytes32("document"),
            PHARMACY,
            keyOf(PHARMACY),
            1010,
            START,
            0
        );
        accepted(PHARMACY, _reporting(1, 1));
        SideTrail memory reports = Heads.reports(address(ledger), sscc);
        assertEq(reports.records, 1, "records");
        assertEq(reports.open, 1, "open");
        assertEq(reports.lastBlock, 1010, "last block");
        assertEq(unitOf(sscc).trail, trail, "custody's trail");
    }

    function test_reportSuspect_takesTheWholeUnitAndAPallet() public {
        accepted(PHARMACY, _reporting(WHOLE_UNIT, 7));
        uint64 pallet = ssccOf(MAKER, 50);
        accepted(MAKER, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(sscc), stamp())));
        sscc = pallet;
        accepted(PHARMACY, _reporting(WHOLE_UNIT, 1));
        bytes memory because = abi.encodeWithSelector(LedgerIndexInvalid.selector, pallet, 0);
        refused(SECOND_PHARMACY, _reporting(0, 1), because);
    }

    function test_reportSuspect_refusesASecondOneOfTheSamePartner() public {
        accepted(PHARMACY, _reporting(0, 1));
        accepted(SECOND_PHARMACY, _reporting(0, 1));
        bytes memory because = abi.encodeWithSelector(LedgerReportOpen.selector, sscc, SECOND_PHARMACY, 2);
        refused(SECOND_PHARMACY, _reporting(1, 1), because);
    }

    function test_reportSuspect_refusesAnUnlicensedPartner() public {
        suspend(PHARMACY);
        refused(PHARMACY, _reporting(0, 1), abi.encodeWithSelector(LedgerNotLicensed.selector, PHARMACY));
    }

    function test_reportSuspect_refusesAPackThatIsNotThere() public {
        refused(PHARMACY, _reporting(2, 1), abi.encodeWithSelector(LedgerIndexInvalid.selector, sscc, 2));
    }

    function test_reportSuspect_refusesAGroundThatIsNone() public {
        refused(PHARMACY, _reporting(0, 0), abi.encodeWithSelector(LedgerGroundInvalid.selector, 0));
        refused(PHARMACY, _reporting(0, 8), abi.encodeWithSelector(LedgerGroundInvalid.selector, 8));
    }

    function test_reportSuspect_refusesAnUnknownUnit() public {
        sscc = ssccOf(MAKER, 9);
        refused(PHARMACY, _reporting(0, 1), abi.encodeWithSelector(LedgerUnitUnknown.selector, sscc));
    }

    function test_reportSuspect_refusesAClaimedTimeInTheFuture() public {
        Stamp memory late = stamp();
        late.claimedAt = START + 1;
        bytes memory call = abi.encodeCall(ledger.reportSuspect, (sscc, 0, 1, "n", late));
        refused(PHARMACY, call, abi.encodeWithSelector(LedgerClaimInFuture.selector, START + 1, uint256(START)));
    }

    function test_closeReport_closesIt() public {
        accepted(PHARMACY, _reporting(0, 1));
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.SuspectReportClosed(
            sscc, 2, 1, PHARMACY, ReportOutcome.Unfounded, "why", PHARMACY, keyOf(PHARMACY), 1000, START, 1000
        );
        accepted(PHARMACY, _closing(PHARMACY, 1));
        assertEq(Heads.reports(address(ledger), sscc).open, 0, "open");
        accepted(PHARMACY, _reporting(0, 1));
        accepted(AUTHORITY, _closing(PHARMACY, 2));
        assertEq(Heads.reports(address(ledger), sscc).records, 4, "records");
    }

    function test_closeReport_refusesAnybodyElse() public {
        accepted(PHARMACY, _reporting(0, 1));
        bytes memory because = abi.encodeWithSelector(LedgerMayNotClose.selector, sscc, PHARMACY, MAKER);
        refused(MAKER, _closing(PHARMACY, 1), because);
    }

    function test_closeReport_refusesWithoutAnOpenReport() public {
        bytes memory because = abi.encodeWithSelector(LedgerNoReport.selector, sscc, PHARMACY);
        refused(PHARMACY, _closing(PHARMACY, 1), because);
        accepted(PHARMACY, _reporting(0, 1));
        accepted(PHARMACY, _closing(PHARMACY, 1));
        refused(PHARMACY, _closing(PHARMACY, 1), because);
    }

    function test_closeReport_refusesAnOutcomeThatIsNone() public {
        refused(PHARMACY, _closing(PHARMACY, 0), abi.encodeWithSelector(LedgerOutcomeInvalid.selector, 0));
        refused(PHARMACY, _closing(PHARMACY, 4), abi.encodeWithSelector(LedgerOutcomeInvalid.selector, 4));
    }

    function test_declareError_takesTheStepsAuthorAtItsWord() public {
        (bytes32 before, bytes[] memory steps) = _stepsFrom(2);
        vm.roll(1010);
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.ErrorDeclared(
            sscc, 1, 2, ErrorReason.IncorrectData, "wrong place", MAKER, keyOf(MAKER), 1010, START, 0
        );
        accepted(MAKER, _declaring(before, steps, 2));
        SideTrail memory corrections = Heads.corrections(address(ledger), sscc);
        assertEq(corrections.records, 1, "records");
        assertEq(corrections.open, 0, "open");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(corrections.trail, keccak256(abi.encodePacked(bytes32(0), logs[0].topics, logs[0].data)), "trail");
    }

    function test_declareError_takesTheLastStepToo() public {
        (bytes32 before, bytes[] memory steps) = _stepsFrom(3);
        accepted(WHOLESALER, _declaring(before, steps, 1));
    }

    function test_declareError_refusesAnotherThanTheAuthor() public {
        (bytes32 before, bytes[] memory steps) = _stepsFrom(2);
        bytes memory because = abi.encodeWithSelector(LedgerNotAuthor.selector, sscc, 2, MAKER, WHOLESALER);
        refused(WHOLESALER, _declaring(before, steps, 1), because);
    }

    function test_declareError_refusesStepsThatDoNotFold() public {
        (bytes32 before, bytes[] memory steps) = _stepsFrom(2);
        bytes memory because = abi.encodeWithSelector(LedgerStepsNotProven.selector, sscc);
        refused(MAKER, _declaring(bytes32(0), steps, 1), because);
        refused(MAKER, _declaring(before, new bytes[](0), 1), because);
        // an empty list does not prove anything even when the trail is the present one
        refused(MAKER, _declaring(unitOf(sscc).trail, new bytes[](0), 1), because);
        bytes[] memory fewer = new bytes[](1);
        fewer[0] = steps[0];
        refused(MAKER, _declaring(before, fewer, 1), because);
        // somebody else's step, with the partner written over
        assembly ("memory-safe") {
            mstore(add(mload(add(steps, 0x40)), 0x60), 1)
        }
        refused(MAKER, _declaring(before, steps, 1), because);
    }

    function test_declareError_refusesStepsOfAnotherLength() public {
        (bytes32 before, bytes[] memory steps) = _stepsFrom(2);
        steps[0] = bytes.concat(steps[0], bytes32(0));
        bytes memory because = abi.encodeWithSelector(LedgerStepsNotProven.selector, sscc);
        refused(MAKER, _declaring(before, steps, 1), because);
    }

    function test_declareError_refusesAReasonThatIsNone() public {
        (bytes32 before, bytes[] memory steps) = _stepsFrom(2);
        bytes memory because = abi.encodeWithSelector(LedgerReasonNotAllowed.selector, 0);
        refused(MAKER, _declaring(before, steps, 0), because);
        because = abi.encodeWithSelector(LedgerReasonNotAllowed.selector, 3);
        refused(MAKER, _declaring(before, steps, 3), because);
    }

    function test_declareError_refusesAnUnknownUnit() public {
        (bytes32 before, bytes[] memory steps) = _stepsFrom(2);
        sscc = ssccOf(MAKER, 9);
        bytes memory because = abi.encodeWithSelector(LedgerUnitUnknown.selector, sscc);
        refused(MAKER, _declaring(before, steps, 1), because);
    }

    /// @dev Commissioned, shipped and received; the trail before step `from`, and the data of the steps from there.
    function _stepsFrom(uint256 from) private returns (bytes32 before, bytes[] memory steps) {
        handOver(sscc, MAKER, WHOLESALER);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        steps = new bytes[](4 - from);
        uint256 step = 0;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != ICustodyEvents.CustodyStep.selector) continue;
            ++step;
            if (step >= from) steps[step - from] = logs[i].data;
            else before = keccak256(abi.encodePacked(before, logs[i].topics, logs[i].data));
        }
        assertEq(step, 3, "steps");
    }

    function _reporting(uint16 index, uint8 ground) private view returns (bytes memory) {
        return abi.encodeCall(ledger.reportSuspect, (sscc, index, ground, "seal broken", stamp()));
    }

    function _closing(uint24 reporter, uint8 outcome) private view returns (bytes memory) {
        return abi.encodeCall(ledger.closeReport, (sscc, reporter, outcome, "why"));
    }

    function _declaring(bytes32 before, bytes[] memory steps, uint8 reason) private view returns (bytes memory) {
        return abi.encodeCall(ledger.declareError, (sscc, before, steps, reason, "wrong place"));
    }
}
