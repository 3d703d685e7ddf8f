// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PackRef} from "../../src/types/PackRef.sol";
import {ReferenceTree} from "./ReferenceTree.sol";

/// @notice A unit of packs as its maker knows it: the keys in order of their tags.
struct Case {
    bytes32 lot;
    uint64 sscc;
    bytes16[] keys;
}

/// @notice Making cases, and naming packs in them with proof.
library Cases {
    /// @param seed Cases of different seeds have different packs.
    function make(bytes32 lot, uint64 sscc, uint256 count, uint256 seed) internal pure returns (Case memory made) {
        bytes16[] memory keys = new bytes16[](count);
        for (uint256 i = 0; i < count; ++i) {
            bytes16 key = bytes16(keccak256(abi.encode(seed, i)));
            uint256 at = i;
            for (; at > 0 && tagOf(keys[at - 1]) > tagOf(key); --at) {
                keys[at] = keys[at - 1];
            }
            keys[at] = key;
        }
        return Case(lot, sscc, keys);
    }

    function tagOf(bytes16 key) internal pure returns (bytes16) {
        return bytes16(keccak256(abi.encodePacked(key)));
    }

    /// @return joined The tags as `commission` takes them.
    function tags(Case memory unit) internal pure returns (bytes memory joined) {
        for (uint256 i = 0; i < unit.keys.length; ++i) {
            joined = bytes.concat(joined, tagOf(unit.keys[i]));
        }
    }

    function leaves(Case memory unit) internal pure returns (bytes32[] memory all) {
        all = new bytes32[](unit.keys.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = keccak256(abi.encodePacked(unit.lot, uint8(i), tagOf(unit.keys[i])));
        }
    }

    function pack(Case memory unit, uint256 index) internal pure returns (PackRef memory) {
        return PackRef({
            lot: unit.lot,
            sscc: unit.sscc,
            index: uint8(index),
            key: unit.keys[index],
            proof: ReferenceTree.proof(leaves(unit), index)
        });
    }
}
