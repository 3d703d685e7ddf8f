// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Lot} from "../../src/types/Lot.sol";
import {ProductLots} from "../../src/types/ProductLots.sol";
import {Reason} from "../../src/types/Reason.sol";
import {SideTrail} from "../../src/types/SideTrail.sol";
import {Balance} from "../support/Balance.sol";
import {Folding} from "../support/Folding.sol";
import {Heads} from "../support/Heads.sol";
import {LedgerHandler} from "./LedgerHandler.sol";

/// @notice What no order of calls, by anybody, may break: the list at the end of docs/protocol.md, one function each.
contract LedgerChecks is LedgerHandler {
    using Balance for Balance.Book;
    using Balance for Balance.Count;
    using Heads for Heads.Seen[];

    /// @dev All of them, on what is read of the ledger once; again when a call has passed, since a refused one is undone
    /// by the chain itself.
    function check() external view {
        if (!changed) return;
        Heads.Seen[] memory all = new Heads.Seen[](units.length + pallets.length);
        for (uint256 i = 0; i < all.length; ++i) {
            all[i] = Heads.seen(address(ledger), _at(i));
        }
        _aPackIsActiveInAtMostOneUnit();
        _aUnitHasExactlyOneCustodian(all);
        _packsOfAUnitAreActiveOrHaveLeftByAReason(all);
        _foldingTheLogsGivesEveryTrailAndCount(all);
        _aRecalledLotStaysRecalled();
        _nobodyButAnOperatorOfTheRightPartnerChangesAnything();
        _noPackBecomesActiveAgainButByReinstateOrRelease();
        _everyCallKeepsItsRule();
        _aPalletCountsItsUnits(all);
        _everyPackOfALotIsAccountedFor(all);
    }

    function _aPackIsActiveInAtMostOneUnit() private view {
        for (uint256 k = 0; k < moved.length; ++k) {
            uint64[] memory in_ = homes[moved[k]];
            uint256 active = 0;
            for (uint256 i = 0; i < in_.length; ++i) {
                (Reason reason,,,) = Heads.state(address(ledger), in_[i], indexIn[moved[k]][in_[i]]);
                if (_isActive(reason)) ++active;
            }
            assertTrue(active <= 1, "a pack is active in at most one unit");
        }
    }

    /// @dev The one that the hand-overs say.
    function _aUnitHasExactlyOneCustodian(Heads.Seen[] memory all) private view {
        for (uint256 i = 0; i < all.length; ++i) {
            Heads.Plain memory own = all[i].head;
            uint24 custodian = own.parent == 0 ? own.custodian : all.of_(own.parent).head.custodian;
            assertTrue(custodian != 0, "a unit has a custodian");
            assertEq(custodian, custodianOf[own.parent == 0 ? all[i].sscc : own.parent], "a unit has one custodian");
            assertTrue(own.parent == 0 || own.consignee == 0, "a packed unit is under way with its pallet only");
        }
    }

    /// @dev And its reason is what the last permitted call made it.
    function _packsOfAUnitAreActiveOrHaveLeftByAReason(Heads.Seen[] memory all) private view {
        for (uint256 u = 0; u < units.length; ++u) {
            assertEq(all[u].head.count, cases[units[u]].keys.length, "packs of a unit");
            for (uint256 index = 0; index < 6 * all[u].words.length; ++index) {
                (Reason reason,, uint24 partner,) = Heads.stateIn(all[u].words[index / 6], index);
                assertTrue(reason == reasonIn[units[u]][index], "packs of a unit = active + left by reason");
                assertTrue((reason == Reason.Active) == (partner == 0), "who took it out");
                assertTrue(index < all[u].head.count || reason == Reason.Active, "a pack beyond the count");
            }
        }
    }

    function _foldingTheLogsGivesEveryTrailAndCount(Heads.Seen[] memory all) private view {
        for (uint256 i = 0; i < all.length; ++i) {
            bytes32 subject = bytes32(uint256(all[i].sscc));
            _folds(address(ledger), Folding.STEPS, subject, all[i].unit.trail, all[i].head.sequence);
            SideTrail memory reports = Heads.reports(address(ledger), all[i].sscc);
            _folds(address(ledger), Folding.REPORTS, subject, reports.trail, reports.records);
            assertEq(reports.open, openReports[all[i].sscc], "open reports");
            SideTrail memory corrections = Heads.corrections(address(ledger), all[i].sscc);
            _folds(address(ledger), Folding.CORRECTIONS, subject, corrections.trail, corrections.records);
        }
        for (uint256 i = 0; i < 2; ++i) {
            Lot memory made_ = Heads.lot(address(ledger), lots[i]);
            _folds(address(ledger), Folding.RECORDS, lots[i], made_.trail, made_.records);
            _folds(address(ledger), Folding.CONTENTS, lots[i], made_.contents, made_.units);
        }
        ProductLots memory list = Heads.productLots(address(ledger), GTIN);
        _folds(address(ledger), Folding.LOTS, bytes32(uint256(GTIN)), list.trail, list.lots);
        for (uint24 partner = MAKER; partner <= AUTHORITY; ++partner) {
            bytes32 trail = Heads.partner(address(partners), partner).trail;
            uint32 records = Heads.partner(address(partners), partner).records;
            _folds(address(partners), Folding.RECORDS, bytes32(uint256(partner)), trail, records);
        }
    }

    function _aRecalledLotStaysRecalled() private view {
        for (uint256 i = 0; i < 2; ++i) {
            Lot memory seen = Heads.lot(address(ledger), lots[i]);
            assertEq(seen.recallClass, gravest[lots[i]], "a recalled lot stays recalled, by the gravest class");
            assertEq(seen.recalledFrom, earliest[lots[i]], "a recalled lot stays recalled, from the earliest time");
            assertTrue(seen.withdrawn == withdrawn[lots[i]], "a withdrawn lot stays withdrawn");
        }
    }

    function _nobodyButAnOperatorOfTheRightPartnerChangesAnything() private view {
        assertTrue(bytes(brokenByWho).length == 0, brokenByWho);
    }

    function _noPackBecomesActiveAgainButByReinstateOrRelease() private view {
        assertTrue(bytes(brokenByRevival).length == 0, brokenByRevival);
    }

    function _everyCallKeepsItsRule() private view {
        assertTrue(bytes(brokenOtherwise).length == 0, brokenOtherwise);
    }

    function _aPalletCountsItsUnits(Heads.Seen[] memory all) private view {
        for (uint256 p = units.length; p < all.length; ++p) {
            uint256 on = 0;
            for (uint256 i = 0; i < units.length; ++i) {
                if (all[i].head.parent == all[p].sscc) ++on;
            }
            assertEq(all[p].head.count, on, "a pallet counts its units");
        }
    }

    function _everyPackOfALotIsAccountedFor(Heads.Seen[] memory all) private view {
        for (uint256 i = 0; i < 2; ++i) {
            assertTrue(book.count(all, lots[i]).balances(), "commissioned = active + left");
        }
    }

    function _folds(address of_, uint256 kind, bytes32 subject, bytes32 trail, uint256 records) private view {
        assertEq(trails.trail[of_][kind][subject], trail, "folding the logs gives every trail");
        assertEq(trails.records[of_][kind][subject], records, "folding the logs gives every count");
    }
}
