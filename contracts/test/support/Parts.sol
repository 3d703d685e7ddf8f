// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CalendarDate} from "../../src/types/CalendarDate.sol";
import {Gs1} from "../../src/types/Gs1.sol";
import {Merkle} from "../../src/types/Merkle.sol";
import {PackState} from "../../src/types/PackState.sol";
import {Reason} from "../../src/types/Reason.sol";
import {StepRecord} from "../../src/types/StepRecord.sol";
import {Trail} from "../../src/types/Trail.sol";
import {UnitHead, UnitHeads} from "../../src/types/UnitHead.sol";
import {UnitKind} from "../../src/types/UnitKind.sol";

/// @notice The ledger's optimised parts behind calls, so that they are tested as compiled for shipping, whatever the
/// tests themselves are compiled with.
contract Parts {
    function root(bytes32[] memory leaves) external pure returns (bytes32) {
        return Merkle.root(leaves);
    }

    function leaf(bytes32 lot, uint256 index, bytes16 tag) external pure returns (bytes32) {
        return Merkle.leaf(lot, index, tag);
    }

    /// @return The root over the tags, and how many of them ascend.
    function rootOfTags(bytes32 lot, bytes calldata tags) external pure returns (bytes32, uint256) {
        (bytes32[] memory nodes, uint256 ascending) = Merkle.pairsOf(lot, tags);
        return (Merkle.root(nodes), ascending);
    }

    function verifies(bytes32 expected, bytes32 node, uint256 index, uint256 count, bytes32[] calldata proof)
        external
        pure
        returns (bool)
    {
        return Merkle.verifies(expected, node, index, count, proof);
    }

    function isValid(uint32 date) external pure returns (bool) {
        return CalendarDate.isValid(date);
    }

    function ofTime(uint256 timestamp) external pure returns (uint32) {
        return CalendarDate.ofTime(timestamp);
    }

    function isGtin(uint64 gtin) external pure returns (bool) {
        return Gs1.isGtin(gtin);
    }

    function isGln(uint64 gln) external pure returns (bool) {
        return Gs1.isGln(gln);
    }

    function isSscc(uint64 sscc) external pure returns (bool) {
        return Gs1.isSscc(sscc);
    }

    function isLot(string calldata lot) external pure returns (bool) {
        return Gs1.isLot(lot);
    }

    function readState(uint256 word, uint256 index) external pure returns (Reason, uint16, uint24) {
        return PackState.read(word, index);
    }

    function writeState(uint256 word, uint256 index, Reason reason, uint16 day, uint24 partner)
        external
        pure
        returns (uint256, uint16)
    {
        return PackState.write(word, index, reason, day, partner);
    }

    function record(bytes32 trail, bytes32 topic, bytes32 subject, bytes memory data) external returns (bytes32) {
        return Trail.record(trail, topic, subject, data);
    }

    function record(bytes32 trail, bytes32 topic, bytes32 subject, bytes32 second, bytes memory data)
        external
        returns (bytes32)
    {
        return Trail.record(trail, topic, subject, second, data);
    }

    function record(StepRecord memory step) external returns (bytes32) {
        return Trail.record(step);
    }

    function fold(bytes32 trail, bytes32 topic, bytes32 subject, bytes memory data) external pure returns (bytes32) {
        return Trail.fold(trail, topic, subject, data);
    }

    function fresh(uint24 partner, UnitKind kind, uint16 units) external pure returns (UnitHead) {
        return UnitHeads.fresh(partner, kind, units);
    }

    function withCustodian(UnitHead head, uint24 partner) external pure returns (UnitHead) {
        return head.withCustodian(partner);
    }

    function withConsignee(UnitHead head, uint24 partner) external pure returns (UnitHead) {
        return head.withConsignee(partner);
    }

    function withCount(UnitHead head, uint16 units) external pure returns (UnitHead) {
        return head.withCount(units);
    }

    function withStatus(UnitHead head, Reason reason) external pure returns (UnitHead) {
        return head.withStatus(reason);
    }

    function withParent(UnitHead head, uint64 sscc) external pure returns (UnitHead) {
        return head.withParent(sscc);
    }

    function withHold(UnitHead head, uint24 partner, bool byAuthority) external pure returns (UnitHead) {
        return head.withHold(partner, byAuthority);
    }

    function receivedBy(UnitHead head, uint24 partner) external pure returns (UnitHead) {
        return head.receivedBy(partner);
    }

    function stepped(UnitHead head, uint256 number) external pure returns (UnitHead) {
        return head.stepped(number);
    }
}
