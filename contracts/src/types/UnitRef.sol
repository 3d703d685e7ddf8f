// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A unit, and the sequence number of its last step as the caller knows it. If another step has come
/// between, the call is refused: this settles races between two tills, and makes retries harmless.
struct UnitRef {
    uint64 sscc;
    uint32 sequence;
}
