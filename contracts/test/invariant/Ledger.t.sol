// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {LedgerChecks} from "./LedgerChecks.sol";

/// @notice One campaign for all invariants: each is looked at after each call of the same runs.
contract LedgerInvariants {
    struct Selectors {
        address addr;
        bytes4[] selectors;
    }

    LedgerChecks private checks;

    function setUp() public {
        checks = new LedgerChecks();
        checks.start();
    }

    function invariant_ofTheLedger() external view {
        checks.check();
    }

    /// @dev Goods of a suspended or silent partner can always be returned or taken out: from wherever a run has ended.
    function afterInvariant() external {
        checks.goBackAndOut();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(checks);
    }

    /// @dev What moves goods more often than once, or they would hardly move.
    function targetSelectors() external view returns (Selectors[] memory targets) {
        bytes4[25] memory calls = [
            checks.commission.selector,
            checks.ship.selector,
            checks.ship.selector,
            checks.ship.selector,
            checks.receiveUnit.selector,
            checks.receiveUnit.selector,
            checks.endTransit.selector,
            checks.pack.selector,
            checks.unpack.selector,
            checks.holdUnit.selector,
            checks.decommissionUnit.selector,
            checks.dispense.selector,
            checks.decommission.selector,
            checks.reinstate.selector,
            checks.reinstate.selector,
            checks.holdPack.selector,
            checks.repack.selector,
            checks.recall.selector,
            checks.withdraw.selector,
            checks.licence.selector,
            checks.report.selector,
            checks.closeReport.selector,
            checks.declareError.selector,
            checks.meddle.selector,
            checks.pass.selector
        ];
        targets = new Selectors[](1);
        targets[0].addr = address(checks);
        targets[0].selectors = new bytes4[](calls.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            targets[0].selectors[i] = calls[i];
        }
    }
}
