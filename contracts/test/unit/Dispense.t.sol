// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {PackRef} from "../../src/types/PackRef.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Role} from "../../src/types/Role.sol";
import {UnitKind} from "../../src/types/UnitKind.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Case, Cases} from "../support/Case.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";

contract DispenseTest is Network {
    using Cases for Case;

    uint64 private sscc;

    function setUp() public override {
        super.setUp();
        sscc = madeAt(PHARMACY, 1, 7).sscc;
    }

    function test_dispense_writesReasonDayAndPartner() public {
        PackRef memory pack = _case().pack(6);
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.PackLeft(
            sscc,
            6,
            Reason.Dispensed,
            1,
            lot,
            pack.key,
            0,
            PHARMACY,
            keyOf(PHARMACY),
            0,
            START - 60,
            bytes32("document"),
            START
        );
        accepted(PHARMACY, _dispensing(pack));
        (Reason reason, uint16 day, uint24 by, uint16 changes) = Heads.state(address(ledger), sscc, 6);
        assertEq(uint256(reason), uint256(Reason.Dispensed), "reason");
        assertEq(day, START / 1 days, "day");
        assertEq(by, PHARMACY, "partner");
        assertEq(changes, 1, "changes");
        for (uint256 i = 0; i < 6; ++i) {
            assertReason(sscc, i, Reason.Active);
        }
    }

    function test_dispense_saysWhenAPackIsOutOfCustody() public {
        accepted(SECOND_PHARMACY, _dispensing(_case().pack(0)));
        assertReason(sscc, 0, Reason.DispensedOutOfCustody);
    }

    function test_dispense_looksAtThePalletForCustody() public {
        Case memory unit = made(2, 2);
        uint64 pallet = ssccOf(MAKER, 50);
        accepted(MAKER, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(unit.sscc), stamp())));
        handOver(pallet, MAKER, PHARMACY);
        accepted(PHARMACY, _dispensing(unit.pack(0)));
        assertReason(unit.sscc, 0, Reason.Dispensed);
    }

    /// @dev Any packs of any unit, in any order. All packs of all sizes leave in EveryPack.t.sol.
    function testFuzz_dispense_letsAnyPacksLeaveOnce(uint256 count, uint256 which, uint256 order) public {
        Case memory unit = Cases.make(lot, ssccOf(MAKER, 2), bound(count, 1, 13), count);
        accepted(MAKER, abi.encodeCall(ledger.commission, (lot, unit.sscc, unit.joined(), stamp())));
        PackRef[] memory all = unit.packs();
        uint256 turn = order % all.length;
        for (uint256 i = 0; i < all.length; ++i) {
            uint256 index = (i + turn) % all.length;
            if ((which >> index) & 1 == 0) continue;
            accepted(SECOND_PHARMACY, _dispensing(all[index]));
            refused(PHARMACY, _dispensing(all[index]), _gone(unit.sscc, index));
        }
        for (uint256 i = 0; i < all.length; ++i) {
            bool left = (which >> i) & 1 == 1;
            assertReason(unit.sscc, i, left ? Reason.DispensedOutOfCustody : Reason.Active);
        }
    }

    function test_dispense_refusesAPackTwiceInOneCall() public {
        PackRef[] memory packs = new PackRef[](2);
        (packs[0], packs[1]) = (_case().pack(0), _case().pack(0));
        bytes memory because = abi.encodeWithSelector(LedgerPackState.selector, sscc, 0, Reason.Dispensed);
        refused(PHARMACY, abi.encodeCall(ledger.dispense, (packs, stamp())), because);
    }

    function test_dispense_refusesAReplayedProof() public {
        accepted(PHARMACY, _dispensing(_case().pack(0)));
        bytes memory because = abi.encodeWithSelector(LedgerPackState.selector, sscc, 0, Reason.Dispensed);
        refused(SECOND_PHARMACY, _dispensing(_case().pack(0)), because);
    }

    function test_dispense_refusesAProofForAnotherUnit() public {
        Case memory other = madeAt(PHARMACY, 2, 7);
        PackRef memory pack = _case().pack(0);
        pack.sscc = other.sscc;
        _notProven(pack);
    }

    function test_dispense_refusesAnIndexBeyondTheCount() public {
        PackRef memory pack = _case().pack(6);
        for (uint8 index = 7; index < 16; ++index) {
            pack.index = index;
            _notProven(pack);
        }
    }

    function test_dispense_refusesAnIndexThatSharesAPathWithARealOne() public {
        // pack 6 of 7 moves up alone, so its path is also the one of an index 3 on the level above
        PackRef memory pack = _case().pack(6);
        pack.index = 3;
        _notProven(pack);
        pack.index = 7;
        _notProven(pack);
    }

    function test_dispense_refusesAProofOfAnotherLength() public {
        PackRef memory pack = _case().pack(0);
        bytes32[] memory proof = pack.proof;
        pack.proof = new bytes32[](2);
        (pack.proof[0], pack.proof[1]) = (proof[0], proof[1]);
        _notProven(pack);
        pack.proof = new bytes32[](4);
        (pack.proof[0], pack.proof[1], pack.proof[2]) = (proof[0], proof[1], proof[2]);
        _notProven(pack);
    }

    function test_dispense_refusesTheWrongKey() public {
        PackRef memory pack = _case().pack(0);
        pack.key = Cases.tagOf(pack.key);
        _notProven(pack);
    }

    function test_dispense_refusesAnotherLot() public {
        PackRef memory pack = _case().pack(0);
        pack.lot = bytes32("another");
        _notProven(pack);
    }

    function test_dispense_refusesAnUnknownUnitOrAPallet() public {
        PackRef memory pack = _case().pack(0);
        pack.sscc = ssccOf(PHARMACY, 9);
        refused(PHARMACY, _dispensing(pack), abi.encodeWithSelector(LedgerUnitUnknown.selector, pack.sscc));
        bytes memory packing = abi.encodeCall(ledger.pack, (UnitRef(pack.sscc, 0), named(sscc), stamp()));
        accepted(PHARMACY, packing);
        bytes memory because = abi.encodeWithSelector(LedgerWrongKind.selector, pack.sscc, UnitKind.Units);
        refused(PHARMACY, _dispensing(pack), because);
    }

    function test_dispense_refusesWhoeverIsNoPharmacy() public {
        bytes memory because = abi.encodeWithSelector(LedgerRoleMissing.selector, MAKER, Role.PHARMACY, 1);
        refused(MAKER, _dispensing(_case().pack(0)), because);
        because = abi.encodeWithSelector(LedgerNotAnOperator.selector, STRANGER);
        refused(STRANGER, address(ledger), _dispensing(_case().pack(0)), because);
    }

    function test_dispense_refusesASuspendedPharmacy() public {
        suspend(PHARMACY);
        bytes memory because = abi.encodeWithSelector(LedgerNotLicensed.selector, PHARMACY);
        refused(PHARMACY, _dispensing(_case().pack(0)), because);
    }

    function test_dispense_refusesAPharmacyWhoseLicenceHasRunOut() public {
        vm.warp(START + 1000 days + 1);
        bytes memory because = abi.encodeWithSelector(LedgerNotLicensed.selector, PHARMACY);
        refused(PHARMACY, _dispensing(_case().pack(0)), because);
    }

    function test_dispense_refusesAnExpiredLotAfterOneDayOfGrace() public {
        uint256 expiryDay = 1_830_211_200; // 31 December 2027, 00:00 UTC
        vm.warp(expiryDay + 2 days - 1);
        accepted(PHARMACY, _dispensing(_case().pack(0)));
        vm.warp(expiryDay + 2 days);
        bytes memory because = abi.encodeWithSelector(LedgerLotExpired.selector, lot, EXPIRY, 20280102);
        refused(PHARMACY, _dispensing(_case().pack(1)), because);
    }

    function test_dispense_refusesARecalledLot() public {
        accepted(AUTHORITY, abi.encodeCall(ledger.recall, (lot, 2, "n", 0)));
        bytes memory because = abi.encodeWithSelector(LedgerLotRecalled.selector, lot, 2);
        refused(PHARMACY, _dispensing(_case().pack(0)), because);
    }

    function test_dispense_refusesAWithdrawnLot() public {
        accepted(MAKER, abi.encodeCall(ledger.withdraw, (lot, "n")));
        refused(PHARMACY, _dispensing(_case().pack(0)), abi.encodeWithSelector(LedgerLotWithdrawn.selector, lot));
    }

    function test_dispense_refusesAHeldUnit() public {
        accepted(AUTHORITY, abi.encodeCall(ledger.holdUnits, (named(sscc), stamp())));
        bytes memory because = abi.encodeWithSelector(LedgerUnitHeld.selector, sscc, AUTHORITY);
        refused(PHARMACY, _dispensing(_case().pack(0)), because);
    }

    function test_dispense_refusesAUnitOnAHeldOrStolenPallet() public {
        uint64 pallet = ssccOf(PHARMACY, 50);
        accepted(PHARMACY, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(sscc), stamp())));
        accepted(PHARMACY, abi.encodeCall(ledger.holdUnits, (named(pallet), stamp())));
        bytes memory because = abi.encodeWithSelector(LedgerUnitHeld.selector, pallet, PHARMACY);
        refused(PHARMACY, _dispensing(_case().pack(0)), because);
        accepted(PHARMACY, abi.encodeCall(ledger.releaseUnits, (named(pallet), stamp())));
        accepted(PHARMACY, abi.encodeCall(ledger.decommissionUnits, (named(pallet), uint8(Reason.Stolen), stamp())));
        because = abi.encodeWithSelector(LedgerUnitNotActive.selector, pallet, Reason.Stolen);
        refused(SECOND_PHARMACY, _dispensing(_case().pack(0)), because);
    }

    function test_dispense_refusesADecommissionedUnit() public {
        accepted(PHARMACY, abi.encodeCall(ledger.decommissionUnits, (named(sscc), uint8(Reason.Lost), stamp())));
        bytes memory because = abi.encodeWithSelector(LedgerUnitNotActive.selector, sscc, Reason.Lost);
        refused(PHARMACY, _dispensing(_case().pack(0)), because);
    }

    function test_dispense_refusesToNameNothing() public {
        bytes memory call = abi.encodeCall(ledger.dispense, (new PackRef[](0), stamp()));
        refused(PHARMACY, call, abi.encodeWithSelector(LedgerNothingNamed.selector));
    }

    function _case() private view returns (Case memory) {
        return Cases.make(lot, sscc, 7, 1);
    }

    function _dispensing(PackRef memory pack) private view returns (bytes memory) {
        return abi.encodeCall(ledger.dispense, (only(pack), stamp()));
    }

    function _gone(uint64 unit, uint256 index) private pure returns (bytes memory) {
        return abi.encodeWithSelector(LedgerPackState.selector, unit, index, Reason.DispensedOutOfCustody);
    }

    function _notProven(PackRef memory pack) private {
        bytes memory because = abi.encodeWithSelector(LedgerProofInvalid.selector, pack.sscc, pack.index);
        refused(PHARMACY, _dispensing(pack), because);
    }
}
