// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PackRef} from "../../src/types/PackRef.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Unit} from "../../src/types/Unit.sol";
import {Case, Cases} from "../support/Case.sol";
import {Folding} from "../support/Folding.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";

/// @notice Everybody does anything, sensibly half of the time. What passes must have been allowed, by rules written
/// here a second time; what it changes is kept here too, for the invariants to compare.
contract LedgerHandler is Network {
    using Cases for Case;
    using Folding for Folding.Trails;

    uint256 private constant MOST_UNITS = 12;

    uint64[] public units; // of packs
    uint64[] public pallets;
    uint256 public passed;
    bytes32[2] public lots;
    bool[2] public recalled;
    mapping(uint64 sscc => Case) private _cases;
    mapping(uint64 sscc => mapping(uint256 index => Reason)) public reasonIn;
    mapping(bytes16 key => uint64[]) private _homes; // every unit that a pack has been put into
    mapping(bytes16 key => mapping(uint64 sscc => uint256)) public indexIn;
    mapping(uint64 sscc => uint24) public custodianOf;
    mapping(uint24 partner => bool) public suspended;
    bytes16[] public keys;
    Folding.Trails internal trails;

    function start() external {
        vm.recordLogs();
        setUp();
        lots[0] = lot;
        accepted(MAKER, abi.encodeCall(ledger.openLot, (GTIN, "LOT-2", EXPIRY)));
        lots[1] = keccak256(abi.encodePacked(GTIN, "LOT-2"));
        trails.take(vm.getRecordedLogs());
        for (uint256 i = 0; i < 4; ++i) {
            commission(i, 6 + i);
        }
    }

    function commission(uint256 which, uint256 count) public {
        if (units.length >= MOST_UNITS) return;
        uint256 number = units.length + 1;
        Case memory unit = Cases.make(lots[which % 2], ssccOf(MAKER, number), bound(count, 1, 13), number);
        if (!_try(MAKER, abi.encodeCall(ledger.commission, (unit.lot, unit.sscc, unit.joined(), stamp())))) return;
        assertTrue(!suspended[MAKER] && !recalled[which % 2], "commission");
        _keep(unit, MAKER);
    }

    function ship(uint256 which, uint256 to, uint256 by) external {
        uint64 sscc = _any(which);
        uint24 actor = _someone(by, head(sscc).custodian);
        uint24 consignee = uint24(to % 7);
        bool back = unitOf(sscc).previousCustodian == consignee;
        Heads.Plain memory before = head(sscc);
        if (!_try(actor, abi.encodeCall(ledger.ship, (named(sscc), consignee, stamp())))) return;
        assertTrue(custodianOf[sscc] == actor && before.parent == 0 && before.consignee == 0, "ship");
        assertTrue(back || (before.holder == 0 && before.status == Reason.Active && !suspended[actor]), "ship onward");
    }

    function receiveUnit(uint256 which, uint256 by) external {
        uint64 sscc = _any(which);
        Heads.Plain memory before = head(sscc);
        uint24 actor = _someone(by, before.consignee);
        bool back = unitOf(sscc).previousCustodian == actor;
        if (!_try(actor, receiving(named(sscc)))) return;
        assertTrue(before.consignee == actor && before.parent == 0, "receive");
        assertTrue(back || !suspended[actor], "receive without licence");
        custodianOf[sscc] = actor;
    }

    function endTransit(uint256 which, uint256 by, bool refusing) external {
        uint64 sscc = _any(which);
        Heads.Plain memory before = head(sscc);
        uint24 actor = _someone(by, refusing ? before.consignee : before.custodian);
        bytes memory call = refusing
            ? abi.encodeCall(ledger.refuse, (named(sscc), uint8(Reason.Other), stamp()))
            : abi.encodeCall(ledger.cancelShipment, (named(sscc), stamp()));
        if (!_try(actor, call)) return;
        assertTrue(before.consignee != 0, "in transit");
        assertTrue(actor == (refusing ? before.consignee : custodianOf[sscc]), "whose transit");
    }

    function pack(uint256 which, uint256 where, uint256 by) external {
        uint64 sscc = units[which % units.length];
        uint24 actor = _someone(by, head(sscc).custodian);
        bool fresh = where % 3 == 0 || pallets.length == 0;
        uint64 pallet = fresh ? ssccOf(actor, 500 + pallets.length) : pallets[where % pallets.length];
        Heads.Plain memory before = head(sscc);
        if (!_try(actor, abi.encodeCall(ledger.pack, (ref(pallet), named(sscc), stamp())))) return;
        assertTrue(custodianOf[sscc] == actor && before.parent == 0 && before.consignee == 0, "pack");
        assertTrue(before.holder == 0 && before.status == Reason.Active, "pack held");
        if (fresh) {
            pallets.push(pallet);
            custodianOf[pallet] = actor;
        }
        assertTrue(custodianOf[pallet] == actor, "pack on a pallet of another");
    }

    function unpack(uint256 which, uint256 by) external {
        uint64 sscc = units[which % units.length];
        uint64 pallet = head(sscc).parent;
        if (pallet == 0) return;
        uint24 actor = _someone(by, head(pallet).custodian);
        if (!_try(actor, abi.encodeCall(ledger.unpack, (ref(pallet), named(sscc), stamp())))) return;
        assertTrue(custodianOf[pallet] == actor && head(pallet).holder == 0, "unpack");
        custodianOf[sscc] = actor;
    }

    function dispense(uint256 which, uint256 index, uint256 by) external {
        (PackRef memory named_, Reason before) = _anyPack(which, index);
        uint24 actor = _someone(by, by % 2 == 0 ? PHARMACY : SECOND_PHARMACY);
        bool sellable = _sellable(named_.sscc) && !recalled[named_.lot == lots[0] ? 0 : 1];
        if (!_try(actor, abi.encodeCall(ledger.dispense, (only(named_), stamp())))) return;
        assertTrue(_isActive(before) && sellable && !suspended[actor], "dispense");
        assertTrue(actor == PHARMACY || actor == SECOND_PHARMACY, "dispense by a pharmacy");
        bool ours = custodianOf[_carrier(named_.sscc)] == actor;
        _now(named_, ours ? Reason.Dispensed : Reason.DispensedOutOfCustody);
    }

    function decommission(uint256 which, uint256 index, uint8 reason, uint256 by) external {
        (PackRef memory named_, Reason before) = _anyPack(which, index);
        uint24 actor = _someone(by, custodianOf[_carrier(named_.sscc)]);
        if (!_try(actor, abi.encodeCall(ledger.decommission, (only(named_), reason & 15, stamp())))) return;
        assertTrue(custodianOf[_carrier(named_.sscc)] == actor, "decommission");
        assertTrue(_isActive(before) || before == Reason.Quarantined, "decommission what is gone");
        _now(named_, Reason(reason & 15));
    }

    function reinstate(uint256 which, uint256 index, uint256 by) external {
        (PackRef memory named_, Reason before) = _anyPack(which, index);
        (, uint16 day, uint24 dispenser,) = Heads.state(address(ledger), named_.sscc, named_.index);
        uint24 actor = _someone(by, dispenser);
        if (!_try(actor, abi.encodeCall(ledger.reinstate, (only(named_), stamp())))) return;
        assertTrue(before == Reason.Dispensed || before == Reason.DispensedOutOfCustody, "reinstate");
        assertTrue(actor == dispenser && !suspended[actor], "reinstate by another");
        assertTrue(block.timestamp / 1 days - day <= 10, "reinstate late");
        assertTrue(!recalled[named_.lot == lots[0] ? 0 : 1], "reinstate a recalled one");
        _now(named_, Reason.ActiveAgain);
    }

    function holdPack(uint256 which, uint256 index, uint256 by, bool releasing) external {
        (PackRef memory named_, Reason before) = _anyPack(which, index);
        (,, uint24 holder,) = Heads.state(address(ledger), named_.sscc, named_.index);
        uint24 actor = _someone(by, releasing ? holder : custodianOf[_carrier(named_.sscc)]);
        bytes memory call = releasing
            ? abi.encodeCall(ledger.releasePacks, (only(named_), stamp()))
            : abi.encodeCall(ledger.holdPacks, (only(named_), stamp()));
        if (!_try(actor, call)) return;
        assertTrue(releasing ? before == Reason.Quarantined : _isActive(before), "hold");
        uint24 mine = releasing ? holder : custodianOf[_carrier(named_.sscc)];
        assertTrue(actor == AUTHORITY || actor == mine, "hold by another");
        _now(named_, releasing ? Reason.ActiveAgain : Reason.Quarantined);
    }

    function holdUnit(uint256 which, uint256 by, bool releasing) external {
        uint64 sscc = _any(which);
        Heads.Plain memory before = head(sscc);
        uint24 actor = _someone(by, releasing ? before.holder : custodianOf[_carrier(sscc)]);
        bytes memory call = releasing
            ? abi.encodeCall(ledger.releaseUnits, (named(sscc), stamp()))
            : abi.encodeCall(ledger.holdUnits, (named(sscc), stamp()));
        if (!_try(actor, call)) return;
        if (actor == AUTHORITY) return;
        assertTrue(!before.heldByAuthority, "an authority's hold");
        assertTrue(actor == (releasing ? before.holder : custodianOf[_carrier(sscc)]), "whose hold");
    }

    function decommissionUnit(uint256 which, uint8 reason, uint256 by) external {
        if (by % 4 != 0) return; // or little is left to do
        uint64 sscc = _any(which);
        uint24 actor = _someone(by / 4, custodianOf[_carrier(sscc)]);
        Reason before = head(sscc).status;
        if (!_try(actor, abi.encodeCall(ledger.decommissionUnits, (named(sscc), reason & 15, stamp())))) return;
        assertTrue(custodianOf[_carrier(sscc)] == actor && before == Reason.Active, "decommission a unit");
    }

    function repack(uint256 which, uint256 first, uint256 count, uint256 by) external {
        uint64 sscc = units[which % units.length];
        if (units.length >= MOST_UNITS + 4) return;
        Case memory from = _cases[sscc];
        first = first % from.keys.length;
        count = bound(count, 1, from.keys.length - first);
        uint24 actor = _someone(by, custodianOf[sscc]);
        PackRef[] memory packs = new PackRef[](count);
        Case memory into = Case(from.lot, ssccOf(actor, 900 + units.length), new bytes16[](count), new bytes16[](count));
        for (uint256 i = 0; i < count; ++i) {
            packs[i] = from.pack(first + i);
            (into.keys[i], into.tags[i]) = (from.keys[first + i], from.tags[first + i]);
        }
        bool sellable = _sellable(sscc) && head(sscc).parent == 0 && head(sscc).consignee == 0;
        if (!_try(actor, abi.encodeCall(ledger.repack, (into.sscc, packs, stamp())))) return;
        assertTrue(custodianOf[sscc] == actor && sellable, "repack");
        for (uint256 i = 0; i < count; ++i) {
            assertTrue(_isActive(reasonIn[sscc][first + i]), "repack what is gone");
            _now(packs[i], Reason.Repacked);
        }
        _keep(into, actor);
    }

    function recall(uint256 which, uint256 by) external {
        if (by % 16 != 0) return; // once is for ever
        uint24 actor = _someone(by / 16, MAKER);
        if (!_try(actor, abi.encodeCall(ledger.recall, (lots[which % 2], uint8(which % 3 + 1), "notice", 0)))) return;
        assertTrue(actor == MAKER || actor == AUTHORITY, "recall");
        recalled[which % 2] = true;
    }

    function licence(uint256 which) external {
        uint24 partner = uint24(which % 5 + 1);
        vm.recordLogs();
        if (suspended[partner]) partners.reinstateLicence(partner, "passed");
        else if (which % 3 == 0) partners.suspendLicence(partner, "inspection");
        else return;
        suspended[partner] = !suspended[partner];
        trails.take(vm.getRecordedLogs());
    }

    function remark(uint256 which, uint256 by, bool closing) external {
        uint64 sscc = _any(which);
        uint24 actor = _someone(by, PHARMACY);
        bytes32 before = unitOf(sscc).trail;
        bytes memory call = closing
            ? abi.encodeCall(ledger.closeReport, (sscc, PHARMACY, 1, "intact"))
            : abi.encodeCall(ledger.reportSuspect, (sscc, type(uint16).max, 1, "torn", stamp()));
        _try(actor, call);
        assertEq(unitOf(sscc).trail, before, "a report changes no custody");
    }

    function pass(uint256 time) external {
        vm.roll(block.number + 1 + time % 5);
        vm.warp(block.timestamp + bound(time, 1, 3 days));
    }

    function unitCount() external view returns (uint256) {
        return units.length;
    }

    function palletCount() external view returns (uint256) {
        return pallets.length;
    }

    function keyCount() external view returns (uint256) {
        return keys.length;
    }

    function caseOf(uint64 sscc) external view returns (Case memory) {
        return _cases[sscc];
    }

    function homesOf(bytes16 key) external view returns (uint64[] memory) {
        return _homes[key];
    }

    function ledgerAddress() external view returns (address) {
        return address(ledger);
    }

    function trailOf(address of_, uint256 kind, bytes32 subject) external view returns (bytes32, uint256) {
        return (trails.trail[of_][kind][subject], trails.records[of_][kind][subject]);
    }

    /// @dev Goods never get stuck: from here, by the custodian alone, and by the one before without any licence.
    function canGoBackOrOut(uint64 sscc) external {
        Heads.Plain memory now_ = head(sscc);
        Unit memory unit = unitOf(sscc);
        if (now_.parent != 0) return;
        if (now_.consignee != 0) {
            accepted(now_.custodian, abi.encodeCall(ledger.cancelShipment, (named(sscc), stamp())));
        }
        if (unit.previousCustodian != 0) {
            send(sscc, now_.custodian, unit.previousCustodian);
            accepted(unit.previousCustodian, receiving(named(sscc)));
            now_.custodian = unit.previousCustodian;
        }
        if (now_.status != Reason.Active) return;
        bytes memory out = abi.encodeCall(ledger.decommissionUnits, (named(sscc), uint8(Reason.Destroyed), stamp()));
        accepted(now_.custodian, out);
    }

    function _try(uint24 by, bytes memory call) private returns (bool done) {
        vm.recordLogs();
        vm.prank(by == 6 ? STRANGER : keyOf(by));
        (done,) = address(ledger).call(call);
        if (by == 6) assertTrue(!done, "a stranger");
        if (!done) return false;
        ++passed;
        trails.take(vm.getRecordedLogs());
    }

    function _keep(Case memory unit, uint24 partner) private {
        _cases[unit.sscc] = unit;
        units.push(unit.sscc);
        custodianOf[unit.sscc] = partner;
        for (uint256 i = 0; i < unit.keys.length; ++i) {
            bytes16 key = unit.keys[i];
            if (_homes[key].length == 0) keys.push(key);
            _homes[key].push(unit.sscc);
            indexIn[key][unit.sscc] = i;
        }
    }

    function _now(PackRef memory named_, Reason reason) private {
        reasonIn[named_.sscc][named_.index] = reason;
    }

    /// @return Half of the time the right one, half of the time anybody (6: a stranger).
    function _someone(uint256 seed, uint24 right) private pure returns (uint24) {
        return seed % 2 == 0 && right != 0 ? right : uint24((seed / 2) % 6 + 1);
    }

    function _any(uint256 seed) private view returns (uint64) {
        seed = seed % (units.length + pallets.length);
        return seed < units.length ? units[seed] : pallets[seed - units.length];
    }

    function _anyPack(uint256 which, uint256 index) private view returns (PackRef memory named_, Reason before) {
        Case memory unit = _cases[units[which % units.length]];
        named_ = unit.pack(index % unit.keys.length);
        before = reasonIn[unit.sscc][named_.index];
    }

    function _carrier(uint64 sscc) private view returns (uint64) {
        uint64 parent = head(sscc).parent;
        return parent == 0 ? sscc : parent;
    }

    function _sellable(uint64 sscc) private view returns (bool) {
        Heads.Plain memory own = head(sscc);
        Heads.Plain memory carrier = head(_carrier(sscc));
        bool held = own.holder != 0 || carrier.holder != 0;
        return !held && own.status == Reason.Active && carrier.status == Reason.Active;
    }

    function _isActive(Reason reason) private pure returns (bool) {
        return reason == Reason.Active || reason == Reason.ActiveAgain;
    }
}
