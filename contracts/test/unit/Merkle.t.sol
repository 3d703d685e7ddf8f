// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Cases} from "../support/Case.sol";
import {Parts} from "../support/Parts.sol";
import {ReferenceTree} from "../support/ReferenceTree.sol";
import {Test} from "../support/Test.sol";

/// @notice The tree, hashed in place by assembly, against one that is written for reading.
contract MerkleTest is Test {
    Parts private parts;

    function setUp() public {
        parts = Parts(deployed("Parts", ""));
    }

    function testFuzz_merkle_rootIsTheReferences(uint256 count, uint256 seed) public view {
        bytes32[] memory leaves = _leaves(packsOf(count), seed);
        assertEq(parts.root(leaves), ReferenceTree.root(leaves), "root");
    }

    /// @dev The way `commission` goes, which hashes leaves by pairs from calldata; tags out of order are found.
    function testFuzz_merkle_rootOfTagsIsTheReferences(bytes32 lot, uint256 count, uint256 seed, uint256 wrong)
        public
        view
    {
        count = packsOf(count);
        bytes16[] memory tags = Cases.ascending(count, seed);
        (bytes32 root, uint256 ascending) = parts.rootOfTags(lot, Cases.join(tags));
        assertEq(root, ReferenceTree.root(Cases.leavesOf(lot, tags)), "root");
        assertEq(ascending, count, "ascending");
        wrong = bound(wrong, 0, count - 1);
        tags[wrong] = wrong == 0 ? bytes16(0) : tags[wrong - 1];
        (, ascending) = parts.rootOfTags(lot, Cases.join(tags));
        assertEq(ascending, wrong, "where the order ends");
    }

    function testFuzz_merkle_leafIsThePackedHash(bytes32 lot, uint8 index, bytes16 tag) public view {
        assertEq(parts.leaf(lot, index, tag), keccak256(abi.encodePacked(lot, index, tag)), "leaf");
    }

    function testFuzz_merkle_acceptsEveryLeafInItsPlaceOnly(uint256 count, uint256 index, uint256 other, uint256 seed)
        public
        view
    {
        count = packsOf(count);
        index = bound(index, 0, count - 1);
        other = bound(other, 0, 300);
        bytes32[] memory leaves = _leaves(count, seed);
        bytes32[][] memory tree = ReferenceTree.levels(leaves);
        bytes32 root = tree[tree.length - 1][0];
        bytes32[] memory proof = ReferenceTree.proofIn(tree, index);
        assertTrue(parts.verifies(root, leaves[index], index, count, proof), "its own place");
        if (other != index) assertTrue(!parts.verifies(root, leaves[index], other, count, proof), "another place");
        if (count > 1) assertTrue(!parts.verifies(root, root, index, count, proof), "another leaf");
    }

    /// @dev All 32,896 packs of all 256 sizes.
    function test_merkle_acceptsEveryPackOfEverySize() public view {
        for (uint256 count = 1; count <= 256; ++count) {
            this.acceptsEveryPackOf(count); // a call of its own, so that memory is given back
        }
    }

    /// @dev Also where the path would be the same: a tree of one leaf has no path at all.
    function test_merkle_refusesEveryIndexBeyondTheCount() public view {
        for (uint256 count = 1; count <= 20; ++count) {
            bytes32[] memory leaves = _leaves(count, count);
            bytes32[][] memory tree = ReferenceTree.levels(leaves);
            bytes32 root = tree[tree.length - 1][0];
            for (uint256 real = 0; real < count; ++real) {
                bytes32[] memory proof = ReferenceTree.proofIn(tree, real);
                for (uint256 index = count; index < 64; ++index) {
                    assertTrue(!parts.verifies(root, leaves[real], index, count, proof), "beyond the count");
                }
            }
        }
    }

    function testFuzz_merkle_refusesAProofOfAnyOtherLength(uint256 count, uint256 index, uint256 length, uint256 seed)
        public
        view
    {
        count = packsOf(count);
        index = bound(index, 0, count - 1);
        length = bound(length, 0, 12);
        bytes32[] memory leaves = _leaves(count, seed);
        bytes32[] memory proof = ReferenceTree.proof(leaves, index);
        if (length == proof.length) return;
        bytes32[] memory other = new bytes32[](length);
        for (uint256 i = 0; i < length && i < proof.length; ++i) {
            other[i] = proof[i];
        }
        assertTrue(!parts.verifies(ReferenceTree.root(leaves), leaves[index], index, count, other), "another length");
    }

    function acceptsEveryPackOf(uint256 count) external view {
        bytes32[] memory leaves = _leaves(count, count);
        bytes32[][] memory tree = ReferenceTree.levels(leaves);
        bytes32 root = tree[tree.length - 1][0];
        for (uint256 index = 0; index < count; ++index) {
            bytes32[] memory proof = ReferenceTree.proofIn(tree, index);
            assertTrue(parts.verifies(root, leaves[index], index, count, proof), "a pack in its place");
        }
    }

    function _leaves(uint256 count, uint256 seed) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            leaves[i] = keccak256(abi.encode(seed, i));
        }
    }
}
