// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Lot} from "../../src/types/Lot.sol";
import {Reason} from "../../src/types/Reason.sol";
import {SideTrail} from "../../src/types/SideTrail.sol";
import {UnitHead} from "../../src/types/UnitHead.sol";
import {Folding} from "../support/Folding.sol";
import {Heads} from "../support/Heads.sol";
import {Test} from "../support/Test.sol";
import {LedgerHandler} from "./LedgerHandler.sol";

/// @notice What no order of calls, by nobody, may break.
contract LedgerInvariants is Test {
    struct Selectors {
        address addr;
        bytes4[] selectors;
    }

    LedgerHandler private handler;
    address private ledger;

    function setUp() public {
        handler = new LedgerHandler();
        handler.start();
        ledger = handler.ledgerAddress();
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (Selectors[] memory targets) {
        bytes4[17] memory calls = [
            handler.commission.selector,
            handler.ship.selector,
            handler.receiveUnit.selector,
            handler.receiveUnit.selector,
            handler.endTransit.selector,
            handler.pack.selector,
            handler.unpack.selector,
            handler.dispense.selector,
            handler.decommission.selector,
            handler.reinstate.selector,
            handler.holdPack.selector,
            handler.holdUnit.selector,
            handler.decommissionUnit.selector,
            handler.repack.selector,
            handler.recall.selector,
            handler.licence.selector,
            handler.remark.selector
        ];
        targets = new Selectors[](1);
        targets[0].addr = address(handler);
        targets[0].selectors = new bytes4[](18);
        for (uint256 i = 0; i < 17; ++i) {
            targets[0].selectors[i] = calls[i];
        }
        targets[0].selectors[17] = handler.pass.selector;
    }

    function invariant_aPackIsActiveInAtMostOneUnit() external view {
        for (uint256 k = 0; k < handler.keyCount(); ++k) {
            bytes16 key = handler.keys(k);
            uint64[] memory homes = handler.homesOf(key);
            uint256 active = 0;
            for (uint256 i = 0; i < homes.length; ++i) {
                (Reason reason,,,) = Heads.state(ledger, homes[i], handler.indexIn(key, homes[i]));
                if (reason == Reason.Active || reason == Reason.ActiveAgain) ++active;
            }
            assertTrue(active <= 1, "active in one unit");
        }
    }

    /// @dev The one that the hand-overs say.
    function invariant_aUnitHasExactlyOneCustodian() external view {
        for (uint256 i = 0; i < handler.unitCount() + handler.palletCount(); ++i) {
            uint64 sscc = _unit(i);
            Heads.Plain memory head = _head(sscc);
            uint64 parent = head.parent;
            uint24 custodian = parent == 0 ? head.custodian : _head(parent).custodian;
            assertTrue(custodian != 0, "a custodian");
            assertEq(custodian, handler.custodianOf(parent == 0 ? sscc : parent), "the custodian");
            assertTrue(parent == 0 || head.consignee == 0, "in transit with its pallet only");
        }
    }

    /// @dev No pack's state is but what some permitted call made it: none is active again by itself.
    function invariant_packsAreActiveOrHaveLeftByAReason() external view {
        for (uint256 i = 0; i < handler.unitCount(); ++i) {
            uint64 sscc = handler.units(i);
            uint256 count = _head(sscc).count;
            assertEq(count, handler.caseOf(sscc).keys.length, "count");
            for (uint256 index = 0; index < 18; ++index) {
                (Reason reason,, uint24 partner,) = Heads.state(ledger, sscc, index);
                assertTrue(reason == handler.reasonIn(sscc, index), "reason");
                assertTrue((reason == Reason.Active) == (partner == 0), "partner");
                assertTrue(index < count || reason == Reason.Active, "beyond the count");
            }
        }
    }

    function invariant_foldingTheLogsGivesEveryTrail() external view {
        for (uint256 i = 0; i < handler.unitCount() + handler.palletCount(); ++i) {
            uint64 sscc = _unit(i);
            _folds(Folding.STEPS, bytes32(uint256(sscc)), Heads.unit(ledger, sscc).trail, _head(sscc).sequence);
            SideTrail memory reports = Heads.reports(ledger, sscc);
            _folds(Folding.REPORTS, bytes32(uint256(sscc)), reports.trail, reports.records);
        }
        for (uint256 i = 0; i < 2; ++i) {
            Lot memory lot = Heads.lot(ledger, handler.lots(i));
            _folds(Folding.RECORDS, handler.lots(i), lot.trail, lot.records);
            _folds(Folding.CONTENTS, handler.lots(i), lot.contents, lot.units);
        }
    }

    function invariant_aRecalledLotStaysRecalled() external view {
        for (uint256 i = 0; i < 2; ++i) {
            assertTrue((Heads.lot(ledger, handler.lots(i)).recallClass != 0) == handler.recalled(i), "recalled");
        }
    }

    function invariant_aPalletCountsItsUnits() external view {
        for (uint256 p = 0; p < handler.palletCount(); ++p) {
            uint64 pallet = handler.pallets(p);
            uint256 on = 0;
            for (uint256 i = 0; i < handler.unitCount(); ++i) {
                if (_head(handler.units(i)).parent == pallet) ++on;
            }
            assertEq(_head(pallet).count, on, "units on the pallet");
        }
    }

    /// @dev Also of a partner that is suspended or says nothing.
    function afterInvariant() external {
        for (uint256 i = 0; i < handler.unitCount() + handler.palletCount(); ++i) {
            handler.canGoBackOrOut(_unit(i));
        }
    }

    function _folds(uint256 kind, bytes32 subject, bytes32 trail, uint256 records) private view {
        (bytes32 folded, uint256 count) = handler.trailOf(ledger, kind, subject);
        assertEq(folded, trail, "trail");
        assertEq(count, records, "records");
    }

    function _unit(uint256 i) private view returns (uint64) {
        uint256 count = handler.unitCount();
        return i < count ? handler.units(i) : handler.pallets(i - count);
    }

    function _head(uint64 sscc) private view returns (Heads.Plain memory) {
        return Heads.plain(UnitHead.unwrap(Heads.unit(ledger, sscc).head));
    }
}
