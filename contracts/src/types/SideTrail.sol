// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Head of what is said beside a unit's custody: its suspect reports, or its corrections. The order of the
/// members is part of the protocol.
struct SideTrail {
    uint32 records;
    uint32 open; // reports not yet closed; always 0 for corrections
    uint40 lastBlock;
    bytes32 trail;
}
