// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What the actor states about an act: where, when, and by which document.
struct Stamp {
    uint64 place; // GLN of the read point; 0 when not stated
    uint40 claimedAt; // Unix seconds at which it happened, never in the future; 0 when not stated
    bytes32 document; // hash of a document that goes with it; 0 for none
}
