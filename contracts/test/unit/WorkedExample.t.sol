// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Role} from "../../src/types/Role.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Case, Cases} from "../support/Case.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";

/// @notice The worked example of docs/protocol.md, made by the ledger itself: every number that it makes must stand in
/// the document. See the numbers with -vvvv.
contract WorkedExampleTest is Network {
    using Cases for Case;

    bytes32 private constant PACK_DOMAIN = keccak256("theriac.pack.v1");
    address private constant KEY = 0x1111111111111111111111111111111111111111;
    uint24 private constant EXAMPLE_MAKER = 2;
    uint64 private constant PLACE = 9521001000116;
    uint64 private constant UNIT = 195210010000000014;
    uint40 private constant TIME = 1793185260;

    event Value(string name, string value);

    string private document;

    /// @dev Partner 2 makes the product of the example.
    function setUp() public override {
        super.setUp();
        document = vm.readFile("docs/protocol.md");
        partners.setRoles(EXAMPLE_MAKER, Role.MANUFACTURER);
        partners.revokePrefix(MAKER, 9521001, 7);
        partners.grantPrefix(EXAMPLE_MAKER, 9521001, 7);
        accepted(keyOf(EXAMPLE_MAKER), address(partners), abi.encodeCall(partners.addOperator, (KEY)));
        bytes memory transfer = abi.encodeCall(catalogue.changeHolder, (GTIN, EXAMPLE_MAKER));
        accepted(keyOf(MAKER), address(catalogue), transfer);
        _block(100);
        _byKey(abi.encodeCall(ledger.openLot, (GTIN, "DEMO01A", EXPIRY)));
        lot = keccak256(abi.encodePacked(GTIN, "DEMO01A"));
    }

    function test_workedExample_standsInTheDocument() public {
        Case memory unit = _case();
        _shows("lot key", lot);
        for (uint256 i = 0; i < 3; ++i) {
            _shows16("key", unit.keys[i]);
            _shows16("tag", unit.tags[i]);
            _shows("leaf", unit.leaves()[i]);
        }
        _byKey(abi.encodeCall(ledger.commission, (lot, UNIT, unit.joined(), _stamp())));
        _shows("root", unitOf(UNIT).root);
        _shows("contents of the lot", Heads.lot(address(ledger), lot).contents);
        _shows("trail, step 1", unitOf(UNIT).trail);
        _shows("first slot of the lot", keccak256(abi.encode(lot, 0)));

        _block(101);
        _byKey(abi.encodeCall(ledger.ship, (named(UNIT), PHARMACY, _stamp())));
        _shows("trail, step 2", unitOf(UNIT).trail);
        _block(102);
        bytes4 receive_ = bytes4(keccak256("receive((uint64,uint32)[],(uint64,uint40,bytes32))"));
        accepted(PHARMACY, abi.encodeWithSelector(receive_, named(UNIT), _stamp()));
        _shows("trail, step 3", unitOf(UNIT).trail);
        _block(103);
        accepted(PHARMACY, abi.encodeCall(ledger.dispense, (only(unit.pack(2)), _stamp())));
        for (uint256 i = 0; i < 4; ++i) {
            _word("word of the unit", uint256(keccak256(abi.encode(UNIT, 2))) + i);
        }
        _word("state word", uint256(keccak256(abi.encode(UNIT, 3))));
    }

    /// @dev Three packs of known serials, in order of their tags.
    function _case() private view returns (Case memory unit) {
        string[3] memory serials = ["SN0100000003", "SN0100000001", "SN0100000002"];
        unit = Case(lot, UNIT, new bytes16[](3), new bytes16[](3));
        for (uint256 i = 0; i < 3; ++i) {
            unit.keys[i] = bytes16(keccak256(abi.encodePacked(PACK_DOMAIN, GTIN, serials[i])));
            unit.tags[i] = Cases.tagOf(unit.keys[i]);
        }
    }

    function _stamp() private view returns (Stamp memory) {
        return Stamp(PLACE, uint40(block.timestamp) - 60, 0);
    }

    function _block(uint256 number) private {
        vm.roll(number);
        vm.warp(TIME + (number - 100) * 12);
    }

    function _byKey(bytes memory call) private {
        accepted(KEY, address(ledger), call);
    }

    function _word(string memory name, uint256 slot) private {
        _shows(string.concat("slot, ", name), bytes32(slot));
        _shows(name, vm.load(address(ledger), bytes32(slot)));
    }

    function _shows(string memory name, bytes32 value) private {
        _stands(name, vm.toString(value));
    }

    function _shows16(string memory name, bytes16 value) private {
        _stands(name, vm.toString(abi.encodePacked(value)));
    }

    function _stands(string memory name, string memory value) private {
        emit Value(name, value);
        assertTrue(vm.contains(document, value), name);
    }
}
