// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice An operator that the authority means to add for a partner who has lost its keys.
struct OperatorProposal {
    address account;
    uint40 effectiveAt; // Unix seconds from which the account may confirm
}
