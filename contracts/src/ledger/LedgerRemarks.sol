// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {Actor} from "../types/Actor.sol";
import {ErrorReason} from "../types/ErrorReason.sol";
import {ReportOutcome} from "../types/ReportOutcome.sol";
import {SideTrail} from "../types/SideTrail.sol";
import {Stamp} from "../types/Stamp.sol";
import {SuspectGround} from "../types/SuspectGround.sol";
import {Trail} from "../types/Trail.sol";
import {Unit} from "../types/Unit.sol";
import {UnitHead} from "../types/UnitHead.sol";
import {UnitKind} from "../types/UnitKind.sol";
import {LedgerBase} from "./LedgerBase.sol";

/// @notice What is said beside custody: suspect reports and corrections. None of it changes a state.
abstract contract LedgerRemarks is LedgerBase {
    uint16 private constant WHOLE_UNIT = type(uint16).max;

    /// @inheritdoc ICustodyLedger
    function reportSuspect(uint64 sscc, uint16 index, uint8 ground, string calldata note, Stamp calldata stamp)
        external
    {
        Actor memory actor = _caller();
        if (!actor.licensed) revert LedgerNotLicensed(actor.partner);
        _checkStamp(stamp);
        (, UnitHead head) = _known(sscc);
        bool named = head.kind() == UnitKind.Packs && index < head.count();
        if (!named && index != WHOLE_UNIT) revert LedgerIndexInvalid(sscc, index);
        if (ground == 0 || ground > uint8(type(SuspectGround).max)) revert LedgerGroundInvalid(ground);
        uint32 earlier = _openReports[sscc][actor.partner];
        if (earlier != 0) revert LedgerReportOpen(sscc, actor.partner, earlier);
        _recordReport(sscc, index, ground, note, stamp, actor.partner);
    }

    /// @inheritdoc ICustodyLedger
    function closeReport(uint64 sscc, uint24 reporter, uint8 outcome, string calldata note) external {
        Actor memory actor = _caller();
        if (actor.partner != reporter && !_isAuthority(actor)) revert LedgerMayNotClose(sscc, reporter, actor.partner);
        if (outcome == 0 || outcome > uint8(type(ReportOutcome).max)) revert LedgerOutcomeInvalid(outcome);
        uint32 report = _openReports[sscc][reporter];
        if (report == 0) revert LedgerNoReport(sscc, reporter);

        SideTrail storage reports = _reports[sscc];
        delete _openReports[sscc][reporter];
        reports.open -= 1;
        (uint32 sequence, uint40 previous) = _advance(reports);
        bytes memory data = abi.encode(
            sequence,
            report,
            reporter,
            outcome,
            note,
            actor.partner,
            msg.sender,
            uint40(block.number),
            uint40(block.timestamp),
            previous
        );
        reports.trail = Trail.record(reports.trail, SuspectReportClosed.selector, bytes32(uint256(sscc)), data);
    }

    /// @inheritdoc ICustodyLedger
    function declareError(uint64 sscc, bytes32 trailBefore, bytes[] calldata steps, uint8 reason, string calldata note)
        external
    {
        Actor memory actor = _caller();
        if (reason == 0 || reason > uint8(type(ErrorReason).max)) revert LedgerReasonNotAllowed(reason);
        (uint32 step, uint24 author) = _prove(sscc, trailBefore, steps);
        if (author != actor.partner) revert LedgerNotAuthor(sscc, step, author, actor.partner);
        _recordError(sscc, step, reason, note, actor.partner);
    }

    function _recordReport(
        uint64 sscc,
        uint16 index,
        uint8 ground,
        string memory note,
        Stamp calldata stamp,
        uint24 partner
    ) private {
        SideTrail storage reports = _reports[sscc];
        (uint32 sequence, uint40 previous) = _advance(reports);
        reports.open += 1;
        _openReports[sscc][partner] = sequence;
        bytes memory data = abi.encode(
            sequence,
            index,
            ground,
            note,
            stamp.place,
            stamp.claimedAt,
            stamp.document,
            partner,
            msg.sender,
            uint40(block.number),
            uint40(block.timestamp),
            previous
        );
        reports.trail = Trail.record(reports.trail, SuspectReported.selector, bytes32(uint256(sscc)), data);
    }

    function _recordError(uint64 sscc, uint32 step, uint8 reason, string calldata note, uint24 partner) private {
        SideTrail storage corrections = _corrections[sscc];
        (uint32 sequence, uint40 previous) = _advance(corrections);
        bytes memory data = abi.encode(
            sequence, step, reason, note, partner, msg.sender, uint40(block.number), uint40(block.timestamp), previous
        );
        corrections.trail = Trail.record(corrections.trail, ErrorDeclared.selector, bytes32(uint256(sscc)), data);
    }

    /// @dev Opens the next record beside a unit.
    function _advance(SideTrail storage side) private returns (uint32 sequence, uint40 previous) {
        previous = side.lastBlock;
        sequence = side.records + 1;
        side.records = sequence;
        side.lastBlock = uint40(block.number);
    }

    /// @dev Number and author of the first of `steps`. A step is not in storage, but only the true ones fold to the
    /// trail: each hash fixes its bytes, and with them the hash before.
    function _prove(uint64 sscc, bytes32 trail, bytes[] calldata steps)
        private
        view
        returns (uint32 step, uint24 author)
    {
        (Unit storage unit,) = _known(sscc);
        for (uint256 i = 0; i < steps.length; ++i) {
            trail = Trail.fold(trail, CustodyStep.selector, bytes32(uint256(sscc)), steps[i]);
        }
        if (steps.length == 0 || trail != unit.trail) revert LedgerStepsNotProven(sscc);
        (step,, author) = abi.decode(steps[0], (uint32, uint8, uint24));
    }
}
