// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Lot} from "../../src/types/Lot.sol";
import {ProductLots} from "../../src/types/ProductLots.sol";
import {SideTrail} from "../../src/types/SideTrail.sol";
import {Unit} from "../../src/types/Unit.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Case, Cases} from "../support/Case.sol";
import {Folding} from "../support/Folding.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";

/// @notice A reader who has nothing but the logs arrives at every trail and count in storage.
contract FoldTest is Network {
    using Cases for Case;
    using Folding for Folding.Trails;

    Folding.Trails private trails;

    function setUp() public override {
        vm.recordLogs();
        super.setUp();
    }

    function test_everyTrail_foldsFromTheLogs() public {
        Case memory first = made(1, 5);
        vm.roll(1010);
        Case memory second = made(2, 3);
        uint64 pallet = ssccOf(MAKER, 77);
        UnitRef[] memory units = named(first.sscc, second.sscc);
        vm.prank(keyOf(MAKER));
        ledger.pack(UnitRef(pallet, 0), units, stamp());
        vm.roll(1020);
        handOver(pallet, MAKER, PHARMACY);
        units = named(first.sscc);
        UnitRef memory palletNow = ref(pallet);
        vm.prank(keyOf(PHARMACY));
        ledger.unpack(palletNow, units, stamp());
        dispenseOne(first, 0, PHARMACY);
        _remark(first.sscc);
        vm.prank(keyOf(AUTHORITY));
        ledger.recall(lot, 2, "notice", START);
        vm.prank(keyOf(MAKER));
        partners.setPlace(glnOf(MAKER, 2), "Plant", "CH", 46_000_000, 7_000_000);
        vm.prank(keyOf(MAKER));
        catalogue.change(GTIN, product());

        trails.take(vm.getRecordedLogs());
        _checkUnit(first.sscc);
        _checkUnit(second.sscc);
        _checkUnit(pallet);
        _checkSides(first.sscc);
        _checkLot();
        for (uint24 partner = MAKER; partner <= AUTHORITY; ++partner) {
            bytes32 subject = bytes32(uint256(partner));
            _check(address(partners), Folding.RECORDS, subject, Heads.partner(address(partners), partner).trail);
        }
        _check(
            address(catalogue), Folding.RECORDS, bytes32(uint256(GTIN)), Heads.product(address(catalogue), GTIN).trail
        );
    }

    function _remark(uint64 sscc) private {
        vm.prank(keyOf(PHARMACY));
        ledger.reportSuspect(sscc, 1, 1, "seal broken", stamp());
        vm.prank(keyOf(AUTHORITY));
        ledger.closeReport(sscc, PHARMACY, 1, "seal intact");
    }

    function _checkUnit(uint64 sscc) private view {
        Unit memory unit = unitOf(sscc);
        bytes32 subject = bytes32(uint256(sscc));
        _check(address(ledger), Folding.STEPS, subject, unit.trail);
        assertEq(trails.records[address(ledger)][Folding.STEPS][subject], head(sscc).sequence, "steps");
    }

    function _checkSides(uint64 sscc) private view {
        SideTrail memory reports = Heads.reports(address(ledger), sscc);
        _check(address(ledger), Folding.REPORTS, bytes32(uint256(sscc)), reports.trail);
        assertEq(reports.records, 2, "reports");
        assertEq(reports.open, 0, "open reports");
    }

    function _checkLot() private view {
        Lot memory made_ = Heads.lot(address(ledger), lot);
        _check(address(ledger), Folding.RECORDS, lot, made_.trail);
        _check(address(ledger), Folding.CONTENTS, lot, made_.contents);
        assertEq(made_.units, 2, "units");
        assertEq(made_.records, 2, "lot records");
        ProductLots memory lots = Heads.productLots(address(ledger), GTIN);
        _check(address(ledger), Folding.LOTS, bytes32(uint256(GTIN)), lots.trail);
        assertEq(lots.lots, 1, "lots");
    }

    function _check(address of_, uint256 kind, bytes32 subject, bytes32 trail) private view {
        assertTrue(trail != 0, "a trail");
        assertEq(trails.trail[of_][kind][subject], trail, "trail");
    }
}
