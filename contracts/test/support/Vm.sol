// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The few of forge's cheat codes that our tests use.
interface Vm {
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    function prank(address sender) external;
    function warp(uint256 timestamp) external;
    function roll(uint256 blockNumber) external;
    function expectEmit(address emitter) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);
    function load(address target, bytes32 slot) external view returns (bytes32);
    function store(address target, bytes32 slot, bytes32 value) external;
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool);
    function assume(bool condition) external pure;
    function deployCode(string calldata artifact, bytes calldata arguments) external returns (address);
    function lastCallGas() external view returns (Gas memory);
    function envOr(string calldata name, bool otherwise) external view returns (bool);
    function serializeUint(string calldata object, string calldata key, uint256 value) external returns (string memory);
    function contains(string calldata subject, string calldata part) external pure returns (bool);
    function toString(uint256 value) external pure returns (string memory);
    function toString(bytes32 value) external pure returns (string memory);
    function toString(bytes calldata value) external pure returns (string memory);
    function readFile(string calldata path) external view returns (string memory);
    function parseJsonUint(string calldata json, string calldata path) external pure returns (uint256);
    function writeJson(string calldata json, string calldata path) external;

    struct Gas {
        uint64 gasLimit;
        uint64 gasTotalUsed;
        uint64 gasMemoryUsed;
        int64 gasRefunded;
        uint64 gasRemaining;
    }
}
