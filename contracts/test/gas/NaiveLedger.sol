// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradingPartners} from "../../src/interfaces/ITradingPartners.sol";
import {Role} from "../../src/types/Role.sol";

/// @notice The yardstick: a slot for each pack, a transfer for each pack and hop, with the same checks of caller, role
/// and licence. No proofs, no trails, no units.
contract NaiveLedger {
    struct Pack {
        uint24 custodian;
        uint24 consignee;
        uint8 reason;
        uint32 expiry;
        bool exists;
    }

    error Refused(bytes16 key);

    event Moved(bytes16 indexed key, uint24 from, uint24 to, uint64 place, uint40 claimedAt, bytes32 document);

    ITradingPartners private immutable PARTNERS;
    mapping(bytes16 key => Pack) private _packs;

    constructor(ITradingPartners partners) {
        PARTNERS = partners;
    }

    function commission(bytes16[] calldata keys, uint32 expiry) external {
        uint24 partner = _actor(Role.MANUFACTURER);
        for (uint256 i = 0; i < keys.length; ++i) {
            if (_packs[keys[i]].exists) revert Refused(keys[i]);
            _packs[keys[i]] = Pack(partner, 0, 0, expiry, true);
            emit Moved(keys[i], 0, partner, 0, 0, 0);
        }
    }

    function ship(bytes16[] calldata keys, uint24 to, uint64 place, uint40 claimedAt, bytes32 document) external {
        uint24 partner = _actor(Role.CUSTODIANS);
        for (uint256 i = 0; i < keys.length; ++i) {
            Pack storage pack = _packs[keys[i]];
            if (pack.custodian != partner || pack.consignee != 0 || pack.reason != 0) revert Refused(keys[i]);
            pack.consignee = to;
            emit Moved(keys[i], partner, to, place, claimedAt, document);
        }
    }

    function take(bytes16[] calldata keys, uint64 place, uint40 claimedAt, bytes32 document) external {
        uint24 partner = _actor(Role.CUSTODIANS);
        for (uint256 i = 0; i < keys.length; ++i) {
            Pack storage pack = _packs[keys[i]];
            if (pack.consignee != partner) revert Refused(keys[i]);
            emit Moved(keys[i], pack.custodian, partner, place, claimedAt, document);
            pack.custodian = partner;
            pack.consignee = 0;
        }
    }

    function dispense(bytes16[] calldata keys, uint64 place, uint40 claimedAt, bytes32 document) external {
        uint24 partner = _actor(Role.PHARMACY);
        for (uint256 i = 0; i < keys.length; ++i) {
            Pack storage pack = _packs[keys[i]];
            if (!pack.exists || pack.reason != 0 || pack.custodian != partner) revert Refused(keys[i]);
            pack.reason = 1;
            emit Moved(keys[i], partner, 0, place, claimedAt, document);
        }
    }

    function _actor(uint16 role) private view returns (uint24 partner) {
        uint16 roles;
        bool licensed;
        (partner, roles, licensed) = PARTNERS.actor(msg.sender);
        if (partner == 0 || roles & role == 0 || !licensed) revert Refused(0);
    }
}
