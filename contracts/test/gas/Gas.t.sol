// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PackRef} from "../../src/types/PackRef.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Case, Cases} from "../support/Case.sol";
import {Network} from "../support/Network.sol";
import {NaiveLedger} from "./NaiveLedger.sol";

/// @notice What a step costs, as a transaction of its own, beside a slot per pack. Writes gas.json where GAS_WRITE is
/// set (`npm run gas`); otherwise fails where a step has become more than 2 % dearer than it says there. A target of the
/// design that is missed fails either way.
///
/// forge-config: default.isolate = true
contract GasTest is Network {
    using Cases for Case;

    uint256 private constant PACKS = 100;

    NaiveLedger private naive;
    string private constant FILE = "gas.json";

    string private recorded;
    string private json;
    bool private writing;
    bool private missed;

    function setUp() public override {
        super.setUp();
        writing = vm.envOr("GAS_WRITE", false);
        if (!writing) recorded = vm.readFile(FILE);
        naive = NaiveLedger(deployed("NaiveLedger", abi.encode(partners)));
        // a ledger in use: the lot, its list and the partners have been written to
        made(1, 1);
    }

    function test_gas() public {
        _commissioning();
        _shipping();
        _dispensing();
        _dispensingMany();
        _naive();
        if (writing) vm.writeJson(json, FILE);
        assertTrue(!missed, "within the targets");
    }

    /// @dev EIP-170, with the optimiser as shipped.
    function test_everyContractFitsOnAChain() public view {
        address[3] memory contracts = [address(partners), address(catalogue), address(ledger)];
        for (uint256 i = 0; i < 3; ++i) {
            assertTrue(contracts[i].code.length <= 24_576, "bytes of code");
        }
    }

    function _commissioning() private {
        made(2, 256);
        _note("commission: a pack, 256 in the unit", _used() / 256, 1300);
        made(3, PACKS);
        _note("commission: a pack, 100 in the unit", _used() / PACKS, 2150);
    }

    function _shipping() private {
        uint64 sscc = ssccOf(MAKER, 3);
        send(sscc, MAKER, PHARMACY);
        _note("ship: one unit", _used(), 56_000);
        accepted(PHARMACY, receiving(named(sscc)));
        _note("receive: one unit", _used(), 56_000);
        UnitRef[] memory units = _twenty();
        vm.prank(keyOf(MAKER));
        ledger.ship(units, PHARMACY, stamp());
        _note("ship: a unit of twenty", _used() / 20, 24_000);
        for (uint256 i = 0; i < 20; ++i) {
            units[i].sequence += 1;
        }
        accepted(PHARMACY, receiving(units));
        _note("receive: a unit of twenty", _used() / 20, 24_000);
    }

    function _twenty() private returns (UnitRef[] memory units) {
        units = new UnitRef[](20);
        for (uint256 i = 0; i < 20; ++i) {
            units[i] = UnitRef(made(100 + i, PACKS).sscc, 1);
        }
    }

    function _dispensing() private {
        Case memory unit = Cases.make(lot, ssccOf(MAKER, 3), PACKS, 3);
        dispenseOne(unit, 0, PHARMACY);
        _note("dispense: one pack, fresh word", _used(), 83_000);
        dispenseOne(unit, 1, PHARMACY);
        _note("dispense: one pack, written word", _used(), 65_000);
        PackRef[] memory ten = new PackRef[](10);
        for (uint256 i = 0; i < 10; ++i) {
            ten[i] = unit.pack(6 + i);
        }
        _dispense(ten);
        _note("dispense: a pack of ten of one unit, two fresh words", _used() / 10, 28_000);
    }

    function _dispensingMany() private {
        _dispense(_oneOfEach(0));
        _note("dispense: a pack of twenty of twenty units, fresh words", _used() / 20, 48_000);
        _dispense(_oneOfEach(1));
        _note("dispense: a pack of twenty of twenty units, written words", _used() / 20, 30_000);
    }

    function _oneOfEach(uint256 index) private view returns (PackRef[] memory packs) {
        packs = new PackRef[](20);
        for (uint256 i = 0; i < 20; ++i) {
            packs[i] = Cases.make(lot, ssccOf(MAKER, 100 + i), PACKS, 100 + i).pack(index);
        }
    }

    function _dispense(PackRef[] memory packs) private {
        vm.prank(keyOf(PHARMACY));
        ledger.dispense(packs, stamp());
    }

    /// @dev The same in tens and hundreds, for the table.
    function _naive() private {
        bytes16[] memory keys = Cases.make(lot, 0, PACKS, 9).keys;
        Stamp memory with = stamp();
        vm.prank(keyOf(MAKER));
        naive.commission(keys, EXPIRY);
        _note("slot per pack: commission, a pack of 100", _used() / PACKS, 0);
        vm.prank(keyOf(MAKER));
        naive.ship(keys, PHARMACY, with.place, with.claimedAt, with.document);
        _note("slot per pack: ship, a pack of 100", _used() / PACKS, 0);
        vm.prank(keyOf(PHARMACY));
        naive.take(keys, with.place, with.claimedAt, with.document);
        _note("slot per pack: receive, a pack of 100", _used() / PACKS, 0);
        bytes16[] memory one = new bytes16[](1);
        one[0] = keys[0];
        vm.prank(keyOf(PHARMACY));
        naive.dispense(one, with.place, with.claimedAt, with.document);
        _note("slot per pack: dispense, one pack", _used(), 0);
        bytes16[] memory ten = new bytes16[](10);
        for (uint256 i = 0; i < 10; ++i) {
            ten[i] = keys[1 + i];
        }
        vm.prank(keyOf(PHARMACY));
        naive.dispense(ten, with.place, with.claimedAt, with.document);
        _note("slot per pack: dispense, a pack of ten", _used() / 10, 0);
    }

    function _used() private view returns (uint256) {
        return vm.lastCallGas().gasTotalUsed;
    }

    /// @param target 0 for none.
    function _note(string memory step, uint256 gas, uint256 target) private {
        json = vm.serializeUint("gas", step, gas);
        if (target != 0 && gas > target) missed = true;
        if (writing) return;
        uint256 before = vm.parseJsonUint(recorded, string.concat("$['", step, "']"));
        if (gas * 100 > before * 102) revert Differs(step, gas, before);
    }
}
