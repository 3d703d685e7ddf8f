// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PackRef} from "../../src/types/PackRef.sol";
import {Reason} from "../../src/types/Reason.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Balance} from "../support/Balance.sol";
import {Case, Cases} from "../support/Case.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";

/// @notice A lot's mass balance: commissioned = active with each holder + left for each reason + put into other units.
contract BalanceTest is Network {
    using Balance for Balance.Book;
    using Balance for Balance.Count;
    using Cases for Case;

    Balance.Book private book;
    uint64 private pallet;

    function setUp() public override {
        super.setUp();
        pallet = ssccOf(PHARMACY, 50);
        vm.recordLogs();
    }

    function test_balance_countsByLogsAndSlotsAlone() public {
        Case memory sold = madeAt(PHARMACY, 1, 7);
        dispenseOne(sold, 0, PHARMACY);
        dispenseOne(sold, 1, SECOND_PHARMACY);
        dispenseOne(sold, 2, PHARMACY);
        accepted(PHARMACY, abi.encodeCall(ledger.reinstate, (only(sold.pack(2)), stamp())));
        accepted(AUTHORITY, abi.encodeCall(ledger.holdPacks, (only(sold.pack(3)), stamp())));
        Case memory stolen = madeAt(WHOLESALER, 2, 5);
        accepted(WHOLESALER, _ending(stolen.pack(0), Reason.Damaged));
        bytes memory truck =
            abi.encodeCall(ledger.decommissionUnits, (named(stolen.sscc), uint8(Reason.Stolen), stamp()));
        accepted(WHOLESALER, truck);
        Case memory lost = madeAt(PHARMACY, 3, 4);
        accepted(PHARMACY, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(lost.sscc), stamp())));
        accepted(PHARMACY, abi.encodeCall(ledger.decommissionUnits, (named(pallet), uint8(Reason.Lost), stamp())));
        send(made(4, 3).sscc, MAKER, WHOLESALER); // the sender's until it is received

        Balance.Count memory count = _count();
        assertTrue(count.balances(), "balance");
        assertEq(count.commissioned, 19, "commissioned");
        assertEq(count.active[PHARMACY], 4, "with the pharmacy, one of them again");
        assertEq(count.active[WHOLESALER], 0, "with the wholesaler");
        assertEq(count.active[MAKER], 3, "with the maker");
        assertEq(_left(count, Reason.Dispensed), 1, "dispensed");
        assertEq(_left(count, Reason.DispensedOutOfCustody), 1, "dispensed out of custody");
        assertEq(_left(count, Reason.Quarantined), 1, "quarantined");
        assertEq(_left(count, Reason.Damaged), 1, "damaged, before all else was stolen");
        assertEq(_left(count, Reason.Stolen), 4, "stolen with their unit");
        assertEq(_left(count, Reason.Lost), 4, "lost with their pallet");
    }

    function test_balance_followsPacksThatArePutAgainAndAgain() public {
        Case memory first = madeAt(PHARMACY, 1, 4);
        PackRef[] memory packs = first.packs();
        uint64 second = ssccOf(PHARMACY, 70);
        accepted(PHARMACY, abi.encodeCall(ledger.repack, (second, packs, stamp())));
        Case memory again = Case(lot, second, first.keys, first.tags);
        PackRef[] memory one = only(again.pack(3));
        accepted(PHARMACY, abi.encodeCall(ledger.repack, (ssccOf(PHARMACY, 71), one, stamp())));
        accepted(PHARMACY, _ending(again.pack(0), Reason.Destroyed));

        Balance.Count memory count = _count();
        assertTrue(count.balances(), "balance");
        assertEq(count.commissioned, 4, "commissioned");
        assertEq(count.putAgain, 5, "put into other units");
        assertEq(_left(count, Reason.Repacked), 5, "repacked");
        assertEq(_left(count, Reason.Destroyed), 1, "destroyed");
        assertEq(count.active[PHARMACY], 3, "active");
    }

    function _count() private returns (Balance.Count memory) {
        book.take(address(ledger), vm.getRecordedLogs());
        Heads.Seen[] memory seen = new Heads.Seen[](book.units.length + 1);
        for (uint256 i = 0; i < book.units.length; ++i) {
            seen[i] = Heads.seen(address(ledger), book.units[i]);
        }
        seen[book.units.length] = Heads.seen(address(ledger), pallet);
        return book.count(seen, lot);
    }

    function _ending(PackRef memory pack, Reason reason) private view returns (bytes memory) {
        return abi.encodeCall(ledger.decommission, (only(pack), uint8(reason), stamp()));
    }

    function _left(Balance.Count memory count, Reason reason) private pure returns (uint256) {
        return count.left[uint256(reason)];
    }
}
