// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "./Vm.sol";

/// @notice What a test needs of forge: its cheat codes, and assertions that name both sides.
abstract contract Test {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error Differs(string what, uint256 actual, uint256 expected);

    function assertEq(uint256 actual, uint256 expected, string memory what) internal pure {
        if (actual != expected) revert Differs(what, actual, expected);
    }

    function assertEq(bytes32 actual, bytes32 expected, string memory what) internal pure {
        if (actual != expected) revert Differs(what, uint256(actual), uint256(expected));
    }

    function assertTrue(bool condition, string memory what) internal pure {
        if (!condition) revert Differs(what, 0, 1);
    }

    /// @dev Deploys a contract as it ships: from what the default profile has built of it. Coverage counts what it has
    /// compiled itself.
    function deployed(string memory name, bytes memory arguments) internal returns (address) {
        bool counting = vm.envOr("COVERAGE", false);
        string memory built = string.concat("contracts/out/", name, ".sol/", name, ".json");
        return vm.deployCode(counting ? string.concat(name, ".sol:", name) : built, arguments);
    }

    /// @return A number of packs, 1 to 256: as often 1 or 2 as 129 to 256, and all between likewise.
    function packsOf(uint256 x) internal pure returns (uint256) {
        return bound(x / 8, 1, 2 << (x % 8));
    }

    /// @return A number from `low` to `high`, both included, that depends on `x` alone.
    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        uint256 span = high - low;
        return span == type(uint256).max ? x : low + (x % (span + 1));
    }
}
