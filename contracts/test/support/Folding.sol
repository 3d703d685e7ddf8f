// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {Vm} from "./Vm.sol";

/// @notice The trails as a reader rebuilds them: from raw logs, knowing only which topic belongs to which trail.
library Folding {
    struct Trails {
        mapping(address emitter => mapping(uint256 kind => mapping(bytes32 subject => bytes32))) trail;
        mapping(address emitter => mapping(uint256 kind => mapping(bytes32 subject => uint256))) records;
    }

    /// @dev Kinds of trail.
    uint256 internal constant RECORDS = 0; // of a partner, a product or a lot
    uint256 internal constant STEPS = 1;
    uint256 internal constant REPORTS = 2;
    uint256 internal constant CORRECTIONS = 3;
    uint256 internal constant CONTENTS = 4;
    uint256 internal constant LOTS = 5;

    function take(Trails storage trails, Vm.Log[] memory logs) internal {
        for (uint256 i = 0; i < logs.length; ++i) {
            _take(trails, logs[i]);
        }
    }

    function _take(Trails storage trails, Vm.Log memory log) private {
        if (log.topics.length < 2) return; // AccessManaged names its authority
        bytes32 topic = log.topics[0];
        if (topic == ICustodyEvents.PackLeft.selector || topic == ICustodyEvents.UnitContents.selector) return;
        if (topic == ICustodyEvents.Commissioned.selector) {
            (bytes memory tags,) = abi.decode(log.data, (bytes, uint40));
            bytes32 before = trails.trail[log.emitter][CONTENTS][log.topics[1]];
            bytes memory next = abi.encodePacked(before, uint64(uint256(log.topics[2])), keccak256(tags));
            _set(trails, log.emitter, CONTENTS, log.topics[1], next);
            return;
        }
        if (topic == ICustodyEvents.LotOpened.selector) {
            bytes32 before = trails.trail[log.emitter][LOTS][log.topics[2]];
            _set(trails, log.emitter, LOTS, log.topics[2], abi.encodePacked(before, log.topics[1]));
        }
        uint256 kind = RECORDS;
        if (topic == ICustodyEvents.CustodyStep.selector) kind = STEPS;
        if (topic == ICustodyEvents.SuspectReported.selector) kind = REPORTS;
        if (topic == ICustodyEvents.SuspectReportClosed.selector) kind = REPORTS;
        if (topic == ICustodyEvents.ErrorDeclared.selector) kind = CORRECTIONS;
        bytes memory record = abi.encodePacked(trails.trail[log.emitter][kind][log.topics[1]], log.topics, log.data);
        _set(trails, log.emitter, kind, log.topics[1], record);
    }

    function _set(Trails storage trails, address emitter, uint256 kind, bytes32 subject, bytes memory next) private {
        trails.trail[emitter][kind][subject] = keccak256(next);
        trails.records[emitter][kind][subject] += 1;
    }
}
