// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Step} from "../../src/types/Step.sol";
import {StepRecord} from "../../src/types/StepRecord.sol";
import {UnitHead} from "../../src/types/UnitHead.sol";
import {UnitKind} from "../../src/types/UnitKind.sol";
import {Heads} from "../support/Heads.sol";
import {Parts} from "../support/Parts.sol";
import {Test} from "../support/Test.sol";
import {Vm} from "../support/Vm.sol";

/// @notice The optimised parts against references that are written for reading.
contract TypesTest is Test {
    bytes private constant SET_82 =
        "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    event Probe(bytes32 indexed subject, uint256 first, uint256 second);

    mapping(bytes1 character => bool) private inSet82;
    Parts private parts;

    function setUp() public {
        parts = Parts(deployed("Parts", ""));
        assertEq(SET_82.length, 82, "set 82");
        for (uint256 i = 0; i < SET_82.length; ++i) {
            inSet82[SET_82[i]] = true;
        }
    }

    /// @dev By a calendar that is turned day by day; between its days lie none.
    function test_calendarDate_knowsEveryDayOfTheCenturyAndNoOther() public view {
        uint256 time = 946_684_800; // 1 January 2000, 00:00 UTC
        uint256 days_ = 0;
        for (uint256 year = 2000; year < 2100; ++year) {
            for (uint256 month = 0; month <= 13; ++month) {
                uint256 last = _lastOf(year, month);
                for (uint256 day = 0; day <= 32; ++day) {
                    uint32 date = uint32(year * 10_000 + month * 100 + day);
                    bool there = day >= 1 && day <= last;
                    assertTrue(parts.isValid(date) == there, "valid");
                    if (!there) continue;
                    assertEq(parts.ofTime(time), date, "first second");
                    assertEq(parts.ofTime(time + 1 days - 1), date, "last second");
                    time += 1 days;
                    ++days_;
                }
            }
        }
        assertEq(days_, 36_525, "days of the century");
    }

    function testFuzz_calendarDate_isValidByTheLengthOfItsMonth(uint32 date) public view {
        date = uint32(bound(date, 19_990_000, 21_009_999));
        uint256 year = date / 10_000;
        uint256 day = date % 100;
        bool there = year >= 2000 && year < 2100 && day >= 1 && day <= _lastOf(year, (date / 100) % 100);
        assertTrue(parts.isValid(date) == there, "valid");
    }

    function test_calendarDate_knowsTheKnownDays() public view {
        assertEq(parts.ofTime(0), 19_700_101, "epoch");
        assertEq(parts.ofTime(951_782_400), 20_000_229, "leap day of 2000");
        assertEq(parts.ofTime(951_868_799), 20_000_229, "its last second");
        assertEq(parts.ofTime(1_830_297_599), 20_271_231, "last second of 2027");
        assertEq(parts.ofTime(4_102_444_799), 20_991_231, "last second of 2099");
        assertTrue(!parts.isValid(20_270_229), "no leap day");
        assertTrue(parts.isValid(20_280_229), "a leap day");
        assertTrue(!parts.isValid(20_270_100), "day 00");
        assertTrue(!parts.isValid(20_270_015), "month 00");
        assertTrue(!parts.isValid(20_271_301), "month 13");
        assertTrue(!parts.isValid(20_270_631), "31 June");
        assertTrue(!parts.isValid(19_991_231), "before 2000");
        assertTrue(!parts.isValid(21_000_101), "after 2099");
    }

    function testFuzz_gs1_checkDigitIsTheOnlyOneThatPasses(uint64 digits) public view {
        digits = uint64(bound(digits, 1, 1e17 - 1));
        uint256 passing = 0;
        for (uint64 check = 0; check < 10; ++check) {
            if (parts.isSscc(digits * 10 + check)) ++passing;
        }
        assertEq(passing, 1, "one check digit");
    }

    function test_gs1_passesTheStandardsExamples() public view {
        assertTrue(parts.isGtin(6_291_041_500_213), "GTIN-13 of the check digit page");
        assertTrue(parts.isGln(6_291_041_500_213), "the same digits as GLN");
        assertTrue(!parts.isGln(10_614_141_000_415), "14 digits are no GLN");
        assertTrue(parts.isGtin(10_614_141_000_415), "GTIN-14 with an indicator");
        assertTrue(parts.isSscc(106_141_411_234_567_897), "SSCC");
        assertTrue(!parts.isSscc(106_141_411_234_567_890), "another check digit");
        assertTrue(!parts.isGtin(90_614_141_000_411), "indicator 9");
    }

    /// @dev Of 0 to 24 characters; one in eight is any byte, or hardly a lot would be one.
    function testFuzz_gs1_lotIsOfSet82(bytes32 characters, uint256 length, uint256 any) public view {
        bytes memory set = SET_82;
        bytes memory lot = new bytes(bound(length, 0, 24));
        bool expected = lot.length > 0 && lot.length <= 20;
        for (uint256 i = 0; i < lot.length; ++i) {
            bool whatever = (any >> (3 * i)) & 7 == 0;
            lot[i] = whatever ? characters[i] : set[uint8(characters[i]) % 82];
            expected = expected && inSet82[lot[i]];
        }
        assertTrue(parts.isLot(string(lot)) == expected, "lot");
    }

    function test_gs1_everyCharacterOfALotOneByOne() public view {
        uint256 allowed = 0;
        for (uint256 code = 0; code < 256; ++code) {
            if (parts.isLot(string(abi.encodePacked(uint8(code))))) ++allowed;
        }
        assertEq(allowed, 82, "characters");
    }

    function testFuzz_packState_changesOnePackAndTheCount(
        uint256 word,
        uint8 index,
        uint8 reason,
        uint16 day,
        uint24 partner
    ) public view {
        reason &= 15;
        partner &= (1 << 20) - 1;
        (uint256 next, uint16 changes) = parts.writeState(word, index, Reason(reason), day, partner);
        for (uint256 i = 0; i < 6; ++i) {
            bool same = _bits(next, i) == _bits(word, i);
            uint256 expected = uint256(reason) | uint256(day) << 4 | uint256(partner) << 20;
            assertTrue(i == index % 6 ? _bits(next, i) == expected : same, "states");
        }
        unchecked {
            assertEq(changes, uint16(uint16(word >> 240) + 1), "changes go round");
        }
        assertEq(next >> 240, changes, "changes in the word");
        (Reason r, uint16 d, uint24 p) = parts.readState(next, index);
        assertTrue(uint8(r) == reason && d == day && p == partner, "read back");
    }

    function testFuzz_unitHead_settersChangeTheirMemberOnly(uint256 word, uint24 partner, uint64 sscc) public view {
        // kinds and reasons that there are, a flag of 0 or 1, and room for a step
        word &= ~(uint256(0xfefe) << 240 | uint256(0xf0fe) << 136 | uint256(1) << 64 | uint256(type(uint8).max) << 248);
        Heads.Plain memory plain = Heads.plain(word);
        UnitHead head = _wrapped(plain);
        _same(head, plain);
        plain.custodian = partner;
        head = parts.withCustodian(head, partner);
        _same(head, plain);
        plain.consignee = partner;
        head = parts.withConsignee(head, partner);
        _same(head, plain);
        plain.parent = sscc;
        head = parts.withParent(head, sscc);
        _same(head, plain);
        (plain.holder, plain.heldByAuthority) = (partner, sscc % 2 == 0);
        head = parts.withHold(head, partner, sscc % 2 == 0);
        _same(head, plain);
        plain.count = uint16(sscc);
        head = parts.withCount(head, uint16(sscc));
        _same(head, plain);
        plain.status = Reason(sscc & 15);
        head = parts.withStatus(head, Reason(sscc & 15));
        _same(head, plain);
        (plain.custodian, plain.consignee) = (uint24(sscc), 0);
        head = parts.receivedBy(head, uint24(sscc));
        _same(head, plain);
        (plain.sequence, plain.lastBlock) = (plain.sequence + 1, uint40(sscc));
        head = parts.stepped(head, sscc);
        _same(head, plain);
    }

    function test_unitHead_freshIsAtRest() public view {
        Heads.Plain memory plain;
        (plain.custodian, plain.kind, plain.count) = (7, UnitKind.Packs, 256);
        _same(parts.fresh(7, UnitKind.Packs, 256), plain);
    }

    function testFuzz_trail_logsWhatItFolds(bytes32 trail, bytes32 subject, uint256 first, uint256 second) public {
        bytes memory data = abi.encode(first, second);
        bytes32 expected = keccak256(abi.encodePacked(trail, Probe.selector, subject, data));
        vm.expectEmit(address(parts));
        emit Probe(subject, first, second);
        assertEq(parts.record(trail, Probe.selector, subject, data), expected, "record");
        assertEq(parts.fold(trail, Probe.selector, subject, data), expected, "fold");
    }

    function testFuzz_trail_logsAndFoldsAStepLikeAnyRecord(bytes32[17] memory words) public {
        StepRecord memory step = _step(words);
        step.topic = ICustodyEvents.CustodyStep.selector;
        (bytes32 trail, bytes32 topic, bytes32 subject) = (step.trail, step.topic, bytes32(uint256(step.sscc)));
        bytes memory data = _data(step);
        assertEq(data.length, 448, "14 words");
        vm.recordLogs();
        bytes32 folded = parts.record(step);
        assertEq(folded, keccak256(abi.encodePacked(trail, topic, subject, data)), "fold");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs[0].topics[0], topic, "topic");
        assertEq(logs[0].topics[1], subject, "subject");
        assertEq(logs[0].topics.length, 2, "topics");
        assertEq(keccak256(logs[0].data), keccak256(data), "data");
    }

    /// @dev Any step, of any words.
    function _step(bytes32[17] memory words) private pure returns (StepRecord memory step) {
        (step.trail, step.document) = (words[0], words[12]);
        step.sscc = uint64(uint256(words[2]));
        step.sequence = uint32(uint256(words[3]));
        step.step = Step(uint256(words[4]) % 14);
        step.partner = uint24(uint256(words[5]));
        step.operator = address(uint160(uint256(words[6])));
        step.counterparty = uint24(uint256(words[7]));
        step.relatedUnit = uint64(uint256(words[8]));
        step.relatedSequence = uint32(uint256(words[9]));
        step.place = uint64(uint256(words[10]));
        step.claimedAt = uint40(uint256(words[11]));
        step.reason = Reason(uint256(words[13]) % 16);
        step.blockNumber = uint40(uint256(words[14]));
        step.blockTime = uint40(uint256(words[15]));
        step.previousBlock = uint40(uint256(words[16]));
    }

    /// @dev The data of the CustodyStep event, by the compiler's own encoding.
    function _data(StepRecord memory step) private pure returns (bytes memory) {
        bytes memory first = abi.encode(
            step.sequence,
            step.step,
            step.partner,
            step.operator,
            step.counterparty,
            step.relatedUnit,
            step.relatedSequence
        );
        bytes memory second = abi.encode(
            step.place, step.claimedAt, step.document, step.reason, step.blockNumber, step.blockTime, step.previousBlock
        );
        return bytes.concat(first, second);
    }

    /// @return The last day of the month, by the rule of the Gregorian calendar; 0 where there is no such month.
    function _lastOf(uint256 year, uint256 month) private pure returns (uint256) {
        if (month < 1 || month > 12) return 0;
        uint8[12] memory lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        return month == 2 && _isLeap(year) ? 29 : lengths[month - 1];
    }

    function _isLeap(uint256 year) private pure returns (bool) {
        return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
    }

    function _bits(uint256 word, uint256 index) private pure returns (uint256) {
        return (word >> (40 * index)) & 0xffffffffff;
    }

    /// @dev By the written layout.
    function _wrapped(Heads.Plain memory plain) private pure returns (UnitHead) {
        return UnitHead.wrap(
            uint256(
                bytes32(
                    abi.encodePacked(
                        uint8(0),
                        plain.heldByAuthority,
                        plain.holder,
                        plain.parent,
                        uint8(plain.status),
                        uint8(plain.kind),
                        plain.lastBlock,
                        plain.sequence,
                        plain.count,
                        plain.consignee,
                        plain.custodian
                    )
                )
            )
        );
    }

    function _same(UnitHead head, Heads.Plain memory plain) private pure {
        assertEq(UnitHead.unwrap(head), UnitHead.unwrap(_wrapped(plain)), "word");
        assertEq(head.custodian(), plain.custodian, "custodian");
        assertEq(head.consignee(), plain.consignee, "consignee");
        assertEq(head.count(), plain.count, "count");
        assertEq(head.sequence(), plain.sequence, "sequence");
        assertEq(head.lastBlock(), plain.lastBlock, "last block");
        assertTrue(head.kind() == plain.kind, "kind");
        assertTrue(head.status() == plain.status, "status");
        assertEq(head.parent(), plain.parent, "parent");
        assertEq(head.holder(), plain.holder, "holder");
        assertTrue(head.heldByAuthority() == plain.heldByAuthority, "held by authority");
    }
}
