// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Reading by storage slot, for readers whose node serves no state proofs. The layout is part of the protocol
/// (docs/protocol.md) and pinned by a test.
interface IReadsSlots {
    /// @param slots Any storage slots of this contract.
    /// @return Their values, in the same order.
    function extsload(bytes32[] calldata slots) external view returns (bytes32[] memory);
}
