// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice For whom the caller acts.
struct Actor {
    uint24 partner;
    uint16 roles; // bits of Role
    bool licensed;
}
