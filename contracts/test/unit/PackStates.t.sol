// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {PackRef} from "../../src/types/PackRef.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Role} from "../../src/types/Role.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Case, Cases} from "../support/Case.sol";
import {Network} from "../support/Network.sol";

/// @notice The whole table of a pack's transitions, and who may make them.
contract PackStatesTest is Network {
    using Cases for Case;

    uint64 private sscc;
    uint256 private constant REASONS = 16;

    function setUp() public override {
        super.setUp();
        sscc = madeAt(PHARMACY, 1, 3).sscc;
    }

    /// @dev Every reason a pack may be in, against every reason it may be decommissioned for.
    function test_decommission_followsTheTable() public {
        for (uint256 before = 0; before < REASONS; ++before) {
            for (uint8 reason = 0; reason <= REASONS; ++reason) {
                _put(Reason(before));
                if (!_isLeaving(reason)) {
                    refused(PHARMACY, _leaving(reason), abi.encodeWithSelector(LedgerReasonNotAllowed.selector, reason));
                } else if (_mayLeaveFor(Reason(before), reason)) {
                    accepted(PHARMACY, _leaving(reason));
                    assertReason(sscc, 0, Reason(reason));
                } else {
                    refused(PHARMACY, _leaving(reason), _inState(Reason(before)));
                }
            }
        }
    }

    function test_dispense_followsTheTable() public {
        for (uint256 before = 0; before < REASONS; ++before) {
            _put(Reason(before));
            bool active = before == 0 || before == 15;
            if (active) accepted(PHARMACY, _dispensing());
            else refused(PHARMACY, _dispensing(), _inState(Reason(before)));
            if (active) assertReason(sscc, 0, Reason.Dispensed);
        }
    }

    function test_repack_followsTheTable() public {
        for (uint256 before = 0; before < REASONS; ++before) {
            _put(Reason(before));
            bool active = before == 0 || before == 15;
            uint64 target = ssccOf(PHARMACY, 70 + before);
            if (active) accepted(PHARMACY, _repacking(target));
            else refused(PHARMACY, _repacking(target), _inState(Reason(before)));
            if (active) assertReason(sscc, 0, Reason.Repacked);
        }
    }

    /// @dev Whatever the pack's own state: what has become of the whole unit speaks for all in it.
    function test_aDecommissionedUnit_letsNoPackChange() public {
        for (uint256 status = 1; status < REASONS; ++status) {
            _putUnit(Reason(status));
            bytes memory because = abi.encodeWithSelector(LedgerUnitNotActive.selector, sscc, Reason(status));
            _put(Reason.Active);
            refused(PHARMACY, _dispensing(), because);
            refused(PHARMACY, _leaving(uint8(Reason.Stolen)), because);
            refused(PHARMACY, _holding(), because);
            refused(PHARMACY, _repacking(ssccOf(PHARMACY, 70)), because);
            _put(Reason.Quarantined);
            refused(PHARMACY, _releasing(), because);
            _put(Reason.Dispensed);
            refused(PHARMACY, _reinstating(), because);
        }
    }

    function test_decommission_needsNoLicence() public {
        suspend(PHARMACY);
        accepted(PHARMACY, _leaving(uint8(Reason.Stolen)));
    }

    function test_decommission_isNotBlockedByAHold() public {
        accepted(AUTHORITY, abi.encodeCall(ledger.holdUnits, (named(sscc), stamp())));
        accepted(PHARMACY, _leaving(uint8(Reason.Destroyed)));
    }

    function test_decommission_refusesWhoeverIsNotTheCustodian() public {
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, sscc, PHARMACY, MAKER);
        refused(MAKER, _leaving(uint8(Reason.Stolen)), because);
    }

    function test_decommission_refusesPacksOfADecommissionedUnitOrPallet() public {
        uint64 pallet = ssccOf(PHARMACY, 50);
        accepted(PHARMACY, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(sscc), stamp())));
        accepted(PHARMACY, abi.encodeCall(ledger.decommissionUnits, (named(pallet), uint8(Reason.Lost), stamp())));
        bytes memory because = abi.encodeWithSelector(LedgerUnitNotActive.selector, pallet, Reason.Lost);
        refused(PHARMACY, _leaving(uint8(Reason.Stolen)), because);
        refused(PHARMACY, _holding(), because);
        _put(Reason.Quarantined);
        refused(PHARMACY, _releasing(), because);
        _put(Reason.Dispensed);
        refused(PHARMACY, _reinstating(), because);
    }

    function test_reinstate_followsTheTable() public {
        for (uint256 before = 0; before < REASONS; ++before) {
            _put(Reason(before));
            bool dispensed = before == 1 || before == 2;
            if (dispensed) accepted(PHARMACY, _reinstating());
            else refused(PHARMACY, _reinstating(), _inState(Reason(before)));
            if (dispensed) assertReason(sscc, 0, Reason.ActiveAgain);
        }
    }

    function test_reinstate_letsThePackBeDispensedAgain() public {
        accepted(PHARMACY, _dispensing());
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.PackLeft(
            sscc,
            0,
            Reason.ActiveAgain,
            2,
            lot,
            _pack().key,
            0,
            PHARMACY,
            keyOf(PHARMACY),
            0,
            START - 60,
            bytes32("document"),
            START
        );
        accepted(PHARMACY, _reinstating());
        accepted(SECOND_PHARMACY, _dispensing());
        assertReason(sscc, 0, Reason.DispensedOutOfCustody);
    }

    function test_reinstate_endsAfterTenDays() public {
        uint256 midnight = START - START % 1 days;
        accepted(PHARMACY, _dispensing());
        vm.warp(midnight + 11 days - 1);
        accepted(PHARMACY, _reinstating());
        accepted(PHARMACY, _dispensing());
        uint256 day = midnight / 1 days + 10;
        vm.warp(midnight + 21 days);
        bytes memory because = abi.encodeWithSelector(LedgerTooLate.selector, sscc, 0, day, day + 11);
        refused(PHARMACY, _reinstating(), because);
    }

    function test_reinstate_refusesAnotherPharmacy() public {
        accepted(PHARMACY, _dispensing());
        bytes memory because = abi.encodeWithSelector(LedgerNotDispenser.selector, sscc, 0, PHARMACY, SECOND_PHARMACY);
        refused(SECOND_PHARMACY, _reinstating(), because);
    }

    function test_reinstate_refusesASuspendedPharmacy() public {
        accepted(PHARMACY, _dispensing());
        suspend(PHARMACY);
        refused(PHARMACY, _reinstating(), abi.encodeWithSelector(LedgerNotLicensed.selector, PHARMACY));
        partners.setRoles(PHARMACY, Role.CARRIER);
        bytes memory because = abi.encodeWithSelector(LedgerRoleMissing.selector, PHARMACY, 8, 4);
        refused(PHARMACY, _reinstating(), because);
    }

    function test_reinstate_refusesALotThatMayNoLongerBeSold() public {
        accepted(PHARMACY, _dispensing());
        accepted(MAKER, abi.encodeCall(ledger.withdraw, (lot, "n")));
        refused(PHARMACY, _reinstating(), abi.encodeWithSelector(LedgerLotWithdrawn.selector, lot));
        accepted(MAKER, abi.encodeCall(ledger.recall, (lot, 1, "n", 0)));
        refused(PHARMACY, _reinstating(), abi.encodeWithSelector(LedgerLotRecalled.selector, lot, 1));
    }

    function test_reinstate_refusesAnExpiredLot() public {
        uint256 expiryDay = 1_830_211_200;
        vm.warp(expiryDay);
        accepted(PHARMACY, _dispensing());
        vm.warp(expiryDay + 2 days);
        bytes memory because = abi.encodeWithSelector(LedgerLotExpired.selector, lot, EXPIRY, 20280102);
        refused(PHARMACY, _reinstating(), because);
    }

    function test_holdPacks_followsTheTable() public {
        for (uint256 before = 0; before < REASONS; ++before) {
            _put(Reason(before));
            bool active = before == 0 || before == 15;
            if (active) accepted(PHARMACY, _holding());
            else refused(PHARMACY, _holding(), _inState(Reason(before)));
            if (active) assertReason(sscc, 0, Reason.Quarantined);
        }
    }

    function test_holdPacks_isForCustodianAndAuthority() public {
        suspend(PHARMACY);
        accepted(PHARMACY, _holding());
        _put(Reason.Active);
        accepted(AUTHORITY, _holding());
        _put(Reason.Active);
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, sscc, PHARMACY, MAKER);
        refused(MAKER, _holding(), because);
    }

    function test_releasePacks_followsTheTable() public {
        for (uint256 before = 0; before < REASONS; ++before) {
            _put(Reason(before));
            bool held = before == uint256(Reason.Quarantined);
            if (held) accepted(PHARMACY, _releasing());
            else refused(PHARMACY, _releasing(), _inState(Reason(before)));
            if (held) assertReason(sscc, 0, Reason.ActiveAgain);
        }
    }

    function test_releasePacks_isForWhoeverHoldsAndForAuthority() public {
        accepted(PHARMACY, _holding());
        bytes memory because = abi.encodeWithSelector(LedgerNotPackHolder.selector, sscc, 0, PHARMACY, MAKER);
        refused(MAKER, _releasing(), because);
        accepted(AUTHORITY, _releasing());
        accepted(AUTHORITY, _holding());
        because = abi.encodeWithSelector(LedgerNotPackHolder.selector, sscc, 0, AUTHORITY, PHARMACY);
        refused(PHARMACY, _releasing(), because);
    }

    /// @dev The table of docs/protocol.md, written out.
    function _mayLeaveFor(Reason before, uint8 reason) private pure returns (bool) {
        if (before == Reason.Active || before == Reason.ActiveAgain) return true;
        if (before != Reason.Quarantined) return false;
        return reason == 3 || reason == 5 || reason == 7 || reason == 8 || reason == 9;
    }

    function _isLeaving(uint8 reason) private pure returns (bool) {
        return (reason >= 3 && reason <= 9) || (reason >= 12 && reason <= 14);
    }

    /// @dev Puts the pack into a state, today, by the pharmacy, past the ledger.
    function _put(Reason reason) private {
        uint256 word = uint256(reason) | (block.timestamp / 1 days) << 4 | uint256(PHARMACY) << 20;
        vm.store(address(ledger), keccak256(abi.encode(sscc, 3)), bytes32(word));
    }

    /// @dev Gives the whole unit a status, likewise.
    function _putUnit(Reason status) private {
        bytes32 slot = keccak256(abi.encode(sscc, 2));
        uint256 word = uint256(vm.load(address(ledger), slot)) & ~(uint256(0xff) << 144);
        vm.store(address(ledger), slot, bytes32(word | uint256(status) << 144));
    }

    function _inState(Reason reason) private view returns (bytes memory) {
        return abi.encodeWithSelector(LedgerPackState.selector, sscc, 0, reason);
    }

    function _pack() private view returns (PackRef memory) {
        return Cases.make(lot, sscc, 3, 1).pack(0);
    }

    function _leaving(uint8 reason) private view returns (bytes memory) {
        return abi.encodeCall(ledger.decommission, (only(_pack()), reason, stamp()));
    }

    function _dispensing() private view returns (bytes memory) {
        return abi.encodeCall(ledger.dispense, (only(_pack()), stamp()));
    }

    function _repacking(uint64 target) private view returns (bytes memory) {
        return abi.encodeCall(ledger.repack, (target, only(_pack()), stamp()));
    }

    function _reinstating() private view returns (bytes memory) {
        return abi.encodeCall(ledger.reinstate, (only(_pack()), stamp()));
    }

    function _holding() private view returns (bytes memory) {
        return abi.encodeCall(ledger.holdPacks, (only(_pack()), stamp()));
    }

    function _releasing() private view returns (bytes memory) {
        return abi.encodeCall(ledger.releasePacks, (only(_pack()), stamp()));
    }
}
