// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradingPartners} from "../../src/interfaces/ITradingPartners.sol";
import {CalendarDate} from "../../src/types/CalendarDate.sol";
import {Role} from "../../src/types/Role.sol";
import {Stamp} from "../../src/types/Stamp.sol";

/// @notice The yardstick: a slot for each pack, and a transfer for each pack and hop. The same checks of caller, role,
/// licence, consignee, custody, transit, hold, state, claimed time and lot, and a pack leaves by its key here too. What it
/// does without: proofs, trails, pallets, sequence numbers.
contract NaiveLedger {
    struct Lot {
        uint24 opener;
        uint32 expiry;
        uint8 recallClass;
        bool withdrawn;
    }

    struct Pack {
        uint24 custodian; // 0: no such pack
        uint24 consignee;
        uint24 holder;
        uint8 reason;
        uint16 day;
        uint24 partner;
        uint32 lot;
    }

    error Refused(bytes16 tag);

    event Moved(
        bytes16 indexed tag,
        uint8 step,
        uint24 partner,
        address operator,
        uint24 counterparty,
        uint64 place,
        uint40 claimedAt,
        bytes32 document,
        uint40 blockTime
    );

    ITradingPartners private immutable PARTNERS;
    mapping(bytes16 tag => Pack) private _packs;
    mapping(uint32 lot => Lot) private _lots;

    constructor(ITradingPartners partners) {
        PARTNERS = partners;
    }

    function openLot(uint32 lot, uint32 expiry) external {
        _lots[lot] = Lot(_actor(Role.MANUFACTURER), expiry, 0, false);
    }

    function commission(uint32 lot, bytes16[] calldata tags, Stamp calldata stamp) external {
        uint24 partner = _actor(Role.MANUFACTURER);
        _checkStamp(stamp);
        Lot memory of_ = _lots[lot];
        if (of_.opener != partner || of_.recallClass != 0 || of_.withdrawn) revert Refused(0);
        for (uint256 i = 0; i < tags.length; ++i) {
            if (_packs[tags[i]].custodian != 0) revert Refused(tags[i]);
            _packs[tags[i]] = Pack(partner, 0, 0, 0, 0, 0, lot);
            _log(tags[i], 1, partner, 0, stamp);
        }
    }

    function ship(bytes16[] calldata tags, uint24 to, Stamp calldata stamp) external {
        uint24 partner = _actor(Role.CUSTODIANS);
        _checkStamp(stamp);
        (uint16 roles, bool licensed) = PARTNERS.standing(to);
        if (!licensed || roles & Role.CUSTODIANS == 0 || to == partner) revert Refused(0);
        for (uint256 i = 0; i < tags.length; ++i) {
            Pack storage pack = _packs[tags[i]];
            bool free = pack.consignee == 0 && pack.holder == 0 && pack.reason == 0;
            if (pack.custodian != partner || !free) revert Refused(tags[i]);
            pack.consignee = to;
            _log(tags[i], 2, partner, to, stamp);
        }
    }

    function take(bytes16[] calldata tags, Stamp calldata stamp) external {
        uint24 partner = _actor(Role.CUSTODIANS);
        _checkStamp(stamp);
        for (uint256 i = 0; i < tags.length; ++i) {
            Pack storage pack = _packs[tags[i]];
            if (pack.consignee != partner) revert Refused(tags[i]);
            _log(tags[i], 3, partner, pack.custodian, stamp);
            pack.custodian = partner;
            pack.consignee = 0;
        }
    }

    function dispense(bytes16[] calldata keys, Stamp calldata stamp) external {
        uint24 partner = _actor(Role.PHARMACY);
        _checkStamp(stamp);
        for (uint256 i = 0; i < keys.length; ++i) {
            bytes16 tag = bytes16(keccak256(abi.encodePacked(keys[i])));
            Pack storage pack = _packs[tag];
            if (pack.custodian == 0 || pack.reason != 0 || pack.holder != 0) revert Refused(tag);
            _checkLot(pack.lot, tag);
            pack.reason = pack.custodian == partner ? 1 : 2;
            pack.day = uint16(block.timestamp / 1 days);
            pack.partner = partner;
            _log(tag, 4, partner, 0, stamp);
        }
    }

    function _log(bytes16 tag, uint8 step, uint24 partner, uint24 counterparty, Stamp calldata stamp) private {
        emit Moved(
            tag,
            step,
            partner,
            msg.sender,
            counterparty,
            stamp.place,
            stamp.claimedAt,
            stamp.document,
            uint40(block.timestamp)
        );
    }

    function _actor(uint16 role) private view returns (uint24 partner) {
        uint16 roles;
        bool licensed;
        (partner, roles, licensed) = PARTNERS.actor(msg.sender);
        if (partner == 0 || roles & role == 0 || !licensed) revert Refused(0);
    }

    function _checkLot(uint32 lot, bytes16 tag) private view {
        Lot memory of_ = _lots[lot];
        bool expired = of_.expiry < CalendarDate.ofTime(block.timestamp - 1 days);
        if (of_.recallClass != 0 || of_.withdrawn || expired) revert Refused(tag);
    }

    function _checkStamp(Stamp calldata stamp) private view {
        if (stamp.claimedAt > block.timestamp) revert Refused(0);
    }
}
