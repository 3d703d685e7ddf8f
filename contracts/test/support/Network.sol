// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {ICustodyErrors} from "../../src/interfaces/ICustodyErrors.sol";
import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {ICustodyLedger} from "../../src/interfaces/ICustodyLedger.sol";
import {IProductCatalogue} from "../../src/interfaces/IProductCatalogue.sol";
import {ITradingPartners} from "../../src/interfaces/ITradingPartners.sol";
import {PackRef} from "../../src/types/PackRef.sol";
import {PartnerData} from "../../src/types/PartnerData.sol";
import {ProductData} from "../../src/types/ProductData.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Role} from "../../src/types/Role.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Step} from "../../src/types/Step.sol";
import {StepRecord} from "../../src/types/StepRecord.sol";
import {Unit} from "../../src/types/Unit.sol";
import {UnitHead} from "../../src/types/UnitHead.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Case, Cases} from "./Case.sol";
import {Heads} from "./Heads.sol";
import {Test} from "./Test.sol";

/// @notice A small network: five licensed partners and a stranger, one product, one lot. The test contract itself is
/// the administrator.
abstract contract Network is Test, ICustodyErrors {
    using Cases for Case;

    uint24 internal constant MAKER = 1;
    uint24 internal constant WHOLESALER = 2;
    uint24 internal constant PHARMACY = 3;
    uint24 internal constant SECOND_PHARMACY = 4;
    uint24 internal constant AUTHORITY = 5;
    address internal constant STRANGER = address(0x5742);

    uint64 internal constant GTIN = 9521001000017;
    uint32 internal constant EXPIRY = 20271231;
    uint40 internal constant START = 1_784_100_000; // 15 July 2026

    AccessManager internal manager;
    ITradingPartners internal partners;
    IProductCatalogue internal catalogue;
    ICustodyLedger internal ledger;
    bytes32 internal lot;

    function setUp() public virtual {
        vm.warp(START);
        vm.roll(1000);
        manager = AccessManager(deployed("AccessManager", abi.encode(address(this))));
        partners = ITradingPartners(deployed("TradingPartners", abi.encode(manager)));
        catalogue = IProductCatalogue(deployed("ProductCatalogue", abi.encode(partners)));
        ledger = ICustodyLedger(deployed("CustodyLedger", abi.encode(partners, catalogue)));
        _join(MAKER, "Maker", Role.MANUFACTURER);
        _join(WHOLESALER, "Wholesaler", Role.WHOLESALER);
        _join(PHARMACY, "Pharmacy", Role.PHARMACY);
        _join(SECOND_PHARMACY, "Second pharmacy", Role.PHARMACY);
        _join(AUTHORITY, "Authority", Role.AUTHORITY);
        vm.prank(keyOf(MAKER));
        catalogue.register(GTIN, product());
        vm.prank(keyOf(MAKER));
        lot = ledger.openLot(GTIN, "LOT-1", EXPIRY);
    }

    /// @return The key that acts for a partner.
    function keyOf(uint24 partner) internal pure returns (address) {
        return address(uint160(0xA000 + uint256(partner)));
    }

    /// @return `digits` with its check digit.
    function checked(uint256 digits) internal pure returns (uint64) {
        uint256 sum = 0;
        uint256 weight = 3;
        for (uint256 rest = digits; rest > 0; rest /= 10) {
            sum += (rest % 10) * weight;
            weight = weight == 3 ? 1 : 3;
        }
        return uint64(digits * 10 + (10 - (sum % 10)) % 10);
    }

    /// @return A GLN of the partner's own.
    function glnOf(uint24 partner, uint256 number) internal pure returns (uint64) {
        return checked((9521000 + uint256(partner)) * 100_000 + number);
    }

    /// @return The partner's SSCC number `number`.
    function ssccOf(uint24 partner, uint256 number) internal pure returns (uint64) {
        return checked((9521000 + uint256(partner)) * 1e9 + number);
    }

    function product() internal pure returns (ProductData memory data) {
        data.kind = 1;
        data.name = "Examplol";
        data.strength = "500 mg";
        data.doseForm = "tablet";
        data.packSize = 20;
        data.atc = "N02BE01";
        data.storageMin = 20;
        data.storageMax = 250;
        data.serialisedSince = 20190209;
    }

    function stamp() internal pure returns (Stamp memory) {
        return Stamp({place: 0, claimedAt: START - 60, document: bytes32("document")});
    }

    /// @dev A case of `count` packs, made and in the maker's custody.
    function made(uint256 number, uint256 count) internal returns (Case memory unit) {
        unit = Cases.make(lot, ssccOf(MAKER, number), count, number);
        bytes memory tags = unit.joined();
        vm.prank(keyOf(MAKER));
        ledger.commission(lot, unit.sscc, tags, stamp());
    }

    function madeAt(uint24 partner, uint256 number, uint256 count) internal returns (Case memory unit) {
        unit = made(number, count);
        if (partner != MAKER) handOver(unit.sscc, MAKER, partner);
    }

    function handOver(uint64 sscc, uint24 from, uint24 to) internal {
        send(sscc, from, to);
        accepted(to, receiving(named(sscc)));
    }

    /// @dev Solidity declares a function of this name but cannot call it by its name.
    function receiving(UnitRef[] memory units) internal pure returns (bytes memory) {
        bytes4 selector = bytes4(keccak256("receive((uint64,uint32)[],(uint64,uint40,bytes32))"));
        return abi.encodeWithSelector(selector, units, stamp());
    }

    function accepted(address by, address to, bytes memory call) internal returns (bytes memory answer) {
        bool passed;
        vm.prank(by);
        (passed, answer) = to.call(call);
        if (!passed) _fail(answer);
    }

    /// @param because The whole error, arguments and all.
    function refused(address by, address to, bytes memory call, bytes memory because) internal {
        vm.prank(by);
        (bool passed, bytes memory answer) = to.call(call);
        assertTrue(!passed, "refused");
        if (keccak256(answer) != keccak256(because)) _fail(answer);
    }

    function accepted(uint24 by, bytes memory call) internal {
        accepted(keyOf(by), address(ledger), call);
    }

    function refused(uint24 by, bytes memory call, bytes memory because) internal {
        refused(keyOf(by), address(ledger), call, because);
    }

    function send(uint64 sscc, uint24 from, uint24 to) internal {
        UnitRef[] memory refs = named(sscc);
        vm.prank(keyOf(from));
        ledger.ship(refs, to, stamp());
    }

    function dispenseOne(Case memory unit, uint256 index, uint24 by) internal {
        PackRef[] memory packs = only(unit.pack(index));
        vm.prank(keyOf(by));
        ledger.dispense(packs, stamp());
    }

    /// @return record A step as the next call must record it: of a unit made in this block, by the partner's key, with
    /// `stamp()`. What else it says is for the test to fill in.
    function stepOf(uint64 sscc, uint32 sequence, Step step, uint24 partner)
        internal
        view
        returns (StepRecord memory record)
    {
        record.sscc = sscc;
        record.sequence = sequence;
        record.step = step;
        record.partner = partner;
        record.operator = keyOf(partner);
        record.claimedAt = stamp().claimedAt;
        record.document = stamp().document;
        record.blockNumber = uint40(block.number);
        record.blockTime = uint40(block.timestamp);
        record.previousBlock = sequence == 1 ? 0 : uint40(block.number);
    }

    /// @dev The next call must log the step: topic, unit, and the members after them as the compiler encodes them.
    function expectStep(StepRecord memory record) internal {
        bytes memory encoded = abi.encode(record);
        bytes32 topic = ICustodyEvents.CustodyStep.selector;
        vm.expectEmit(address(ledger));
        assembly ("memory-safe") {
            log2(add(encoded, 0x80), sub(mload(encoded), 0x60), topic, mload(add(encoded, 0x60)))
        }
    }

    function suspend(uint24 partner) internal {
        partners.suspendLicence(partner, "inspection");
    }

    /// @return The unit as it is now.
    function ref(uint64 sscc) internal view returns (UnitRef memory) {
        return UnitRef(sscc, head(sscc).sequence);
    }

    function named(uint64 sscc) internal view returns (UnitRef[] memory refs) {
        refs = new UnitRef[](1);
        refs[0] = ref(sscc);
    }

    function named(uint64 first, uint64 second) internal view returns (UnitRef[] memory refs) {
        refs = new UnitRef[](2);
        refs[0] = ref(first);
        refs[1] = ref(second);
    }

    function only(PackRef memory pack) internal pure returns (PackRef[] memory packs) {
        packs = new PackRef[](1);
        packs[0] = pack;
    }

    function head(uint64 sscc) internal view returns (Heads.Plain memory) {
        return Heads.plain(UnitHead.unwrap(unitOf(sscc).head));
    }

    function unitOf(uint64 sscc) internal view returns (Unit memory) {
        return Heads.unit(address(ledger), sscc);
    }

    function reasonOf(uint64 sscc, uint256 index) internal view returns (Reason reason) {
        (reason,,,) = Heads.state(address(ledger), sscc, index);
    }

    function assertReason(uint64 sscc, uint256 index, Reason expected) internal view {
        assertEq(uint256(reasonOf(sscc, index)), uint256(expected), "reason");
    }

    /// @dev Fails with what was answered, so that the trace says it.
    function _fail(bytes memory answer) private pure {
        assembly ("memory-safe") {
            revert(add(answer, 0x20), mload(answer))
        }
    }

    function _join(uint24 partner, string memory name, uint16 roles) private {
        uint24 index = partners.register(PartnerData(glnOf(partner, 1), name, "CH", 0, roles), keyOf(partner));
        assertEq(index, partner, "partner index");
        partners.grantLicence(partner, "licence", START + 1000 days);
        partners.grantPrefix(partner, 9521000 + partner, 7);
    }
}
