// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @notice The tree over a unit's packs: an odd last node moves up unchanged, never duplicated. Leaves are 49 bytes
/// and nodes 64, so that neither can stand for the other.
library Merkle {
    /// @param lot Lot key.
    /// @param index The pack's position in its unit, 0 to 255.
    /// @param tag The pack's public tag.
    function leaf(bytes32 lot, uint256 index, bytes16 tag) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(lot, uint8(index), tag));
    }

    /// @param nodes The leaves, at least one; overwritten.
    function root(bytes32[] memory nodes) internal pure returns (bytes32) {
        unchecked {
            uint256 count = nodes.length;
            while (count > 1) {
                uint256 half = count / 2;
                for (uint256 i = 0; i < half; ++i) {
                    nodes[i] = Hashes.efficientKeccak256(nodes[2 * i], nodes[2 * i + 1]);
                }
                if (count % 2 == 1) nodes[half] = nodes[count - 1];
                count = half + count % 2;
            }
            return nodes[0];
        }
    }

    /// @notice The shape of the path follows from `index` and `count`: a proof of any other length is refused, or one
    /// pack could be shown under two indices.
    /// @param index Position of the leaf.
    /// @param count Leaves of the tree.
    function verifies(bytes32 expected, bytes32 node, uint256 index, uint256 count, bytes32[] calldata proof)
        internal
        pure
        returns (bool)
    {
        if (index >= count) return false;
        unchecked {
            uint256 used = 0;
            for (uint256 last = count - 1; last > 0; last /= 2) {
                if (index % 2 == 1 || index < last) {
                    if (used == proof.length) return false;
                    bytes32 sibling = proof[used++];
                    node = index % 2 == 1
                        ? Hashes.efficientKeccak256(sibling, node)
                        : Hashes.efficientKeccak256(node, sibling);
                }
                index /= 2;
            }
            return used == proof.length && node == expected;
        }
    }
}
