// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IReadsSlots} from "./interfaces/IReadsSlots.sol";

/// @notice Storage by slot, for readers whose node serves no state proofs.
abstract contract SlotReader is IReadsSlots {
    /// @inheritdoc IReadsSlots
    function extsload(bytes32[] calldata slots) external view returns (bytes32[] memory values) {
        values = new bytes32[](slots.length);
        for (uint256 i = 0; i < slots.length; ++i) {
            bytes32 slot = slots[i];
            bytes32 value;
            assembly ("memory-safe") {
                value := sload(slot)
            }
            values[i] = value;
        }
    }
}
