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
    uint256 private constant MAX_PACKS = 256;
    uint256 private constant TAG_BYTES = 16;

    /// @inheritdoc ICustodyLedger
    function openLot(uint64 gtin, string calldata number, uint32 expiry) external returns (bytes32 key) {
        Actor memory actor = _caller();
        _checkLicensed(actor, Role.MANUFACTURER);
        uint24 holder = CATALOGUE.holderOf(gtin);
        if (holder != actor.partner) revert LedgerNotProductHolder(gtin, holder, actor.partner);
        if (!Gs1.isLot(number)) revert LedgerLotInvalid(number);
        _checkExpiry(expiry);
        key = keccak256(abi.encodePacked(gtin, number));
        Lot storage lot = _lots[key];
        if (lot.opener != 0) revert LedgerLotExists(key);

        lot.gtin = gtin;
        lot.opener = actor.partner;
        lot.expiry = expiry;
        lot.firstBlock = uint40(block.number);
        (uint32 sequence, uint40 previous) = _advance(lot);
        bytes memory data = abi.encode(
            sequence, number, expiry, actor.partner, msg.sender, uint40(block.number), uint40(block.timestamp), previous
        );
        lot.trail = Trail.record(lot.trail, LotOpened.selector, key, bytes32(uint256(gtin)), data);

        ProductLots storage list = _productLots[gtin];
        list.lots += 1;
        list.lastBlock = uint40(block.number);
        list.trail = keccak256(abi.encodePacked(list.trail, key));
    }

    /// @inheritdoc ICustodyLedger
    function correctExpiry(bytes32 key, uint32 expiry) external {
        (Lot storage lot, uint24 partner) = _ownLot(key);
        if (lot.units != 0) revert LedgerLotHasUnits(key, lot.units);
        _checkExpiry(expiry);
        lot.expiry = expiry;
        (uint32 sequence, uint40 previous) = _advance(lot);
        bytes memory data =
            abi.encode(sequence, expiry, partner, msg.sender, uint40(block.number), uint40(block.timestamp), previous);
        lot.trail = Trail.record(lot.trail, ExpiryCorrected.selector, key, data);
    }

    /// @inheritdoc ICustodyLedger
    function recall(bytes32 key, uint8 class, string calldata notice, uint40 effectiveAt) external {
        (Lot storage lot, uint24 partner) = _recallable(key);
        if (class == 0 || class > LEAST_GRAVE) revert LedgerRecallClassInvalid(class);
        if (effectiveAt > block.timestamp) revert LedgerRecallInFuture(effectiveAt, block.timestamp);
        uint8 before = lot.recallClass;
        if (before == 0 || class < before) lot.recallClass = class;
        if (before == 0 || effectiveAt < lot.recalledFrom) lot.recalledFrom = effectiveAt;
        (uint32 sequence, uint40 previous) = _advance(lot);
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
        lot.trail = Trail.record(lot.trail, LotRecalled.selector, key, data);
    }

    /// @inheritdoc ICustodyLedger
    function withdraw(bytes32 key, string calldata notice) external {
        (Lot storage lot, uint24 partner) = _recallable(key);
        lot.withdrawn = true;
        (uint32 sequence, uint40 previous) = _advance(lot);
        bytes memory data =
            abi.encode(sequence, notice, partner, msg.sender, uint40(block.number), uint40(block.timestamp), previous);
        lot.trail = Trail.record(lot.trail, LotWithdrawn.selector, key, data);
    }

    /// @inheritdoc ICustodyLedger
    function commission(bytes32 key, uint64 sscc, bytes calldata tags, Stamp calldata stamp) external {
        (Lot storage lot, uint24 partner) = _ownLot(key);
        _checkStamp(stamp);
        if (lot.recallClass != 0) revert LedgerLotRecalled(key, lot.recallClass);
        if (lot.withdrawn) revert LedgerLotWithdrawn(key);
        bytes32 root = _rootOf(key, tags);

        (Unit storage unit, UnitHead head) = _create(sscc, UnitKind.Packs, partner, uint16(tags.length / TAG_BYTES));
        unit.root = root;
        uint40 previous = lot.lastBlock;
        lot.units += 1;
        lot.lastBlock = uint40(block.number);
        lot.contents = keccak256(abi.encodePacked(lot.contents, sscc, keccak256(tags)));
        emit Commissioned(key, sscc, tags, previous);
        StepRecord memory record = _begin(Step.Commissioned, partner, stamp);
        _record(sscc, unit, head, record);
    }

    /// @dev Opens the next record of a lot.
    function _advance(Lot storage lot) private returns (uint32 sequence, uint40 previous) {
        previous = lot.recordsLastBlock;
        sequence = lot.records + 1;
        lot.records = sequence;
        lot.recordsLastBlock = uint40(block.number);
    }

    function _ownLot(bytes32 key) private view returns (Lot storage lot, uint24 partner) {
        Actor memory actor = _caller();
        partner = actor.partner;
        lot = _known(key);
        if (lot.opener != partner) revert LedgerNotLotOpener(key, lot.opener, partner);
        _checkLicensed(actor, Role.MANUFACTURER);
    }

    function _recallable(bytes32 key) private view returns (Lot storage lot, uint24 partner) {
        Actor memory actor = _caller();
        partner = actor.partner;
        lot = _known(key);
        if (lot.opener != partner && !_isAuthority(actor) && CATALOGUE.holderOf(lot.gtin) != partner) {
            revert LedgerMayNotRecall(key, partner);
        }
    }

    function _known(bytes32 key) private view returns (Lot storage lot) {
        lot = _lots[key];
        if (lot.opener == 0) revert LedgerLotUnknown(key);
    }

    function _checkExpiry(uint32 expiry) private pure {
        if (!CalendarDate.isValid(expiry)) revert LedgerExpiryInvalid(expiry);
    }

    /// @dev Strictly ascending tags cannot hold one twice. (A tag of zero cannot be: no key hashes to it.)
    function _rootOf(bytes32 key, bytes calldata tags) private pure returns (bytes32) {
        uint256 count = tags.length / TAG_BYTES;
        if (tags.length % TAG_BYTES != 0) revert LedgerTagsLength(tags.length);
        if (count == 0 || count > MAX_PACKS) revert LedgerPackCount(count);
        (bytes32[] memory nodes, uint256 ascending) = Merkle.pairsOf(key, tags);
        if (ascending != count) revert LedgerTagsNotAscending(ascending);
        return Merkle.root(nodes);
    }
}
