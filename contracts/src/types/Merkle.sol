// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @notice The tree over a unit's packs: an odd last node moves up unchanged, never duplicated. Leaves are 49 bytes
/// and nodes 64, so that neither can stand for the other.
library Merkle {
    /// @param lot Lot key.
    /// @param index The pack's position in its unit, 0 to 255.
    /// @param tag The pack's public tag.
    function leaf(bytes32 lot, uint256 index, bytes16 tag) internal pure returns (bytes32 hash) {
        // keccak256(abi.encodePacked(lot, uint8(index), tag)), in scratch space: 49 bytes
        assembly ("memory-safe") {
            mstore(0x00, lot)
            mstore(0x20, or(shl(248, index), shr(8, tag)))
            hash := keccak256(0x00, 0x31)
        }
    }

    /// @notice The level above the leaves of a unit of one lot: `root` of it is the root of the leaves. The leaves
    /// themselves are never stored; a word of calldata holds two tags.
    /// @param tags 16 bytes a pack.
    /// @return nodes One for each two packs, and the odd last leaf.
    /// @return ascending How many tags, from the first, are each greater than the one before (the first: than zero).
    function pairsOf(bytes32 lot, bytes calldata tags)
        internal
        pure
        returns (bytes32[] memory nodes, uint256 ascending)
    {
        assembly ("memory-safe") {
            let count := shr(4, tags.length)
            nodes := mload(0x40)
            mstore(nodes, shr(1, add(count, 1)))
            let to := add(nodes, 0x20)
            mstore(0x40, add(add(to, 0x20), shl(5, shr(1, count)))) // room for the last pair's second leaf
            mstore(0x00, lot)
            let from := tags.offset
            let index := 0 // in the highest byte, as the leaf has it
            let before := 0
            for { let end := add(from, shl(5, shr(1, count))) } lt(from, end) {} {
                let word := calldataload(from)
                let left := shr(128, word)
                let right := shr(128, shl(128, word))
                if iszero(and(gt(left, before), gt(right, left))) {
                    count := 0 // the odd one is not looked at
                    ascending := gt(left, before)
                    break
                }
                before := right
                mstore(0x20, or(index, shl(120, left)))
                mstore(to, keccak256(0x00, 0x31))
                mstore(0x20, or(add(index, shl(248, 1)), shl(120, right)))
                mstore(add(to, 0x20), keccak256(0x00, 0x31))
                mstore(to, keccak256(to, 0x40))
                index := add(index, shl(249, 1))
                from := add(from, 0x20)
                to := add(to, 0x20)
            }
            ascending := add(ascending, shr(4, sub(from, tags.offset)))
            if and(count, 1) {
                let last := shr(128, calldataload(from))
                ascending := add(ascending, gt(last, before))
                mstore(0x20, or(index, shl(120, last)))
                mstore(to, keccak256(0x00, 0x31))
            }
        }
    }

    /// @param nodes The leaves, at least one; overwritten.
    function root(bytes32[] memory nodes) internal pure returns (bytes32 hash) {
        // siblings lie side by side in memory, so that a level is hashed in place
        assembly ("memory-safe") {
            let first := add(nodes, 0x20)
            let size := shl(5, mload(nodes))
            for {} gt(size, 0x20) {} {
                let end := add(first, size)
                let last := sub(end, 0x20)
                let to := first
                let from := first
                for {} lt(from, last) {} {
                    mstore(to, keccak256(from, 0x40))
                    to := add(to, 0x20)
                    from := add(from, 0x40)
                }
                if eq(from, last) {
                    mstore(to, mload(last))
                    to := add(to, 0x20)
                }
                size := sub(to, first)
            }
            hash := mload(first)
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
