// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SlotReader} from "./SlotReader.sol";
import {ITradingPartners} from "./interfaces/ITradingPartners.sol";
import {Gs1} from "./types/Gs1.sol";
import {OperatorProposal} from "./types/OperatorProposal.sol";
import {Partner} from "./types/Partner.sol";
import {PartnerData} from "./types/PartnerData.sol";
import {Role} from "./types/Role.sol";
import {Text} from "./types/Text.sol";
import {Trail} from "./types/Trail.sol";

/// @title Trading partners, their licences, keys, places and company prefixes
contract TradingPartners is ITradingPartners, AccessManaged, SlotReader {
    /// @inheritdoc ITradingPartners
    uint40 public constant OPERATOR_DELAY = 3 days;

    uint24 private constant MAX_PARTNERS = (1 << 20) - 1; // a pack's state has 20 bits for one
    uint8 private constant MIN_PREFIX = 4;
    uint8 private constant MAX_PREFIX = 12;

    mapping(uint24 partner => Partner) private _partners;
    mapping(address account => uint24 partner) private _operators;
    mapping(uint64 gln => uint24 partner) private _byGln;
    mapping(uint256 lengthAndDigits => uint24 partner) private _prefixes;
    /// @dev Lengths ever registered under the first four digits, one bit each: they bound the search.
    mapping(uint256 firstFour => uint16 lengths) private _prefixLengths;
    uint24 private _count;
    mapping(uint24 partner => OperatorProposal) private _proposals;

    /// @param authority_ The AccessManager that decides who may call the functions of the authority.
    constructor(address authority_) AccessManaged(authority_) {}

    /// @inheritdoc ITradingPartners
    function register(PartnerData calldata data, address firstOperator) external restricted returns (uint24 partner) {
        if (!Gs1.isGln(data.gln)) revert PartnersGlnInvalid(data.gln);
        uint24 owner = _byGln[data.gln];
        if (owner != 0 && _isEntity(owner, data.gln)) revert PartnersGlnTaken(data.gln, owner);
        _checkName(data.name, data.country);
        _checkRoles(data.roles);
        if (data.group > _count) revert PartnersUnknown(data.group);
        if (_count == MAX_PARTNERS) revert PartnersFull();

        partner = ++_count;
        _byGln[data.gln] = partner;
        _takeAccount(partner, firstOperator);
        Partner storage head = _partners[partner];
        head.gln = data.gln;
        head.roles = data.roles;
        head.firstBlock = uint40(block.number);
        (uint32 sequence, uint40 previous) = _advance(head);
        bytes memory record = abi.encode(
            sequence,
            data.gln,
            data.name,
            data.country,
            data.group,
            data.roles,
            firstOperator,
            msg.sender,
            uint40(block.number),
            uint40(block.timestamp),
            previous
        );
        _fold(partner, head, PartnerRegistered.selector, record);
    }

    /// @inheritdoc ITradingPartners
    function setRoles(uint24 partner, uint16 roles) external restricted {
        Partner storage head = _known(partner);
        _checkRoles(roles);
        head.roles = roles;
        _recordNumbers(partner, head, RolesChanged.selector, abi.encode(roles));
    }

    /// @inheritdoc ITradingPartners
    function grantLicence(uint24 partner, string calldata number, uint40 validUntil) external restricted {
        Partner storage head = _known(partner);
        if (validUntil <= block.timestamp) revert PartnersLicenceOver(validUntil, block.timestamp);
        head.licensedUntil = validUntil;
        (uint32 sequence, uint40 previous) = _advance(head);
        bytes memory record = abi.encode(
            sequence,
            number,
            uint40(block.timestamp),
            validUntil,
            msg.sender,
            uint40(block.number),
            uint40(block.timestamp),
            previous
        );
        _fold(partner, head, LicenceGranted.selector, record);
    }

    /// @inheritdoc ITradingPartners
    function suspendLicence(uint24 partner, string calldata reason) external restricted {
        Partner storage head = _known(partner);
        if (head.suspended) revert PartnersAlreadySuspended(partner);
        head.suspended = true;
        _recordReason(partner, head, LicenceSuspended.selector, reason);
    }

    /// @inheritdoc ITradingPartners
    function reinstateLicence(uint24 partner, string calldata reason) external restricted {
        Partner storage head = _known(partner);
        if (!head.suspended) revert PartnersNotSuspended(partner);
        head.suspended = false;
        _recordReason(partner, head, LicenceReinstated.selector, reason);
    }

    /// @inheritdoc ITradingPartners
    function grantPrefix(uint24 partner, uint48 digits, uint8 length) external restricted {
        Partner storage head = _known(partner);
        if (length < MIN_PREFIX || length > MAX_PREFIX || digits >= 10 ** length) {
            revert PartnersPrefixInvalid(digits, length);
        }
        uint256 key = _prefixKey(digits, length);
        if (_prefixes[key] != 0) revert PartnersPrefixTaken(digits, length, _prefixes[key]);
        _prefixes[key] = partner;
        _prefixLengths[digits / 10 ** (length - MIN_PREFIX)] |= uint16(1 << length);
        _recordNumbers(partner, head, PrefixGranted.selector, abi.encode(digits, length));
    }

    /// @inheritdoc ITradingPartners
    function revokePrefix(uint24 partner, uint48 digits, uint8 length) external restricted {
        Partner storage head = _known(partner);
        uint256 key = _prefixKey(digits, length);
        if (_prefixes[key] != partner) revert PartnersPrefixNotHeld(digits, length, partner);
        delete _prefixes[key];
        _recordNumbers(partner, head, PrefixRevoked.selector, abi.encode(digits, length));
    }

    /// @inheritdoc ITradingPartners
    function proposeOperator(uint24 partner, address account) external restricted {
        Partner storage head = _known(partner);
        _checkAccount(account);
        uint40 effectiveAt = uint40(block.timestamp) + OPERATOR_DELAY;
        _proposals[partner] = OperatorProposal(account, effectiveAt);
        _recordNumbers(partner, head, OperatorProposed.selector, abi.encode(account, effectiveAt));
    }

    /// @inheritdoc ITradingPartners
    function confirmOperator(uint24 partner) external {
        OperatorProposal memory proposal = _proposals[partner];
        if (proposal.account != msg.sender) revert PartnersNotProposed(partner, msg.sender);
        if (block.timestamp < proposal.effectiveAt) revert PartnersTooEarly(proposal.effectiveAt, block.timestamp);
        delete _proposals[partner];
        _addOperator(partner, msg.sender);
    }

    /// @inheritdoc ITradingPartners
    function vetoOperator(address account) external {
        uint24 partner = _caller();
        if (account == address(0) || _proposals[partner].account != account) {
            revert PartnersNotProposed(partner, account);
        }
        delete _proposals[partner];
        _recordNumbers(partner, _partners[partner], OperatorProposalVetoed.selector, abi.encode(account));
    }

    /// @inheritdoc ITradingPartners
    function addOperator(address account) external {
        _addOperator(_caller(), account);
    }

    /// @inheritdoc ITradingPartners
    function revokeOperator(address account) external {
        uint24 partner = _caller();
        if (_operators[account] != partner) revert PartnersNotYourOperator(account, partner);
        delete _operators[account];
        _recordNumbers(partner, _partners[partner], OperatorRevoked.selector, abi.encode(account));
    }

    /// @inheritdoc ITradingPartners
    function setPlace(uint64 gln, string calldata name, bytes2 country, int32 latitude, int32 longitude) external {
        uint24 partner = _caller();
        _takePlace(partner, gln);
        _checkName(name, country);
        if (latitude < -90e6 || latitude > 90e6 || longitude < -180e6 || longitude > 180e6) {
            revert PartnersPositionInvalid(latitude, longitude);
        }
        Partner storage head = _partners[partner];
        (uint32 sequence, uint40 previous) = _advance(head);
        bytes memory record = abi.encode(
            sequence,
            gln,
            name,
            country,
            latitude,
            longitude,
            msg.sender,
            uint40(block.number),
            uint40(block.timestamp),
            previous
        );
        _fold(partner, head, PlaceSet.selector, record);
    }

    /// @inheritdoc ITradingPartners
    function actor(address account) external view returns (uint24 partner, uint16 roles, bool licensed) {
        partner = _operators[account];
        (roles, licensed) = standing(partner);
    }

    /// @inheritdoc ITradingPartners
    function partnerOf(uint64 gln) external view returns (uint24) {
        return _byGln[gln];
    }

    /// @inheritdoc ITradingPartners
    function ssccHolder(uint64 sscc) external view returns (uint24) {
        return _longestPrefix((sscc / 10) % 1e16, 16);
    }

    /// @inheritdoc ITradingPartners
    function gtinHolder(uint64 gtin) public view returns (uint24) {
        return _longestPrefix((gtin / 10) % 1e12, 12);
    }

    /// @inheritdoc ITradingPartners
    function standing(uint24 partner) public view returns (uint16 roles, bool licensed) {
        Partner storage head = _partners[partner];
        return (head.roles, !head.suspended && head.licensedUntil >= block.timestamp);
    }

    function _addOperator(uint24 partner, address account) private {
        _takeAccount(partner, account);
        _recordNumbers(partner, _partners[partner], OperatorAdded.selector, abi.encode(account));
    }

    function _takeAccount(uint24 partner, address account) private {
        _checkAccount(account);
        _operators[account] = partner;
    }

    /// @dev A GLN under another partner's prefix cannot be squatted on; one taken before the prefix was granted gives
    /// way to its holder.
    function _takePlace(uint24 partner, uint64 gln) private {
        if (!Gs1.isGln(gln)) revert PartnersGlnInvalid(gln);
        uint24 owner = _byGln[gln];
        if (owner == partner) return;
        uint24 holder = gtinHolder(gln);
        if (owner != 0 && (holder != partner || _isEntity(owner, gln))) revert PartnersGlnTaken(gln, owner);
        if (holder != 0 && holder != partner) revert PartnersGlnOfAnother(gln, holder);
        _byGln[gln] = partner;
    }

    /// @dev Whether the GLN is the partner's own, not just a place's.
    function _isEntity(uint24 partner, uint64 gln) private view returns (bool) {
        return _partners[partner].gln == gln;
    }

    /// @dev Opens the next record of a partner.
    function _advance(Partner storage head) private returns (uint32 sequence, uint40 previous) {
        previous = head.lastBlock;
        sequence = head.records + 1;
        head.records = sequence;
        head.lastBlock = uint40(block.number);
    }

    function _fold(uint24 partner, Partner storage head, bytes32 topic, bytes memory record) private {
        head.trail = Trail.record(head.trail, topic, bytes32(uint256(partner)), record);
    }

    /// @dev A record whose own fields are all of fixed size: `fields` is their encoding.
    function _recordNumbers(uint24 partner, Partner storage head, bytes32 topic, bytes memory fields) private {
        (uint32 sequence, uint40 previous) = _advance(head);
        bytes memory stamp = abi.encode(msg.sender, uint40(block.number), uint40(block.timestamp), previous);
        _fold(partner, head, topic, bytes.concat(abi.encode(sequence), fields, stamp));
    }

    /// @dev A record whose only own field is a text.
    function _recordReason(uint24 partner, Partner storage head, bytes32 topic, string calldata reason) private {
        (uint32 sequence, uint40 previous) = _advance(head);
        bytes memory record =
            abi.encode(sequence, reason, msg.sender, uint40(block.number), uint40(block.timestamp), previous);
        _fold(partner, head, topic, record);
    }

    function _caller() private view returns (uint24 partner) {
        partner = _operators[msg.sender];
        if (partner == 0) revert PartnersNotAnOperator(msg.sender);
    }

    function _known(uint24 partner) private view returns (Partner storage head) {
        head = _partners[partner];
        if (head.records == 0) revert PartnersUnknown(partner);
    }

    function _checkAccount(address account) private view {
        if (account == address(0)) revert PartnersAccountZero();
        if (_operators[account] != 0) revert PartnersAccountTaken(account, _operators[account]);
    }

    /// @param digits The identifier without its first (indicator or extension) and its check digit.
    /// @param count How many digits that is.
    function _longestPrefix(uint256 digits, uint256 count) private view returns (uint24) {
        unchecked {
            uint256 lengths = _prefixLengths[digits / 10 ** (count - MIN_PREFIX)];
            for (uint256 length = MAX_PREFIX; lengths != 0 && length >= MIN_PREFIX; --length) {
                if ((lengths >> length) & 1 == 0) continue;
                uint24 partner = _prefixes[_prefixKey(digits / 10 ** (count - length), length)];
                if (partner != 0) return partner;
            }
            return 0;
        }
    }

    function _prefixKey(uint256 digits, uint256 length) private pure returns (uint256) {
        return length << 48 | digits;
    }

    function _checkRoles(uint16 roles) private pure {
        if (roles & ~Role.ALL != 0) revert PartnersRolesInvalid(roles);
    }

    function _checkName(string calldata name, bytes2 country) private pure {
        if (!Text.isName(name)) revert PartnersNameInvalid(bytes(name).length);
        if (!Text.isCountry(country)) revert PartnersCountryInvalid(country);
    }
}
