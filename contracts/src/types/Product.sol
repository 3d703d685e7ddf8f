// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A product's head. The order of the members is part of the protocol.
struct Product {
    uint24 holder; // partner; 0 when not registered
    uint32 records;
    uint40 lastBlock;
    uint40 firstBlock;
    uint32 serialisedSince; // YYYYMMDD; 0 when not
    uint8 kind;
    bytes32 trail;
}
