// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "../../src/types/Reason.sol";
import {Step} from "../../src/types/Step.sol";
import {StepRecord} from "../../src/types/StepRecord.sol";
import {UnitKind} from "../../src/types/UnitKind.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Network} from "../support/Network.sol";

contract PalletsTest is Network {
    uint64 private first;
    uint64 private second;
    uint64 private pallet;

    function setUp() public override {
        super.setUp();
        first = made(1, 2).sscc;
        second = made(2, 2).sscc;
        pallet = ssccOf(MAKER, 50);
    }

    function test_pack_bringsThePalletIntoBeing() public {
        _expectStep(MAKER, pallet, 1, Step.UnitAdded, first, 2);
        _expectStep(MAKER, first, 2, Step.Packed, pallet, 1);
        accepted(MAKER, _packing(named(first)));
        assertEq(head(pallet).custodian, MAKER, "custodian");
        assertEq(head(pallet).count, 1, "count");
        assertEq(uint256(head(pallet).kind), uint256(UnitKind.Units), "kind");
        assertEq(unitOf(pallet).firstBlock, 1000, "first block");
        assertEq(unitOf(pallet).root, 0, "no root");
        assertEq(head(first).parent, pallet, "parent");
        assertEq(unitOf(first).parentSequence, 1, "parent's step");
    }

    function test_pack_addsToAPallet() public {
        accepted(MAKER, _packing(named(first)));
        _expectStep(MAKER, pallet, 2, Step.UnitAdded, second, 2);
        accepted(MAKER, _packing(named(second)));
        assertEq(head(pallet).count, 2, "count");
        assertEq(unitOf(second).parentSequence, 2, "parent's step");
    }

    function test_pack_refusesAForeignPalletSscc() public {
        pallet = ssccOf(PHARMACY, 50);
        bytes memory because = abi.encodeWithSelector(LedgerForeignSscc.selector, pallet, PHARMACY, MAKER);
        refused(MAKER, _packing(named(first)), because);
    }

    function test_pack_refusesAPalletThatIsAUnitOfPacks() public {
        pallet = second;
        bytes memory because = abi.encodeWithSelector(LedgerWrongKind.selector, second, UnitKind.Packs);
        refused(MAKER, _packing(named(first)), because);
        bytes memory call = abi.encodeCall(ledger.pack, (UnitRef(second, 0), named(first), stamp()));
        refused(MAKER, call, abi.encodeWithSelector(LedgerUnitExists.selector, second));
    }

    function test_pack_refusesAPalletOnAPallet() public {
        accepted(MAKER, _packing(named(first)));
        uint64 other = ssccOf(MAKER, 51);
        bytes memory call = abi.encodeCall(ledger.pack, (UnitRef(other, 0), named(pallet), stamp()));
        refused(MAKER, call, abi.encodeWithSelector(LedgerWrongKind.selector, pallet, UnitKind.Units));
    }

    function test_pack_refusesAUnitThatIsOnAPallet() public {
        accepted(MAKER, _packing(named(first)));
        bytes memory because = abi.encodeWithSelector(LedgerOnPallet.selector, first, pallet);
        refused(MAKER, _packing(named(first)), because);
    }

    function test_pack_refusesAUnitTwiceInOneCall() public {
        bytes memory because = abi.encodeWithSelector(LedgerSequence.selector, first, 1, 2);
        refused(MAKER, _packing(named(first, first)), because);
    }

    function test_pack_refusesGoodsOfAnother() public {
        handOver(first, MAKER, WHOLESALER);
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, first, WHOLESALER, MAKER);
        refused(MAKER, _packing(named(first)), because);
        accepted(MAKER, _packing(named(second)));
        because = abi.encodeWithSelector(LedgerNotCustodian.selector, pallet, MAKER, WHOLESALER);
        refused(WHOLESALER, _packing(named(first)), because);
    }

    function test_pack_refusesWhatIsInTransit() public {
        send(first, MAKER, WHOLESALER);
        refused(MAKER, _packing(named(first)), abi.encodeWithSelector(LedgerInTransit.selector, first, WHOLESALER));
        accepted(MAKER, _packing(named(second)));
        uint64 third = made(3, 1).sscc;
        send(pallet, MAKER, PHARMACY);
        refused(MAKER, _packing(named(third)), abi.encodeWithSelector(LedgerInTransit.selector, pallet, PHARMACY));
    }

    function test_pack_refusesWhatIsHeldOrDecommissioned() public {
        accepted(MAKER, abi.encodeCall(ledger.holdUnits, (named(first), stamp())));
        refused(MAKER, _packing(named(first)), abi.encodeWithSelector(LedgerUnitHeld.selector, first, MAKER));
        accepted(MAKER, abi.encodeCall(ledger.decommissionUnits, (named(second), uint8(Reason.Lost), stamp())));
        bytes memory because = abi.encodeWithSelector(LedgerUnitNotActive.selector, second, Reason.Lost);
        refused(MAKER, _packing(named(second)), because);
    }

    function test_pack_refusesMoreUnitsThanAPalletCounts() public {
        accepted(MAKER, _packing(named(first)));
        // a pallet of 65,535: the count is set in its slot
        bytes32 slot = keccak256(abi.encode(pallet, 2));
        uint256 word = uint256(vm.load(address(ledger), slot)) | uint256(type(uint16).max) << 48;
        vm.store(address(ledger), slot, bytes32(word));
        refused(MAKER, _packing(named(second)), abi.encodeWithSelector(LedgerPalletFull.selector, pallet));
    }

    function test_pack_refusesToNameNothing() public {
        refused(MAKER, _packing(new UnitRef[](0)), abi.encodeWithSelector(LedgerNothingNamed.selector));
    }

    function test_unpack_writesThePalletsCustodyIntoTheUnit() public {
        accepted(MAKER, _packing(named(first, second)));
        handOver(pallet, MAKER, WHOLESALER);
        handOver(pallet, WHOLESALER, PHARMACY);
        _expectStep(PHARMACY, pallet, 7, Step.UnitRemoved, first, 3);
        _expectStep(PHARMACY, first, 3, Step.Unpacked, pallet, 7);
        accepted(PHARMACY, _unpacking(named(first)));
        assertEq(head(first).custodian, PHARMACY, "custodian");
        assertEq(unitOf(first).previousCustodian, WHOLESALER, "previous custodian");
        assertEq(head(first).parent, 0, "no parent");
        assertEq(unitOf(first).parentSequence, 0, "no parent's step");
        assertEq(head(pallet).count, 1, "count");
        assertEq(head(second).parent, pallet, "the other stays");
    }

    function test_unpack_keepsThePreviousCustodianOfAUnitThatDidNotMove() public {
        handOver(first, MAKER, WHOLESALER);
        pallet = ssccOf(WHOLESALER, 50);
        accepted(WHOLESALER, _packing(named(first)));
        accepted(WHOLESALER, _unpacking(named(first)));
        assertEq(unitOf(first).previousCustodian, MAKER, "previous custodian");
        assertEq(head(pallet).count, 0, "an empty pallet");
        accepted(WHOLESALER, _packing(named(first)));
    }

    function test_unpack_letsAHeldUnitOffAndKeepsTheHold() public {
        accepted(MAKER, _packing(named(first)));
        accepted(AUTHORITY, abi.encodeCall(ledger.holdUnits, (named(first), stamp())));
        accepted(MAKER, _unpacking(named(first)));
        assertEq(head(first).holder, AUTHORITY, "holder");
    }

    function test_unpack_refusesAUnitThatIsNotOnThePallet() public {
        accepted(MAKER, _packing(named(first)));
        bytes memory because = abi.encodeWithSelector(LedgerNotOnPallet.selector, second, pallet);
        refused(MAKER, _unpacking(named(second)), because);
    }

    function test_unpack_refusesAHeldPallet() public {
        accepted(MAKER, _packing(named(first)));
        accepted(AUTHORITY, abi.encodeCall(ledger.holdUnits, (named(pallet), stamp())));
        refused(MAKER, _unpacking(named(first)), abi.encodeWithSelector(LedgerUnitHeld.selector, pallet, AUTHORITY));
    }

    function test_unpack_refusesADecommissionedPallet() public {
        accepted(MAKER, _packing(named(first)));
        accepted(MAKER, abi.encodeCall(ledger.decommissionUnits, (named(pallet), uint8(Reason.Stolen), stamp())));
        bytes memory because = abi.encodeWithSelector(LedgerUnitNotActive.selector, pallet, Reason.Stolen);
        refused(MAKER, _unpacking(named(first)), because);
    }

    function test_unpack_refusesAPalletInTransit() public {
        accepted(MAKER, _packing(named(first)));
        send(pallet, MAKER, PHARMACY);
        bytes memory because = abi.encodeWithSelector(LedgerInTransit.selector, pallet, PHARMACY);
        refused(MAKER, _unpacking(named(first)), because);
    }

    function test_unpack_refusesWhoeverIsNotTheCustodian() public {
        accepted(MAKER, _packing(named(first)));
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, pallet, MAKER, PHARMACY);
        refused(PHARMACY, _unpacking(named(first)), because);
    }

    function _expectStep(uint24 by, uint64 sscc, uint32 sequence, Step step, uint64 related, uint32 relatedSequence)
        private
    {
        StepRecord memory record = stepOf(sscc, sequence, step, by);
        (record.relatedUnit, record.relatedSequence) = (related, relatedSequence);
        expectStep(record);
    }

    function _packing(UnitRef[] memory units) private view returns (bytes memory) {
        return abi.encodeCall(ledger.pack, (ref(pallet), units, stamp()));
    }

    function _unpacking(UnitRef[] memory units) private view returns (bytes memory) {
        return abi.encodeCall(ledger.unpack, (ref(pallet), units, stamp()));
    }
}
