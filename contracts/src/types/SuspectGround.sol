// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Why somebody holds a pack or unit for suspect. `None` is never recorded.
enum SuspectGround {
    None,
    Tampered,
    LooksFalsified,
    LabelMismatch,
    Duplicate,
    Quality,
    Temperature,
    Other
}
