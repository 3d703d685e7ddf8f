// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {IProductCatalogue} from "../interfaces/IProductCatalogue.sol";
import {ITradingPartners} from "../interfaces/ITradingPartners.sol";
import {Actor} from "../types/Actor.sol";
import {Gs1} from "../types/Gs1.sol";
import {Lot} from "../types/Lot.sol";
import {ProductLots} from "../types/ProductLots.sol";
import {Reason} from "../types/Reason.sol";
import {Role} from "../types/Role.sol";
import {SideTrail} from "../types/SideTrail.sol";
import {Stamp} from "../types/Stamp.sol";
import {Step} from "../types/Step.sol";
import {StepRecord} from "../types/StepRecord.sol";
import {Trail} from "../types/Trail.sol";
import {Unit} from "../types/Unit.sol";
import {UnitHead, UnitHeads} from "../types/UnitHead.sol";
import {UnitKind} from "../types/UnitKind.sol";
import {UnitRef} from "../types/UnitRef.sol";

/// @notice The ledger's storage, and what all its parts share: who is calling, which unit is meant, and how a step is
/// recorded.
abstract contract LedgerBase is ICustodyLedger {
    uint256 internal constant MAX_PACKS = 256; // in a unit: an index of one byte

    ITradingPartners internal immutable PARTNERS;
    IProductCatalogue internal immutable CATALOGUE;

    // The order is part of the protocol: readers compute slots from it.
    mapping(bytes32 lot => Lot) internal _lots;
    mapping(uint64 gtin => ProductLots) internal _productLots;
    mapping(uint64 sscc => Unit) internal _units;
    mapping(uint64 sscc => uint256[43]) internal _states; // 256 packs, six to a word
    mapping(uint64 sscc => SideTrail) internal _reports;
    mapping(uint64 sscc => SideTrail) internal _corrections;
    mapping(uint64 sscc => mapping(uint24 reporter => uint32 sequence)) internal _openReports;

    constructor(ITradingPartners partners, IProductCatalogue catalogue) {
        PARTNERS = partners;
        CATALOGUE = catalogue;
    }

    /// @dev What all steps of one call have in common.
    function _begin(Step step, uint24 partner, Stamp calldata stamp) internal view returns (StepRecord memory record) {
        record.topic = CustodyStep.selector;
        record.step = step;
        record.partner = partner;
        record.operator = msg.sender;
        record.place = stamp.place;
        record.claimedAt = stamp.claimedAt;
        record.document = stamp.document;
        record.blockNumber = uint40(block.number);
        record.blockTime = uint40(block.timestamp);
    }

    /// @dev Records a step of `unit` and writes `head` with it.
    /// @return The head as written.
    function _record(uint64 sscc, Unit storage unit, UnitHead head, StepRecord memory record)
        internal
        returns (UnitHead)
    {
        record.sscc = sscc;
        record.previousBlock = head.lastBlock();
        head = head.stepped(block.number);
        record.sequence = head.sequence();
        record.trail = unit.trail;
        unit.head = head;
        unit.trail = Trail.record(record);
        return head;
    }

    /// @dev Makes a unit of the partner's. It exists once its first step is recorded.
    function _create(uint64 sscc, UnitKind kind, uint24 partner, uint16 count)
        internal
        returns (Unit storage unit, UnitHead head)
    {
        if (!Gs1.isSscc(sscc)) revert LedgerSsccInvalid(sscc);
        uint24 holder = PARTNERS.ssccHolder(sscc);
        if (holder != partner) revert LedgerForeignSscc(sscc, holder, partner);
        unit = _units[sscc];
        if (unit.head.sequence() != 0) revert LedgerUnitExists(sscc);
        head = UnitHeads.fresh(partner, kind, count);
        unit.firstBlock = uint40(block.number);
    }

    /// @dev For whom the caller acts; every call begins with it.
    function _caller() internal view returns (Actor memory actor) {
        (actor.partner, actor.roles, actor.licensed) = PARTNERS.actor(msg.sender);
        if (actor.partner == 0) revert LedgerNotAnOperator(msg.sender);
    }

    function _checkLicensed(Actor memory actor, uint16 role) internal pure {
        if (actor.roles & role == 0) revert LedgerRoleMissing(actor.partner, role, actor.roles);
        if (!actor.licensed) revert LedgerNotLicensed(actor.partner);
    }

    function _isAuthority(Actor memory actor) internal pure returns (bool) {
        return actor.roles & Role.AUTHORITY != 0;
    }

    /// @dev What every call with a list and a stamp must satisfy.
    function _checkCall(uint256 named, Stamp calldata stamp) internal view {
        if (named == 0) revert LedgerNothingNamed();
        _checkStamp(stamp);
    }

    function _checkStamp(Stamp calldata stamp) internal view {
        if (stamp.claimedAt > block.timestamp) revert LedgerClaimInFuture(stamp.claimedAt, block.timestamp);
    }

    /// @dev The unit, at the step that the caller knows.
    function _at(UnitRef calldata named) internal view returns (Unit storage unit, UnitHead head) {
        (uint64 sscc, uint32 expected) = (named.sscc, named.sequence);
        (unit, head) = _known(sscc);
        if (head.sequence() != expected) revert LedgerSequence(sscc, expected, head.sequence());
    }

    function _known(uint64 sscc) internal view returns (Unit storage unit, UnitHead head) {
        unit = _units[sscc];
        head = unit.head;
        if (head.sequence() == 0) revert LedgerUnitUnknown(sscc);
    }

    /// @dev Which head says where the unit is: its pallet's, or its own.
    function _carrier(UnitHead head) internal view returns (UnitHead) {
        return head.parent() == 0 ? head : _units[head.parent()].head;
    }

    function _checkCustodian(uint64 sscc, UnitHead carrier, uint24 partner) internal pure {
        if (carrier.custodian() != partner) revert LedgerNotCustodian(sscc, carrier.custodian(), partner);
    }

    function _checkAlone(uint64 sscc, UnitHead head) internal pure {
        if (head.parent() != 0) revert LedgerOnPallet(sscc, head.parent());
    }

    function _checkAtRest(uint64 sscc, UnitHead head) internal pure {
        if (head.consignee() != 0) revert LedgerInTransit(sscc, head.consignee());
    }

    function _checkNotHeld(uint64 sscc, UnitHead head) internal pure {
        if (head.holder() != 0) revert LedgerUnitHeld(sscc, head.holder());
    }

    function _checkActive(uint64 sscc, UnitHead head) internal pure {
        if (head.status() != Reason.Active) revert LedgerUnitNotActive(sscc, head.status());
    }
}
