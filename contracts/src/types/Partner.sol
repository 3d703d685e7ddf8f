// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A partner's head. The order of the members is part of the protocol.
struct Partner {
    uint64 gln;
    uint16 roles;
    uint32 records;
    uint40 lastBlock;
    uint40 firstBlock;
    uint40 licensedUntil; // Unix seconds, the last one included; 0 when never licensed
    bool suspended;
    bytes32 trail;
}
