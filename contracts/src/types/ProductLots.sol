// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The list of a product's lots. The order of the members is part of the protocol.
struct ProductLots {
    uint32 lots;
    uint40 lastBlock;
    bytes32 trail; // folds the lots' keys
}
