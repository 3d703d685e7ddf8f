// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PackRef} from "../../src/types/PackRef.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Case, Cases} from "../support/Case.sol";
import {Network} from "../support/Network.sol";

/// @notice Every call of the ledger, as its rightful caller would make it now, against the refusals that are the same for
/// all. contracts/test/everyCall.test.ts sees to it that none is missing.
contract AccessTest is Network {
    using Cases for Case;

    struct Call {
        uint24 by;
        bool licence; // whether it takes one
        bool stamped;
        bytes data;
    }

    Case private unit; // its packs: active, dispensed, quarantined
    uint64 private sent;
    uint64 private held;
    uint64 private packed;
    uint64 private free;
    uint64 private pallet;
    bytes32 private emptyLot;
    bytes32 private trailBefore;
    bytes private shipped;

    function setUp() public override {
        super.setUp();
        unit = madeAt(PHARMACY, 1, 4);
        (sent, held) = (madeAt(PHARMACY, 2, 1).sscc, madeAt(PHARMACY, 3, 1).sscc);
        (packed, free) = (madeAt(PHARMACY, 4, 1).sscc, madeAt(PHARMACY, 5, 1).sscc);
        pallet = ssccOf(PHARMACY, 50);
        accepted(MAKER, abi.encodeCall(ledger.openLot, (GTIN, "EMPTY", EXPIRY)));
        emptyLot = keccak256(abi.encodePacked(GTIN, "EMPTY"));
        dispenseOne(unit, 1, PHARMACY);
        accepted(PHARMACY, abi.encodeCall(ledger.holdPacks, (only(unit.pack(2)), stamp())));
        accepted(PHARMACY, abi.encodeCall(ledger.holdUnits, (named(held), stamp())));
        accepted(PHARMACY, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(packed), stamp())));
        accepted(PHARMACY, abi.encodeCall(ledger.reportSuspect, (unit.sscc, 0, 1, "torn", stamp())));
        trailBefore = unitOf(sent).trail;
        vm.recordLogs();
        send(sent, PHARMACY, WHOLESALER);
        shipped = vm.getRecordedLogs()[0].data;
    }

    function test_everyCall_passesForWhoMayMakeIt() public {
        Call[] memory calls = _calls(stamp());
        for (uint256 i = 0; i < calls.length; ++i) {
            _passes(calls[i]);
        }
    }

    function test_everyCall_refusesAStranger() public {
        Call[] memory calls = _calls(stamp());
        bytes memory because = abi.encodeWithSelector(LedgerNotAnOperator.selector, STRANGER);
        for (uint256 i = 0; i < calls.length; ++i) {
            refused(STRANGER, address(ledger), calls[i].data, because);
        }
    }

    function test_everyCall_refusesARevokedOperator() public {
        Call[] memory calls = _calls(stamp());
        for (uint24 partner = MAKER; partner <= AUTHORITY; ++partner) {
            address key = keyOf(partner);
            accepted(key, address(partners), abi.encodeCall(partners.revokeOperator, (key)));
        }
        for (uint256 i = 0; i < calls.length; ++i) {
            refused(
                calls[i].by, calls[i].data, abi.encodeWithSelector(LedgerNotAnOperator.selector, keyOf(calls[i].by))
            );
        }
    }

    function test_everyCall_refusesAClaimedTimeInTheFuture() public {
        Stamp memory late = stamp();
        late.claimedAt = START + 1;
        Call[] memory calls = _calls(late);
        bytes memory because = abi.encodeWithSelector(LedgerClaimInFuture.selector, START + 1, uint256(START));
        for (uint256 i = 0; i < calls.length; ++i) {
            if (calls[i].stamped) refused(calls[i].by, calls[i].data, because);
        }
    }

    function test_everyCall_refusesWithoutLicenceWhereGoodsWouldMoveOn() public {
        Call[] memory calls = _calls(stamp());
        _suspendAll();
        for (uint256 i = 0; i < calls.length; ++i) {
            bytes memory because = abi.encodeWithSelector(LedgerNotLicensed.selector, calls[i].by);
            if (calls[i].licence) refused(calls[i].by, calls[i].data, because);
        }
    }

    function test_everyCall_needsNoLicenceWhereGoodsWouldGetStuck() public {
        Call[] memory calls = _calls(stamp());
        _suspendAll();
        for (uint256 i = 0; i < calls.length; ++i) {
            if (!calls[i].licence) _passes(calls[i]);
        }
    }

    /// @dev And is undone again, so that the next one finds the same ledger.
    function _passes(Call memory call) private {
        uint256 before = vm.snapshotState();
        accepted(call.by, call.data);
        assertTrue(vm.revertToState(before), "undone");
    }

    function _suspendAll() private {
        for (uint24 partner = MAKER; partner <= AUTHORITY; ++partner) {
            suspend(partner);
        }
    }

    function _calls(Stamp memory with) private view returns (Call[] memory calls) {
        calls = new Call[](23);
        calls[0] = Call(MAKER, true, false, abi.encodeCall(ledger.openLot, (GTIN, "NEW", EXPIRY)));
        calls[1] = Call(MAKER, true, false, abi.encodeCall(ledger.correctExpiry, (emptyLot, EXPIRY)));
        calls[2] = Call(MAKER, false, false, abi.encodeCall(ledger.recall, (lot, 1, "n", 0)));
        calls[3] = Call(MAKER, false, false, abi.encodeCall(ledger.withdraw, (lot, "n")));
        bytes memory tags = Cases.join(Cases.ascending(1, 1));
        calls[4] = Call(MAKER, true, true, abi.encodeCall(ledger.commission, (lot, ssccOf(MAKER, 9), tags, with)));
        _handOvers(calls, with);
        _packs(calls, with);
        calls[20] = Call(SECOND_PHARMACY, true, true, abi.encodeCall(ledger.reportSuspect, (free, 0, 1, "n", with)));
        calls[21] = Call(PHARMACY, false, false, abi.encodeCall(ledger.closeReport, (unit.sscc, PHARMACY, 1, "n")));
        bytes[] memory steps = new bytes[](1);
        steps[0] = shipped;
        bytes memory error = abi.encodeCall(ledger.declareError, (sent, trailBefore, steps, 2, "n"));
        calls[22] = Call(PHARMACY, false, false, error);
    }

    function _handOvers(Call[] memory calls, Stamp memory with) private view {
        calls[5] = Call(PHARMACY, true, true, abi.encodeCall(ledger.ship, (named(free), SECOND_PHARMACY, with)));
        bytes4 receive_ = bytes4(keccak256("receive((uint64,uint32)[],(uint64,uint40,bytes32))"));
        calls[6] = Call(WHOLESALER, true, true, abi.encodeWithSelector(receive_, named(sent), with));
        uint8 other = uint8(Reason.Other);
        calls[7] = Call(WHOLESALER, false, true, abi.encodeCall(ledger.refuse, (named(sent), other, with)));
        calls[8] = Call(PHARMACY, false, true, abi.encodeCall(ledger.cancelShipment, (named(sent), with)));
        calls[9] = Call(PHARMACY, false, true, abi.encodeCall(ledger.pack, (ref(pallet), named(free), with)));
        calls[10] = Call(PHARMACY, false, true, abi.encodeCall(ledger.unpack, (ref(pallet), named(packed), with)));
        bytes memory out = abi.encodeCall(ledger.decommissionUnits, (named(held), uint8(Reason.Stolen), with));
        calls[11] = Call(PHARMACY, false, true, out);
        calls[12] = Call(PHARMACY, false, true, abi.encodeCall(ledger.holdUnits, (named(free), with)));
        calls[13] = Call(PHARMACY, false, true, abi.encodeCall(ledger.releaseUnits, (named(held), with)));
    }

    function _packs(Call[] memory calls, Stamp memory with) private view {
        PackRef[] memory all = unit.packs();
        PackRef[] memory active = only(all[0]);
        calls[14] = Call(PHARMACY, false, true, abi.encodeCall(ledger.repack, (ssccOf(PHARMACY, 70), active, with)));
        calls[15] = Call(PHARMACY, true, true, abi.encodeCall(ledger.dispense, (active, with)));
        bytes memory lost = abi.encodeCall(ledger.decommission, (active, uint8(Reason.Lost), with));
        calls[16] = Call(PHARMACY, false, true, lost);
        calls[17] = Call(PHARMACY, true, true, abi.encodeCall(ledger.reinstate, (only(all[1]), with)));
        calls[18] = Call(PHARMACY, false, true, abi.encodeCall(ledger.holdPacks, (active, with)));
        calls[19] = Call(PHARMACY, false, true, abi.encodeCall(ledger.releasePacks, (only(all[2]), with)));
    }
}
