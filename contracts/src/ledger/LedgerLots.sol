// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {Actor} from "../types/Actor.sol";
import {CalendarDate} from "../types/CalendarDate.sol";
import {Gs1} from "../types/Gs1.sol";
import {Lot} from "../types/Lot.sol";
import {Merkle} from "../types/Merkle.sol";
import {ProductLots} from "../types/ProductLots.sol";
import {Role} from "../types/Role.sol";
import {Stamp} from "../types/Stamp.sol";
import {Step} from "../types/Step.sol";
import {StepRecord} from "../types/StepRecord.sol";
import {Trail} from "../types/Trail.sol";
import {Unit} from "../types/Unit.sol";
import {UnitHead} from "../types/UnitHead.sol";
import {UnitKind} from "../types/UnitKind.sol";
import {LedgerBase} from "./LedgerBase.sol";

/// @notice Lots: opened, made into units, recalled, withdrawn.
abstract contract LedgerLots is LedgerBase {
    uint8 private constant LEAST_GRAVE = 3;
    uint256 private constant TAG_BYTES = 16;

    /// @inheritdoc ICustodyLedger
    function openLot(uint64 gtin, string calldata number, uint32 expiry) external returns (bytes32 lot) {
        Actor memory actor = _caller();
        _checkLicensed(actor, Role.MANUFACTURER);
        uint24 holder = CATALOGUE.holderOf(gtin);
        if (holder != actor.partner) revert LedgerNotProductHolder(gtin, holder, actor.partner);
        if (!Gs1.isLot(number)) revert LedgerLotInvalid(number);
        _checkExpiry(expiry);
        lot = keccak256(abi.encodePacked(gtin, number));
        Lot storage head = _lots[lot];
        if (head.opener != 0) revert LedgerLotExists(lot);

        head.gtin = gtin;
        head.opener = actor.partner;
        head.expiry = expiry;
        head.firstBlock = uint40(block.number);
        (uint32 sequence, uint40 previous) = _advance(head);
        bytes memory data = abi.encode(
            sequence, number, expiry, actor.partner, msg.sender, uint40(block.number), uint40(block.timestamp), previous
        );
        head.trail = Trail.record(head.trail, LotOpened.selector, lot, bytes32(uint256(gtin)), data);

        ProductLots storage list = _productLots[gtin];
        list.lots += 1;
        list.lastBlock = uint40(block.number);
        list.trail = keccak256(abi.encodePacked(list.trail, lot));
    }

    /// @inheritdoc ICustodyLedger
    function correctExpiry(bytes32 lot, uint32 expiry) external {
        (Lot storage head, uint24 partner) = _ownLot(lot);
        if (head.units != 0) revert LedgerLotHasUnits(lot, head.units);
        _checkExpiry(expiry);
        head.expiry = expiry;
        (uint32 sequence, uint40 previous) = _advance(head);
        bytes memory data =
            abi.encode(sequence, expiry, partner, msg.sender, uint40(block.number), uint40(block.timestamp), previous);
        head.trail = Trail.record(head.trail, ExpiryCorrected.selector, lot, data);
    }

    /// @inheritdoc ICustodyLedger
    function recall(bytes32 lot, uint8 class, string calldata notice, uint40 effectiveAt) external {
        (Lot storage head, uint24 partner) = _recallable(lot);
        if (class == 0 || class > LEAST_GRAVE) revert LedgerRecallClassInvalid(class);
        if (effectiveAt > block.timestamp) revert LedgerRecallInFuture(effectiveAt, block.timestamp);
        uint8 before = head.recallClass;
        if (before == 0 || class < before) head.recallClass = class;
        if (before == 0 || effectiveAt < head.recalledFrom) head.recalledFrom = effectiveAt;
        (uint32 sequence, uint40 previous) = _advance(head);
        bytes memory data = abi.encode(
            sequence,
            class,
            notice,
            effectiveAt,
            partner,
            msg.sender,
            uint40(block.number),
            uint40(block.timestamp),
            previous
        );
        head.trail = Trail.record(head.trail, LotRecalled.selector, lot, data);
    }

    /// @inheritdoc ICustodyLedger
    function withdraw(bytes32 lot, string calldata notice) external {
        (Lot storage head, uint24 partner) = _recallable(lot);
        head.withdrawn = true;
        (uint32 sequence, uint40 previous) = _advance(head);
        bytes memory data =
            abi.encode(sequence, notice, partner, msg.sender, uint40(block.number), uint40(block.timestamp), previous);
        head.trail = Trail.record(head.trail, LotWithdrawn.selector, lot, data);
    }

    /// @inheritdoc ICustodyLedger
    function commission(bytes32 lot, uint64 sscc, bytes calldata tags, Stamp calldata stamp) external {
        (Lot storage head, uint24 partner) = _ownLot(lot);
        _checkStamp(stamp);
        if (head.recallClass != 0) revert LedgerLotRecalled(lot, head.recallClass);
        if (head.withdrawn) revert LedgerLotWithdrawn(lot);
        bytes32 root = _rootOf(lot, tags);

        (Unit storage unit, UnitHead fresh) = _create(sscc, UnitKind.Packs, partner, uint16(tags.length / TAG_BYTES));
        unit.root = root;
        uint40 previous = head.lastBlock;
        head.units += 1;
        head.lastBlock = uint40(block.number);
        head.contents = keccak256(abi.encodePacked(head.contents, sscc, keccak256(tags)));
        emit Commissioned(lot, sscc, tags, previous);
        StepRecord memory record = _begin(Step.Commissioned, partner, stamp);
        _record(sscc, unit, fresh, record);
    }

    /// @dev Opens the next record of a lot.
    function _advance(Lot storage head) private returns (uint32 sequence, uint40 previous) {
        previous = head.recordsLastBlock;
        sequence = head.records + 1;
        head.records = sequence;
        head.recordsLastBlock = uint40(block.number);
    }

    function _ownLot(bytes32 lot) private view returns (Lot storage head, uint24 partner) {
        Actor memory actor = _caller();
        partner = actor.partner;
        head = _known(lot);
        if (head.opener != partner) revert LedgerNotLotOpener(lot, head.opener, partner);
        _checkLicensed(actor, Role.MANUFACTURER);
    }

    function _recallable(bytes32 lot) private view returns (Lot storage head, uint24 partner) {
        Actor memory actor = _caller();
        partner = actor.partner;
        head = _known(lot);
        if (head.opener != partner && !_isAuthority(actor) && CATALOGUE.holderOf(head.gtin) != partner) {
            revert LedgerMayNotRecall(lot, partner);
        }
    }

    function _known(bytes32 lot) private view returns (Lot storage head) {
        head = _lots[lot];
        if (head.opener == 0) revert LedgerLotUnknown(lot);
    }

    function _checkExpiry(uint32 expiry) private pure {
        if (!CalendarDate.isValid(expiry)) revert LedgerExpiryInvalid(expiry);
    }

    /// @dev Strictly ascending tags cannot hold one twice. (A tag of zero cannot be: no key hashes to it.)
    function _rootOf(bytes32 lot, bytes calldata tags) private pure returns (bytes32) {
        uint256 count = tags.length / TAG_BYTES;
        if (tags.length % TAG_BYTES != 0) revert LedgerTagsLength(tags.length);
        if (count == 0 || count > MAX_PACKS) revert LedgerPackCount(count);
        (bytes32[] memory nodes, uint256 ascending) = Merkle.pairsOf(lot, tags);
        if (ascending != count) revert LedgerTagsNotAscending(ascending);
        return Merkle.root(nodes);
    }
}
