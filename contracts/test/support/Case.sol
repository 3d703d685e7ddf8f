// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PackRef} from "../../src/types/PackRef.sol";
import {ReferenceTree} from "./ReferenceTree.sol";

/// @notice A unit of packs as its maker knows it, in order of their tags.
struct Case {
    bytes32 lot;
    uint64 sscc;
    bytes16[] keys;
    bytes16[] tags;
}

/// @notice Making cases, and naming packs in them with proof.
library Cases {
    /// @param seed Cases of different seeds have different packs.
    function make(bytes32 lot, uint64 sscc, uint256 count, uint256 seed) internal pure returns (Case memory) {
        bytes16[] memory keys = new bytes16[](count);
        bytes16[] memory tags = new bytes16[](count);
        for (uint256 i = 0; i < count; ++i) {
            bytes16 key = bytes16(keccak256(abi.encode(seed, i)));
            bytes16 tag = tagOf(key);
            uint256 place = i;
            for (; place > 0 && tags[place - 1] > tag; --place) {
                keys[place] = keys[place - 1];
                tags[place] = tags[place - 1];
            }
            keys[place] = key;
            tags[place] = tag;
        }
        return Case(lot, sscc, keys, tags);
    }

    /// @return A unit of the first `count` packs of another.
    function first(Case memory unit, uint64 sscc, uint256 count) internal pure returns (Case memory) {
        bytes16[] memory keys = new bytes16[](count);
        bytes16[] memory tags = new bytes16[](count);
        for (uint256 i = 0; i < count; ++i) {
            (keys[i], tags[i]) = (unit.keys[i], unit.tags[i]);
        }
        return Case(unit.lot, sscc, keys, tags);
    }

    function tagOf(bytes16 key) internal pure returns (bytes16) {
        return bytes16(keccak256(abi.encodePacked(key)));
    }

    /// @return tags Ascending ones that no key is known of, where none is needed: nothing has to be sorted.
    function ascending(uint256 count, uint256 seed) internal pure returns (bytes16[] memory tags) {
        tags = new bytes16[](count);
        uint128 tag = 0;
        for (uint256 i = 0; i < count; ++i) {
            tag += 1 + uint120(uint256(keccak256(abi.encode(seed, i))));
            tags[i] = bytes16(tag);
        }
    }

    /// @return The tags as `commission` takes them.
    function joined(Case memory unit) internal pure returns (bytes memory) {
        return join(unit.tags);
    }

    function join(bytes16[] memory tags) internal pure returns (bytes memory bytes_) {
        bytes_ = new bytes(16 * tags.length + 16); // room for the empty half of the last word
        for (uint256 i = 0; i < tags.length; ++i) {
            bytes16 tag = tags[i];
            assembly ("memory-safe") {
                mstore(add(add(bytes_, 0x20), mul(16, i)), tag)
            }
        }
        assembly ("memory-safe") {
            mstore(bytes_, sub(mload(bytes_), 16))
        }
    }

    function leaves(Case memory unit) internal pure returns (bytes32[] memory) {
        return leavesOf(unit.lot, unit.tags);
    }

    function leavesOf(bytes32 lot, bytes16[] memory tags) internal pure returns (bytes32[] memory all) {
        all = new bytes32[](tags.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = keccak256(abi.encodePacked(lot, uint8(i), tags[i]));
        }
    }

    function pack(Case memory unit, uint256 index) internal pure returns (PackRef memory) {
        bytes32[] memory proof = ReferenceTree.proof(leaves(unit), index);
        return PackRef(unit.lot, unit.sscc, uint8(index), unit.keys[index], proof);
    }

    /// @return all Every pack of the unit, in order.
    function packs(Case memory unit) internal pure returns (PackRef[] memory all) {
        bytes32[][] memory tree = ReferenceTree.levels(leaves(unit));
        all = new PackRef[](unit.keys.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = PackRef(unit.lot, unit.sscc, uint8(i), unit.keys[i], ReferenceTree.proofIn(tree, i));
        }
    }
}
