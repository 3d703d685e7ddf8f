// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {CalendarDate} from "../../src/types/CalendarDate.sol";
import {Gs1} from "../../src/types/Gs1.sol";
import {Merkle} from "../../src/types/Merkle.sol";
import {PackState} from "../../src/types/PackState.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Step} from "../../src/types/Step.sol";
import {StepRecord} from "../../src/types/StepRecord.sol";
import {Trail} from "../../src/types/Trail.sol";
import {UnitHead, UnitHeads} from "../../src/types/UnitHead.sol";
import {UnitKind} from "../../src/types/UnitKind.sol";
import {Heads} from "../support/Heads.sol";
import {ReferenceTree} from "../support/ReferenceTree.sol";
import {Test} from "../support/Test.sol";
import {Vm} from "../support/Vm.sol";

/// @notice The optimised parts against references that are written for reading.
contract TypesTest is Test {
    event Probe(bytes32 indexed subject, uint256 first, uint256 second);

    function testFuzz_merkle_rootIsTheReferences(bytes32[] memory leaves) public pure {
        vm.assume(leaves.length > 0);
        bytes32[] memory copy = new bytes32[](leaves.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            copy[i] = leaves[i];
        }
        assertEq(Merkle.root(copy), ReferenceTree.root(leaves), "root");
    }

    function testFuzz_merkle_acceptsEveryLeafInItsPlaceOnly(uint256 count, uint256 index, uint256 other) public view {
        count = bound(count, 1, 256);
        index = bound(index, 0, count - 1);
        other = bound(other, 0, 300);
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            leaves[i] = keccak256(abi.encode(i));
        }
        bytes32[] memory proof = ReferenceTree.proof(leaves, index);
        bytes32 root = ReferenceTree.root(leaves);
        assertTrue(this.verifies(root, leaves[index], index, count, proof), "its own place");
        if (other != index) assertTrue(!this.verifies(root, leaves[index], other, count, proof), "another place");
        if (count > 1) assertTrue(!this.verifies(root, root, index, count, proof), "another leaf");
    }

    /// @dev All 32,896 packs of all 256 sizes.
    function test_merkle_acceptsEveryPackOfEverySize() public view {
        for (uint256 count = 1; count <= 256; ++count) {
            this.acceptsEveryPackOf(count); // a call of its own, so that memory is given back
        }
    }

    /// @dev Also where the path would be the same: a tree of one leaf has no path at all.
    function test_merkle_refusesEveryIndexBeyondTheCount() public view {
        for (uint256 count = 1; count <= 20; ++count) {
            bytes32[] memory leaves = new bytes32[](count);
            for (uint256 i = 0; i < count; ++i) {
                leaves[i] = keccak256(abi.encode(i));
            }
            bytes32 root = ReferenceTree.root(leaves);
            for (uint256 index = count; index < 64; ++index) {
                uint256 real = index % count;
                bytes32[] memory proof = ReferenceTree.proof(leaves, real);
                assertTrue(!this.verifies(root, leaves[real], index, count, proof), "beyond the count");
            }
        }
    }

    function testFuzz_merkle_leafIsThePackedHash(bytes32 lot, uint8 index, bytes16 tag) public pure {
        assertEq(Merkle.leaf(lot, index, tag), keccak256(abi.encodePacked(lot, index, tag)), "leaf");
    }

    function testFuzz_calendarDate_isValidForEveryDayAndNoOther(uint32 date) public pure {
        date = uint32(bound(date, 19_991_200, 21_000_200));
        bool found = false;
        // every day of its month, from the first, by the clock
        uint256 start = _firstOfMonth(date / 10_000, (date / 100) % 100);
        for (uint256 day = 0; start > 0 && day < 31 && !found; ++day) {
            found = CalendarDate.ofTime(start + day * 1 days) == date;
        }
        bool inRange = date >= 20_000_101 && date <= 20_991_231;
        assertTrue(CalendarDate.isValid(date) == (found && inRange), "valid");
    }

    function test_calendarDate_knowsTheKnownDays() public pure {
        assertEq(CalendarDate.ofTime(0), 19_700_101, "epoch");
        assertEq(CalendarDate.ofTime(951_782_400), 20_000_229, "leap day of 2000");
        assertEq(CalendarDate.ofTime(951_868_799), 20_000_229, "its last second");
        assertEq(CalendarDate.ofTime(1_830_297_599), 20_271_231, "last second of 2027");
        assertEq(CalendarDate.ofTime(4_102_444_799), 20_991_231, "last second of 2099");
        assertTrue(!CalendarDate.isValid(20_270_229), "no leap day");
        assertTrue(CalendarDate.isValid(20_280_229), "a leap day");
        assertTrue(!CalendarDate.isValid(20_270_100), "day 00");
        assertTrue(!CalendarDate.isValid(20_270_015), "month 00");
        assertTrue(!CalendarDate.isValid(20_271_301), "month 13");
        assertTrue(!CalendarDate.isValid(20_270_631), "31 June");
        assertTrue(!CalendarDate.isValid(19_991_231), "before 2000");
        assertTrue(!CalendarDate.isValid(21_000_101), "after 2099");
    }

    function testFuzz_gs1_checkDigitIsTheOnlyOneThatPasses(uint64 digits) public pure {
        digits = uint64(bound(digits, 1, 1e17 - 1));
        uint256 passing = 0;
        for (uint64 check = 0; check < 10; ++check) {
            if (Gs1.isSscc(digits * 10 + check)) ++passing;
        }
        assertEq(passing, 1, "one check digit");
    }

    function test_gs1_passesTheStandardsExamples() public pure {
        assertTrue(Gs1.isGtin(6_291_041_500_213), "GTIN-13 of the check digit page");
        assertTrue(Gs1.isGln(6_291_041_500_213), "the same digits as GLN");
        assertTrue(!Gs1.isGln(10_614_141_000_415), "14 digits are no GLN");
        assertTrue(Gs1.isGtin(10_614_141_000_415), "GTIN-14 with an indicator");
        assertTrue(Gs1.isSscc(106_141_411_234_567_897), "SSCC");
        assertTrue(!Gs1.isSscc(106_141_411_234_567_890), "another check digit");
        assertTrue(!Gs1.isGtin(90_614_141_000_411), "indicator 9");
    }

    function testFuzz_gs1_lotIsOfSet82(string memory lot) public view {
        bytes memory set = bytes("!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");
        assertEq(set.length, 82, "set 82");
        bytes memory characters = bytes(lot);
        bool expected = characters.length > 0 && characters.length <= 20;
        for (uint256 i = 0; i < characters.length; ++i) {
            bool known = false;
            for (uint256 k = 0; k < 82; ++k) {
                known = known || characters[i] == set[k];
            }
            expected = expected && known;
        }
        assertTrue(this.isLot(lot) == expected, "lot");
    }

    function test_gs1_everyCharacterOfALotOneByOne() public view {
        uint256 allowed = 0;
        for (uint256 code = 0; code < 256; ++code) {
            if (this.isLot(string(abi.encodePacked(uint8(code))))) ++allowed;
        }
        assertEq(allowed, 82, "characters");
    }

    function testFuzz_packState_changesOnePackAndTheCount(
        uint256 word,
        uint8 index,
        uint8 reason,
        uint16 day,
        uint24 partner
    ) public pure {
        reason &= 15;
        partner &= (1 << 20) - 1;
        (uint256 next, uint16 changes) = PackState.write(word, index, Reason(reason), day, partner);
        for (uint256 i = 0; i < 6; ++i) {
            bool same = _bits(next, i) == _bits(word, i);
            uint256 expected = uint256(reason) | uint256(day) << 4 | uint256(partner) << 20;
            assertTrue(i == index % 6 ? _bits(next, i) == expected : same, "states");
        }
        unchecked {
            assertEq(changes, uint16(uint16(word >> 240) + 1), "changes go round");
        }
        assertEq(next >> 240, changes, "changes in the word");
        (Reason r, uint16 d, uint24 p) = PackState.read(next, index);
        assertTrue(uint8(r) == reason && d == day && p == partner, "read back");
    }

    function testFuzz_unitHead_settersChangeTheirMemberOnly(uint256 word, uint24 partner, uint64 sscc) public pure {
        // kinds and reasons that there are, a flag of 0 or 1, and room for a step
        word &= ~(uint256(0xfefe) << 240 | uint256(0xf0fe) << 136 | uint256(1) << 64 | uint256(type(uint8).max) << 248);
        Heads.Plain memory plain = Heads.plain(word);
        UnitHead head = _wrapped(plain);
        _same(head, plain);
        plain.custodian = partner;
        head = head.withCustodian(partner);
        _same(head, plain);
        plain.consignee = partner;
        head = head.withConsignee(partner);
        _same(head, plain);
        plain.parent = sscc;
        head = head.withParent(sscc);
        _same(head, plain);
        (plain.holder, plain.heldByAuthority) = (partner, sscc % 2 == 0);
        head = head.withHold(partner, sscc % 2 == 0);
        _same(head, plain);
        plain.count = uint16(sscc);
        head = head.withCount(uint16(sscc));
        _same(head, plain);
        plain.status = Reason(sscc & 15);
        head = head.withStatus(Reason(sscc & 15));
        _same(head, plain);
        (plain.custodian, plain.consignee) = (uint24(sscc), 0);
        head = head.receivedBy(uint24(sscc));
        _same(head, plain);
        (plain.sequence, plain.lastBlock) = (plain.sequence + 1, uint40(sscc));
        head = head.stepped(sscc);
        _same(head, plain);
    }

    function test_unitHead_freshIsAtRest() public pure {
        Heads.Plain memory plain;
        (plain.custodian, plain.kind, plain.count) = (7, UnitKind.Packs, 256);
        _same(UnitHeads.fresh(7, UnitKind.Packs, 256), plain);
    }

    function testFuzz_trail_logsWhatItFolds(bytes32 trail, bytes32 subject, uint256 first, uint256 second) public {
        bytes memory data = abi.encode(first, second);
        bytes32 expected = keccak256(abi.encodePacked(trail, Probe.selector, subject, data));
        vm.expectEmit(address(this));
        emit Probe(subject, first, second);
        assertEq(Trail.record(trail, Probe.selector, subject, data), expected, "record");
        assertEq(Trail.fold(trail, Probe.selector, subject, data), expected, "fold");
    }

    function testFuzz_trail_logsAndFoldsAStepLikeAnyRecord(bytes32[17] memory words) public {
        StepRecord memory step = _step(words);
        step.topic = ICustodyEvents.CustodyStep.selector;
        (bytes32 trail, bytes32 topic, bytes32 subject) = (step.trail, step.topic, bytes32(uint256(step.sscc)));
        bytes memory data = _data(step);
        assertEq(data.length, 448, "14 words");
        vm.recordLogs();
        bytes32 folded = Trail.record(step);
        assertEq(folded, keccak256(abi.encodePacked(trail, topic, subject, data)), "fold");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs[0].topics[0], topic, "topic");
        assertEq(logs[0].topics[1], subject, "subject");
        assertEq(logs[0].topics.length, 2, "topics");
        assertEq(keccak256(logs[0].data), keccak256(data), "data");
    }

    function acceptsEveryPackOf(uint256 count) external view {
        bytes32[] memory leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            leaves[i] = keccak256(abi.encode(i));
        }
        bytes32[][] memory tree = ReferenceTree.levels(leaves);
        bytes32 root = tree[tree.length - 1][0];
        for (uint256 index = 0; index < count; ++index) {
            bytes32[] memory proof = ReferenceTree.proofIn(tree, index);
            assertTrue(this.verifies(root, leaves[index], index, count, proof), "a pack in its place");
        }
    }

    function verifies(bytes32 root, bytes32 leaf, uint256 index, uint256 count, bytes32[] calldata proof)
        external
        pure
        returns (bool)
    {
        return Merkle.verifies(root, leaf, index, count, proof);
    }

    function isLot(string calldata lot) external pure returns (bool) {
        return Gs1.isLot(lot);
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

    /// @return 0 where there is no such month from 1970 on. Counted month by month, by the length of each.
    function _firstOfMonth(uint256 year, uint256 month) private pure returns (uint256) {
        if (month < 1 || month > 12) return 0;
        uint256 days_ = 0;
        for (uint256 y = 1970; y < year; ++y) {
            days_ += _isLeap(y) ? 366 : 365;
        }
        uint8[12] memory lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (uint256 m = 1; m < month; ++m) {
            days_ += lengths[m - 1] + (m == 2 && _isLeap(year) ? 1 : 0);
        }
        return days_ * 1 days;
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
