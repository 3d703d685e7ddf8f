// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A pack in its unit, with the proof that it was put there.
struct PackRef {
    bytes32 lot; // lot key
    uint64 sscc; // the unit
    uint8 index; // position in the unit, below the unit's count
    bytes16 key; // known only to somebody who has read the pack: its hash is the public tag
    bytes32[] proof; // siblings from the leaf to the root
}
