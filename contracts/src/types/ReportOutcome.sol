// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice How a suspect report ended. `None` is never recorded.
enum ReportOutcome {
    None,
    Unfounded,
    Confirmed,
    Undetermined
}
