// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What was wrong with a recorded step (EPCIS 2.0 errorDeclaration reasons). `None` is never recorded.
enum ErrorReason {
    None,
    DidNotOccur,
    IncorrectData
}
