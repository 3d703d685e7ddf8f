// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {Lot} from "../../src/types/Lot.sol";
import {ProductLots} from "../../src/types/ProductLots.sol";
import {Role} from "../../src/types/Role.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";

contract LotsTest is Network {
    function test_openLot_recordsTheLotAndListsIt() public {
        bytes32 key = keccak256(abi.encodePacked(GTIN, "B/2%"));
        ProductLots memory before = Heads.productLots(address(ledger), GTIN);
        vm.roll(1010);
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.LotOpened(key, GTIN, 1, "B/2%", EXPIRY, MAKER, keyOf(MAKER), 1010, START, 0);
        accepted(MAKER, _opening("B/2%", EXPIRY));
        Lot memory opened = Heads.lot(address(ledger), key);
        assertEq(opened.gtin, GTIN, "gtin");
        assertEq(opened.opener, MAKER, "opener");
        assertEq(opened.expiry, EXPIRY, "expiry");
        assertEq(opened.firstBlock, 1010, "first block");
        assertEq(opened.lastBlock, 0, "no unit yet");
        assertEq(opened.records, 1, "records");
        assertEq(opened.recordsLastBlock, 1010, "records' last block");
        ProductLots memory list = Heads.productLots(address(ledger), GTIN);
        assertEq(list.lots, before.lots + 1, "lots");
        assertEq(list.lastBlock, 1010, "list's last block");
        assertEq(list.trail, keccak256(abi.encodePacked(before.trail, key)), "list's trail");
    }

    function test_openLot_refusesAStranger() public {
        bytes memory because = abi.encodeWithSelector(LedgerNotAnOperator.selector, STRANGER);
        refused(STRANGER, address(ledger), _opening("B", EXPIRY), because);
    }

    function test_openLot_refusesAPartnerThatIsNoManufacturer() public {
        bytes memory because = abi.encodeWithSelector(LedgerRoleMissing.selector, PHARMACY, Role.MANUFACTURER, 8);
        refused(PHARMACY, _opening("B", EXPIRY), because);
    }

    function test_openLot_refusesASuspendedManufacturer() public {
        suspend(MAKER);
        refused(MAKER, _opening("B", EXPIRY), abi.encodeWithSelector(LedgerNotLicensed.selector, MAKER));
    }

    function test_openLot_refusesAProductOfAnother() public {
        partners.setRoles(WHOLESALER, Role.MANUFACTURER);
        bytes memory because = abi.encodeWithSelector(LedgerNotProductHolder.selector, GTIN, MAKER, WHOLESALER);
        refused(WHOLESALER, _opening("B", EXPIRY), because);
    }

    function test_openLot_refusesAProductThatIsNotRegistered() public {
        bytes memory call = abi.encodeCall(ledger.openLot, (GTIN + 1, "B", EXPIRY));
        refused(MAKER, call, abi.encodeWithSelector(LedgerNotProductHolder.selector, GTIN + 1, 0, MAKER));
    }

    function test_openLot_refusesALotThatCannotBePrinted() public {
        string[5] memory wrong = ["", "A B", "123456789012345678901", unicode"Ä", "A#B"];
        for (uint256 i = 0; i < wrong.length; ++i) {
            refused(MAKER, _opening(wrong[i], EXPIRY), abi.encodeWithSelector(LedgerLotInvalid.selector, wrong[i]));
        }
        accepted(MAKER, _opening("12345678901234567890", EXPIRY));
    }

    function test_openLot_refusesAnExpiryThatIsNoDay() public {
        uint32[3] memory wrong = [uint32(20270229), 20271301, 0];
        for (uint256 i = 0; i < wrong.length; ++i) {
            bytes memory because = abi.encodeWithSelector(LedgerExpiryInvalid.selector, wrong[i]);
            refused(MAKER, _opening("B", wrong[i]), because);
        }
    }

    function test_openLot_refusesAnOpenLot() public {
        refused(MAKER, _opening("LOT-1", EXPIRY), abi.encodeWithSelector(LedgerLotExists.selector, lot));
        accepted(MAKER, _opening("lot-1", EXPIRY));
    }

    function test_correctExpiry_correctsALotWithoutUnits() public {
        vm.roll(1010);
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.ExpiryCorrected(lot, 2, 20280229, MAKER, keyOf(MAKER), 1010, START, 1000);
        accepted(MAKER, abi.encodeCall(ledger.correctExpiry, (lot, 20280229)));
        assertEq(Heads.lot(address(ledger), lot).expiry, 20280229, "expiry");
    }

    function test_correctExpiry_refusesALotWithUnits() public {
        made(1, 1);
        bytes memory because = abi.encodeWithSelector(LedgerLotHasUnits.selector, lot, 1);
        refused(MAKER, abi.encodeCall(ledger.correctExpiry, (lot, 20280229)), because);
    }

    function test_correctExpiry_refusesAnExpiryThatIsNoDay() public {
        bytes memory because = abi.encodeWithSelector(LedgerExpiryInvalid.selector, 20270431);
        refused(MAKER, abi.encodeCall(ledger.correctExpiry, (lot, 20270431)), because);
    }

    function test_correctExpiry_refusesWhoeverDidNotOpenTheLot() public {
        bytes memory call = abi.encodeCall(ledger.correctExpiry, (lot, 20280229));
        refused(PHARMACY, call, abi.encodeWithSelector(LedgerNotLotOpener.selector, lot, MAKER, PHARMACY));
        suspend(MAKER);
        refused(MAKER, call, abi.encodeWithSelector(LedgerNotLicensed.selector, MAKER));
    }

    function test_correctExpiry_refusesAnUnknownLot() public {
        bytes memory call = abi.encodeCall(ledger.correctExpiry, (bytes32("none"), 20280229));
        refused(MAKER, call, abi.encodeWithSelector(LedgerLotUnknown.selector, bytes32("none")));
    }

    function test_recall_recordsClassAndTime() public {
        vm.roll(1010);
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.LotRecalled(lot, 2, 2, "N-1", START - 50, MAKER, keyOf(MAKER), 1010, START, 1000);
        accepted(MAKER, abi.encodeCall(ledger.recall, (lot, 2, "N-1", START - 50)));
        _recalled(2, START - 50);
    }

    function test_recall_keepsTheGravestClassAndTheEarliestTime() public {
        accepted(MAKER, abi.encodeCall(ledger.recall, (lot, 2, "N-1", START - 50)));
        accepted(AUTHORITY, abi.encodeCall(ledger.recall, (lot, 3, "N-2", START - 90)));
        _recalled(2, START - 90);
        accepted(AUTHORITY, abi.encodeCall(ledger.recall, (lot, 1, "N-3", START)));
        _recalled(1, START - 90);
    }

    function test_recall_isForOpenerHolderAndAuthorityLicensedOrNot() public {
        partners.setRoles(WHOLESALER, Role.MANUFACTURER);
        accepted(keyOf(MAKER), address(catalogue), abi.encodeCall(catalogue.changeHolder, (GTIN, WHOLESALER)));
        suspend(MAKER);
        suspend(WHOLESALER);
        suspend(AUTHORITY);
        accepted(MAKER, abi.encodeCall(ledger.recall, (lot, 3, "opener", 0)));
        accepted(WHOLESALER, abi.encodeCall(ledger.recall, (lot, 3, "holder", 0)));
        accepted(AUTHORITY, abi.encodeCall(ledger.recall, (lot, 3, "authority", 0)));
    }

    function test_recall_refusesAnybodyElse() public {
        bytes memory because = abi.encodeWithSelector(LedgerMayNotRecall.selector, lot, PHARMACY);
        refused(PHARMACY, abi.encodeCall(ledger.recall, (lot, 1, "n", 0)), because);
        refused(PHARMACY, abi.encodeCall(ledger.withdraw, (lot, "n")), because);
        because = abi.encodeWithSelector(LedgerNotAnOperator.selector, STRANGER);
        refused(STRANGER, address(ledger), abi.encodeCall(ledger.recall, (lot, 1, "n", 0)), because);
    }

    function test_recall_refusesAnUnknownLot() public {
        bytes memory because = abi.encodeWithSelector(LedgerLotUnknown.selector, bytes32("none"));
        refused(AUTHORITY, abi.encodeCall(ledger.recall, (bytes32("none"), 1, "n", 0)), because);
    }

    function test_recall_refusesAClassThatIsNone() public {
        for (uint8 class = 0; class <= 4; class += 4) {
            bytes memory because = abi.encodeWithSelector(LedgerRecallClassInvalid.selector, class);
            refused(MAKER, abi.encodeCall(ledger.recall, (lot, class, "n", 0)), because);
        }
    }

    function test_recall_refusesATimeInTheFuture() public {
        bytes memory because = abi.encodeWithSelector(LedgerRecallInFuture.selector, START + 1, uint256(START));
        refused(MAKER, abi.encodeCall(ledger.recall, (lot, 1, "n", START + 1)), because);
    }

    function test_withdraw_isForGood() public {
        vm.roll(1010);
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.LotWithdrawn(lot, 2, "W-1", MAKER, keyOf(MAKER), 1010, START, 1000);
        accepted(MAKER, abi.encodeCall(ledger.withdraw, (lot, "W-1")));
        assertTrue(Heads.lot(address(ledger), lot).withdrawn, "withdrawn");
        accepted(AUTHORITY, abi.encodeCall(ledger.withdraw, (lot, "W-2")));
        assertTrue(Heads.lot(address(ledger), lot).withdrawn, "still withdrawn");
    }

    function _opening(string memory number, uint32 expiry) private view returns (bytes memory) {
        return abi.encodeCall(ledger.openLot, (GTIN, number, expiry));
    }

    function _recalled(uint8 class, uint40 from) private view {
        Lot memory recalled = Heads.lot(address(ledger), lot);
        assertEq(recalled.recallClass, class, "class");
        assertEq(recalled.recalledFrom, from, "from");
    }
}
