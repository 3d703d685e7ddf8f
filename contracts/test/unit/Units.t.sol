// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {PackRef} from "../../src/types/PackRef.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Step} from "../../src/types/Step.sol";
import {StepRecord} from "../../src/types/StepRecord.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Case, Cases} from "../support/Case.sol";
import {Network} from "../support/Network.sol";
import {ReferenceTree} from "../support/ReferenceTree.sol";

contract UnitsTest is Network {
    using Cases for Case;

    uint64 private sscc;
    uint64 private target;

    function setUp() public override {
        super.setUp();
        sscc = madeAt(PHARMACY, 1, 9).sscc;
        target = ssccOf(PHARMACY, 70);
    }

    function test_decommissionUnits_writesOneStatusForAll() public {
        StepRecord memory record = stepOf(sscc, 4, Step.Decommissioned, PHARMACY);
        record.reason = Reason.Stolen;
        expectStep(record);
        accepted(PHARMACY, _ending(sscc, uint8(Reason.Stolen)));
        assertEq(uint256(head(sscc).status), uint256(Reason.Stolen), "status");
        assertEq(unitOf(sscc).statusDay, START / 1 days, "day");
        assertEq(unitOf(sscc).statusPartner, PHARMACY, "partner");
    }

    function test_decommissionUnits_takesAStolenTruckInTransit() public {
        send(sscc, PHARMACY, WHOLESALER);
        suspend(PHARMACY);
        accepted(PHARMACY, _ending(sscc, uint8(Reason.Stolen)));
    }

    function test_decommissionUnits_takesAUnitOnAPalletByThePalletsCustodian() public {
        uint64 unit = made(2, 1).sscc;
        uint64 pallet = ssccOf(MAKER, 50);
        accepted(MAKER, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(unit), stamp())));
        handOver(pallet, MAKER, PHARMACY);
        refused(MAKER, _ending(unit, 7), abi.encodeWithSelector(LedgerNotCustodian.selector, unit, PHARMACY, MAKER));
        accepted(PHARMACY, _ending(unit, 7));
    }

    function test_decommissionUnits_booksACaseAsDispensed() public {
        accepted(PHARMACY, _ending(sscc, uint8(Reason.Dispensed)));
        uint64 other = made(2, 1).sscc;
        bytes memory because = abi.encodeWithSelector(LedgerRoleMissing.selector, MAKER, 8, 1);
        refused(MAKER, _ending(other, uint8(Reason.Dispensed)), because);
    }

    function test_decommissionUnits_refusesToDispenseWithoutLicence() public {
        suspend(PHARMACY);
        bytes memory because = abi.encodeWithSelector(LedgerNotLicensed.selector, PHARMACY);
        refused(PHARMACY, _ending(sscc, uint8(Reason.Dispensed)), because);
    }

    function test_decommissionUnits_refusesToDispenseWhatIsHeld() public {
        uint64 pallet = ssccOf(PHARMACY, 50);
        accepted(PHARMACY, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(sscc), stamp())));
        accepted(AUTHORITY, abi.encodeCall(ledger.holdUnits, (named(pallet), stamp())));
        bytes memory because = abi.encodeWithSelector(LedgerUnitHeld.selector, pallet, AUTHORITY);
        refused(PHARMACY, _ending(sscc, uint8(Reason.Dispensed)), because);
        accepted(AUTHORITY, abi.encodeCall(ledger.holdUnits, (named(sscc), stamp())));
        because = abi.encodeWithSelector(LedgerUnitHeld.selector, sscc, AUTHORITY);
        refused(PHARMACY, _ending(sscc, uint8(Reason.Dispensed)), because);
        accepted(PHARMACY, _ending(sscc, uint8(Reason.Destroyed)));
    }

    /// @dev Every status a unit may have, against every reason there is and one more.
    function test_decommissionUnits_followsTheTable() public {
        bytes32 slot = keccak256(abi.encode(sscc, 2));
        bytes32 active = vm.load(address(ledger), slot);
        for (uint256 status = 0; status < 16; ++status) {
            for (uint8 reason = 0; reason <= 16; ++reason) {
                vm.store(address(ledger), slot, active | bytes32(status << 144));
                bool leaving = reason == 1 || (reason >= 3 && reason <= 9) || (reason >= 12 && reason <= 14);
                bytes memory because = leaving
                    ? abi.encodeWithSelector(LedgerUnitNotActive.selector, sscc, Reason(status))
                    : abi.encodeWithSelector(LedgerReasonNotAllowed.selector, reason);
                if (!leaving || status != 0) refused(PHARMACY, _ending(sscc, reason), because);
                else accepted(PHARMACY, _ending(sscc, reason));
                if (leaving && status == 0) assertEq(uint256(head(sscc).status), reason, "status");
            }
        }
    }

    function test_decommissionUnits_refusesASecondTime() public {
        uint64 pallet = ssccOf(PHARMACY, 50);
        accepted(PHARMACY, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(sscc), stamp())));
        accepted(PHARMACY, _ending(pallet, 7));
        bytes memory because = abi.encodeWithSelector(LedgerUnitNotActive.selector, pallet, Reason.Stolen);
        refused(PHARMACY, _ending(pallet, 8), because);
        refused(PHARMACY, _ending(sscc, 8), because);
    }

    function test_decommissionUnits_refusesWhoeverIsNotTheCustodian() public {
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, sscc, PHARMACY, AUTHORITY);
        refused(AUTHORITY, _ending(sscc, 7), because);
    }

    function test_repack_movesPacksIntoANewUnit() public {
        PackRef[] memory packs = _some(5);
        (bytes32[] memory lots, bytes16[] memory tags, bytes32[] memory leaves) = _contents(packs);
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.PackLeft(
            sscc,
            packs[0].index,
            Reason.Repacked,
            1,
            lot,
            packs[0].key,
            target,
            PHARMACY,
            keyOf(PHARMACY),
            0,
            START - 60,
            bytes32("document"),
            START
        );
        accepted(PHARMACY, _repacking(packs));
        assertEq(unitOf(target).root, ReferenceTree.root(leaves), "root");
        assertEq(head(target).count, 5, "count");
        assertEq(head(target).custodian, PHARMACY, "custodian");
        assertEq(head(target).sequence, 1, "sequence");
        assertEq(lots.length, tags.length, "lots");
        assertReason(sscc, packs[4].index, Reason.Repacked);
        accepted(PHARMACY, abi.encodeCall(ledger.dispense, (only(_inTarget(packs, 4)), stamp())));
        assertReason(target, 4, Reason.Dispensed);
    }

    /// @dev Any of a unit's packs, one at least.
    function testFuzz_repack_logsItsContents(uint256 which) public {
        PackRef[] memory all = Cases.make(lot, sscc, 9, 1).packs();
        uint256 count = 0;
        for (uint256 i = 0; i < all.length; ++i) {
            if ((which >> i) & 1 == 1 || (i == 8 && count == 0)) all[count++] = all[i];
        }
        assembly ("memory-safe") {
            mstore(all, count)
        }
        (bytes32[] memory lots, bytes16[] memory tags, bytes32[] memory leaves) = _contents(all);
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.UnitContents(target, lots, Cases.join(tags));
        accepted(PHARMACY, _repacking(all));
        assertEq(unitOf(target).root, ReferenceTree.root(leaves), "root");
        assertEq(head(target).count, count, "count");
    }

    function test_repack_takesPacksOfManyUnitsAndLots() public {
        accepted(MAKER, abi.encodeCall(ledger.openLot, (GTIN, "LOT-2", EXPIRY)));
        bytes32 secondLot = keccak256(abi.encodePacked(GTIN, "LOT-2"));
        Case memory other = Cases.make(secondLot, ssccOf(MAKER, 2), 3, 2);
        accepted(MAKER, abi.encodeCall(ledger.commission, (secondLot, other.sscc, other.joined(), stamp())));
        handOver(other.sscc, MAKER, PHARMACY);
        PackRef[] memory packs = new PackRef[](2);
        (packs[0], packs[1]) = (_some(1)[0], other.pack(1));
        if (Cases.tagOf(packs[0].key) > Cases.tagOf(packs[1].key)) (packs[0], packs[1]) = (packs[1], packs[0]);
        accepted(PHARMACY, _repacking(packs));
        (,, bytes32[] memory leaves) = _contents(packs);
        assertEq(unitOf(target).root, ReferenceTree.root(leaves), "root");
    }

    function test_repack_refusesTagsOutOfOrder() public {
        PackRef[] memory packs = _some(2);
        (packs[0], packs[1]) = (packs[1], packs[0]);
        refused(PHARMACY, _repacking(packs), abi.encodeWithSelector(LedgerTagsNotAscending.selector, 1));
    }

    function test_repack_refusesAPackTwice() public {
        PackRef[] memory packs = _some(2);
        packs[1] = packs[0];
        bytes memory because = abi.encodeWithSelector(LedgerPackState.selector, sscc, packs[0].index, Reason.Repacked);
        refused(PHARMACY, _repacking(packs), because);
    }

    function test_repack_refusesNoPacksAndMoreThanAUnitHolds() public {
        bytes memory because = abi.encodeWithSelector(LedgerNothingNamed.selector);
        refused(PHARMACY, _repacking(new PackRef[](0)), because);
        because = abi.encodeWithSelector(LedgerPackCount.selector, 257);
        refused(PHARMACY, _repacking(new PackRef[](257)), because);
    }

    function test_repack_refusesATargetThatExistsOrIsForeign() public {
        target = sscc;
        refused(
            PHARMACY, _repacking(_some(1)), abi.encodeWithSelector(LedgerForeignSscc.selector, sscc, MAKER, PHARMACY)
        );
        target = ssccOf(PHARMACY, 71);
        accepted(PHARMACY, _repacking(_some(1)));
        refused(PHARMACY, _repacking(_some(2)), abi.encodeWithSelector(LedgerUnitExists.selector, target));
    }

    function test_repack_refusesPacksOfAnother() public {
        target = ssccOf(WHOLESALER, 70);
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, sscc, PHARMACY, WHOLESALER);
        refused(WHOLESALER, _repacking(_some(1)), because);
    }

    function test_repack_refusesUnitsThatAreNotAtHand() public {
        uint64 pallet = ssccOf(PHARMACY, 50);
        UnitRef memory now_ = UnitRef(pallet, 0);
        accepted(PHARMACY, abi.encodeCall(ledger.pack, (now_, named(sscc), stamp())));
        refused(PHARMACY, _repacking(_some(1)), abi.encodeWithSelector(LedgerOnPallet.selector, sscc, pallet));
        accepted(PHARMACY, abi.encodeCall(ledger.unpack, (ref(pallet), named(sscc), stamp())));
        send(sscc, PHARMACY, MAKER);
        refused(PHARMACY, _repacking(_some(1)), abi.encodeWithSelector(LedgerInTransit.selector, sscc, MAKER));
    }

    function test_repack_refusesUnitsThatAreHeldOrDecommissioned() public {
        accepted(PHARMACY, abi.encodeCall(ledger.holdUnits, (named(sscc), stamp())));
        refused(PHARMACY, _repacking(_some(1)), abi.encodeWithSelector(LedgerUnitHeld.selector, sscc, PHARMACY));
        accepted(PHARMACY, abi.encodeCall(ledger.releaseUnits, (named(sscc), stamp())));
        accepted(PHARMACY, _ending(sscc, 9));
        bytes memory because = abi.encodeWithSelector(LedgerUnitNotActive.selector, sscc, Reason.Damaged);
        refused(PHARMACY, _repacking(_some(1)), because);
    }

    function test_repack_refusesPacksThatAreNotActive() public {
        PackRef[] memory packs = _some(1);
        accepted(PHARMACY, abi.encodeCall(ledger.holdPacks, (packs, stamp())));
        bytes memory because =
            abi.encodeWithSelector(LedgerPackState.selector, sscc, packs[0].index, Reason.Quarantined);
        refused(PHARMACY, _repacking(packs), because);
    }

    function test_repack_refusesARecalledLot() public {
        accepted(MAKER, abi.encodeCall(ledger.recall, (lot, 1, "n", 0)));
        refused(PHARMACY, _repacking(_some(1)), abi.encodeWithSelector(LedgerLotRecalled.selector, lot, 1));
    }

    function _some(uint256 count) private view returns (PackRef[] memory packs) {
        Case memory unit = Cases.make(lot, sscc, 9, 1);
        packs = new PackRef[](count);
        for (uint256 i = 0; i < count; ++i) {
            packs[i] = unit.pack(9 - count + i);
        }
    }

    function _contents(PackRef[] memory packs)
        private
        pure
        returns (bytes32[] memory lots, bytes16[] memory tags, bytes32[] memory leaves)
    {
        (lots, tags) = (new bytes32[](packs.length), new bytes16[](packs.length));
        leaves = new bytes32[](packs.length);
        for (uint256 i = 0; i < packs.length; ++i) {
            (lots[i], tags[i]) = (packs[i].lot, Cases.tagOf(packs[i].key));
            leaves[i] = keccak256(abi.encodePacked(lots[i], uint8(i), tags[i]));
        }
    }

    function _inTarget(PackRef[] memory packs, uint256 index) private view returns (PackRef memory) {
        (,, bytes32[] memory leaves) = _contents(packs);
        bytes32[] memory proof = ReferenceTree.proof(leaves, index);
        return PackRef(packs[index].lot, target, uint8(index), packs[index].key, proof);
    }

    function _ending(uint64 unit, uint8 reason) private view returns (bytes memory) {
        return abi.encodeCall(ledger.decommissionUnits, (named(unit), reason, stamp()));
    }

    function _repacking(PackRef[] memory packs) private view returns (bytes memory) {
        return abi.encodeCall(ledger.repack, (target, packs, stamp()));
    }
}
