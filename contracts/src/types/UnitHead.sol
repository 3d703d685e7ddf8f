// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "./Reason.sol";
import {UnitKind} from "./UnitKind.sol";

/// @notice Where a unit stands, in one word that every call reads once and writes once. The places of its members are
/// part of the protocol; from the lowest bit:
///
/// | bits | member | |
/// |---|---|---|
/// | 0 | custodian, 24 | partner |
/// | 24 | consignee, 24 | partner; 0 at rest |
/// | 48 | count, 16 | packs (1 to 256) or units (0 to 65,535) |
/// | 64 | sequence, 32 | of the last step; 0: no such unit |
/// | 96 | last block, 40 | of the last step |
/// | 136 | kind, 8 | UnitKind |
/// | 144 | status, 8 | Reason; inherited by every pack that is still active |
/// | 152 | parent, 64 | SSCC of the pallet it is on, whose custody and transit are its own then; 0 for none |
/// | 216 | holder, 24 | partner whose hold lies on it; 0 for none |
/// | 240 | held by an authority, 8 | 0 or 1 |
type UnitHead is uint256;

using UnitHeads for UnitHead global;

library UnitHeads {
    uint256 private constant CONSIGNEE = 24;
    uint256 private constant COUNT = 48;
    uint256 private constant SEQUENCE = 64;
    uint256 private constant LAST_BLOCK = 96;
    uint256 private constant KIND = 136;
    uint256 private constant STATUS = 144;
    uint256 private constant PARENT = 152;
    uint256 private constant HOLDER = 216;
    uint256 private constant BY_AUTHORITY = 240;

    /// @notice A unit that has no step yet.
    function fresh(uint24 partner, UnitKind unitKind, uint16 units) internal pure returns (UnitHead) {
        return UnitHead.wrap(partner | uint256(units) << COUNT | uint256(unitKind) << KIND);
    }

    function custodian(UnitHead head) internal pure returns (uint24) {
        return uint24(UnitHead.unwrap(head));
    }

    function consignee(UnitHead head) internal pure returns (uint24) {
        return uint24(UnitHead.unwrap(head) >> CONSIGNEE);
    }

    function count(UnitHead head) internal pure returns (uint16) {
        return uint16(UnitHead.unwrap(head) >> COUNT);
    }

    function sequence(UnitHead head) internal pure returns (uint32) {
        return uint32(UnitHead.unwrap(head) >> SEQUENCE);
    }

    function lastBlock(UnitHead head) internal pure returns (uint40) {
        return uint40(UnitHead.unwrap(head) >> LAST_BLOCK);
    }

    function kind(UnitHead head) internal pure returns (UnitKind) {
        return UnitKind(uint8(UnitHead.unwrap(head) >> KIND));
    }

    function status(UnitHead head) internal pure returns (Reason) {
        return Reason(uint8(UnitHead.unwrap(head) >> STATUS));
    }

    function parent(UnitHead head) internal pure returns (uint64) {
        return uint64(UnitHead.unwrap(head) >> PARENT);
    }

    function holder(UnitHead head) internal pure returns (uint24) {
        return uint24(UnitHead.unwrap(head) >> HOLDER);
    }

    function heldByAuthority(UnitHead head) internal pure returns (bool) {
        return uint8(UnitHead.unwrap(head) >> BY_AUTHORITY) != 0;
    }

    function withCustodian(UnitHead head, uint24 partner) internal pure returns (UnitHead) {
        return _with(head, 0, type(uint24).max, partner);
    }

    function withConsignee(UnitHead head, uint24 partner) internal pure returns (UnitHead) {
        return _with(head, CONSIGNEE, type(uint24).max, partner);
    }

    function withCount(UnitHead head, uint16 units) internal pure returns (UnitHead) {
        return _with(head, COUNT, type(uint16).max, units);
    }

    function withStatus(UnitHead head, Reason reason) internal pure returns (UnitHead) {
        return _with(head, STATUS, type(uint8).max, uint256(reason));
    }

    function withParent(UnitHead head, uint64 sscc) internal pure returns (UnitHead) {
        return _with(head, PARENT, type(uint64).max, sscc);
    }

    /// @param partner Whose hold; 0 for none.
    function withHold(UnitHead head, uint24 partner, bool byAuthority) internal pure returns (UnitHead) {
        return _with(head, HOLDER, type(uint32).max, partner | (byAuthority ? 1 << (BY_AUTHORITY - HOLDER) : 0));
    }

    /// @notice In the partner's custody, at rest.
    function receivedBy(UnitHead head, uint24 partner) internal pure returns (UnitHead) {
        return _with(head, 0, type(uint48).max, partner);
    }

    /// @notice One step further, in block `number`.
    function stepped(UnitHead head, uint256 number) internal pure returns (UnitHead) {
        uint256 step = uint256(head.sequence()) + 1; // 2 ** 32 steps cannot be paid for
        return _with(head, SEQUENCE, type(uint72).max, step | uint256(uint40(number)) << (LAST_BLOCK - SEQUENCE));
    }

    function _with(UnitHead head, uint256 place, uint256 mask, uint256 value) private pure returns (UnitHead) {
        return UnitHead.wrap(UnitHead.unwrap(head) & ~(mask << place) | value << place);
    }
}
