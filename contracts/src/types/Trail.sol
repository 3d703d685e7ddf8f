// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {StepRecord} from "./StepRecord.sol";

/// @notice Logs a record and folds it into its subject's trail: `trail' = keccak256(trail, topics, data)`, byte for
/// byte as logged, so that a reader folds raw logs. One encoding serves both; what is logged and what is hashed cannot
/// drift apart.
library Trail {
    /// @param trail The subject's trail so far; zero at first.
    /// @param topic The event's signature hash.
    /// @param subject The first indexed argument.
    /// @param data The event's other arguments, ABI-encoded.
    /// @return The new trail.
    function record(bytes32 trail, bytes32 topic, bytes32 subject, bytes memory data) internal returns (bytes32) {
        assembly ("memory-safe") {
            log2(add(data, 0x20), mload(data), topic, subject)
        }
        return fold(trail, topic, subject, data);
    }

    /// @notice The same for an event with a second indexed argument.
    function record(bytes32 trail, bytes32 topic, bytes32 subject, bytes32 second, bytes memory data)
        internal
        returns (bytes32)
    {
        assembly ("memory-safe") {
            log3(add(data, 0x20), mload(data), topic, subject, second)
        }
        return keccak256(bytes.concat(trail, topic, subject, second, data));
    }

    /// @notice The same for a custody step, whose members lie in memory as they are hashed and logged: nothing is
    /// encoded or copied.
    /// @param step With its trail so far.
    function record(StepRecord memory step) internal returns (bytes32 folded) {
        assembly ("memory-safe") {
            // 17 words: trail, topic, subject, and 14 of data
            log2(add(step, 0x60), 0x1c0, mload(add(step, 0x20)), mload(add(step, 0x40)))
            folded := keccak256(step, 0x220)
        }
    }

    /// @notice The fold alone.
    function fold(bytes32 trail, bytes32 topic, bytes32 subject, bytes memory data) internal pure returns (bytes32) {
        return keccak256(bytes.concat(trail, topic, subject, data));
    }
}
