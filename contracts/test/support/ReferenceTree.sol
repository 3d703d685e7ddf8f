// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The Merkle rule written out plainly, level by level, sharing no code with the ledger's.
library ReferenceTree {
    /// @return The levels of the tree, leaves first, the root last.
    function levels(bytes32[] memory leaves) internal pure returns (bytes32[][] memory) {
        uint256 height = 1;
        for (uint256 width = leaves.length; width > 1; width = (width + 1) / 2) {
            ++height;
        }
        bytes32[][] memory tree = new bytes32[][](height);
        tree[0] = leaves;
        for (uint256 level = 1; level < height; ++level) {
            bytes32[] memory below = tree[level - 1];
            tree[level] = new bytes32[]((below.length + 1) / 2);
            for (uint256 i = 0; i < tree[level].length; ++i) {
                bool paired = 2 * i + 1 < below.length;
                tree[level][i] = paired ? keccak256(abi.encode(below[2 * i], below[2 * i + 1])) : below[2 * i];
            }
        }
        return tree;
    }

    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        bytes32[][] memory tree = levels(leaves);
        return tree[tree.length - 1][0];
    }

    /// @return The siblings, from the leaf upwards; levels on which the node has none are left out.
    function proof(bytes32[] memory leaves, uint256 index) internal pure returns (bytes32[] memory) {
        return proofIn(levels(leaves), index);
    }

    function proofIn(bytes32[][] memory tree, uint256 index) internal pure returns (bytes32[] memory siblings) {
        bytes32[] memory found = new bytes32[](tree.length);
        uint256 used = 0;
        for (uint256 level = 0; level + 1 < tree.length; ++level) {
            uint256 sibling = index % 2 == 0 ? index + 1 : index - 1;
            if (sibling < tree[level].length) found[used++] = tree[level][sibling];
            index /= 2;
        }
        siblings = new bytes32[](used);
        for (uint256 i = 0; i < used; ++i) {
            siblings[i] = found[i];
        }
    }
}
