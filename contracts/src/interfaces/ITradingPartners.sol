// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PartnerData} from "../types/PartnerData.sol";
import {IReadsSlots} from "./IReadsSlots.sol";

/// @title Who may act
/// @notice Trading partners, their licences, keys, places and company prefixes. The authority (an AccessManager,
/// behind the functions marked "authority") says who is licensed for what; a partner looks after its own keys and
/// places. Nothing is ever removed from a partner's trail, and every entry takes effect in its own block.
///
/// Every event is a record of the partner's trail: `trail' = keccak256(trail, topics, data)`. `sequence` counts a
/// partner's records from 1; `operator` is the key that made this one, the authority's or the partner's own;
/// `previousBlock` is the block of the one before, 0 at first.
interface ITradingPartners is IReadsSlots {
    /// @notice A partner came into being, with its first key.
    /// @param gln Of the legal entity.
    /// @param name Legal name.
    /// @param country ISO 3166-1 alpha-2.
    /// @param group Partner that leads its group; 0 for none.
    /// @param roles Bits of Role.
    event PartnerRegistered(
        uint24 indexed partner,
        uint32 sequence,
        uint64 gln,
        string name,
        bytes2 country,
        uint24 group,
        uint16 roles,
        address firstOperator,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice From this block on the partner has these roles and no others.
    /// @param roles Bits of Role.
    event RolesChanged(
        uint24 indexed partner,
        uint32 sequence,
        uint16 roles,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice Licensed for this period. It replaces the period before.
    /// @param number The licence's number, as its issuer writes it.
    /// @param validFrom Unix seconds, that second included: the block's.
    /// @param validUntil Unix seconds, that second included.
    event LicenceGranted(
        uint24 indexed partner,
        uint32 sequence,
        string number,
        uint40 validFrom,
        uint40 validUntil,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice The licence is suspended until it is reinstated, whatever its period.
    event LicenceSuspended(
        uint24 indexed partner,
        uint32 sequence,
        string reason,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice The suspension is over.
    event LicenceReinstated(
        uint24 indexed partner,
        uint32 sequence,
        string reason,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice `account` acts for the partner from now on.
    event OperatorAdded(
        uint24 indexed partner,
        uint32 sequence,
        address account,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice `account` acts for nobody from now on.
    event OperatorRevoked(
        uint24 indexed partner,
        uint32 sequence,
        address account,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice The authority proposes a key for a partner that has lost its own.
    /// @param effectiveAt Unix seconds from which the key may take itself up.
    event OperatorProposed(
        uint24 indexed partner,
        uint32 sequence,
        address account,
        uint40 effectiveAt,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice The partner has refused the proposed key.
    event OperatorProposalVetoed(
        uint24 indexed partner,
        uint32 sequence,
        address account,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice Name and position of a place of the partner. The latest record holds.
    /// @param latitude Millionths of a degree, north positive.
    /// @param longitude Millionths of a degree, east positive.
    event PlaceSet(
        uint24 indexed partner,
        uint32 sequence,
        uint64 gln,
        string name,
        bytes2 country,
        int32 latitude,
        int32 longitude,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice Identifiers under this company prefix are the partner's from now on.
    /// @param digits The prefix as a number; leading zeros count.
    /// @param length How many digits it has.
    event PrefixGranted(
        uint24 indexed partner,
        uint32 sequence,
        uint48 digits,
        uint8 length,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice The prefix is nobody's from now on. What was registered under it stays.
    event PrefixRevoked(
        uint24 indexed partner,
        uint32 sequence,
        uint48 digits,
        uint8 length,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );

    /// @notice No partner has this index.
    error PartnersUnknown(uint24 partner);
    /// @notice The caller acts for no partner.
    error PartnersNotAnOperator(address account);
    /// @notice Not 13 digits with a right check digit (GS1 General Specifications 7.9.1).
    error PartnersGlnInvalid(uint64 gln);
    /// @notice The GLN stands for `partner` already.
    error PartnersGlnTaken(uint64 gln, uint24 partner);
    /// @notice The GLN lies under a company prefix of `partner`.
    error PartnersGlnOfAnother(uint64 gln, uint24 partner);
    /// @notice Not two capital letters.
    error PartnersCountryInvalid(bytes2 country);
    /// @notice A name must have 1 to 200 bytes.
    error PartnersNameInvalid(uint256 length);
    /// @notice Bits that stand for no role.
    error PartnersRolesInvalid(uint16 roles);
    /// @notice A licence must end in the future.
    error PartnersLicenceOver(uint40 validUntil, uint256 blockTime);
    /// @notice The partner's licence is suspended already.
    error PartnersAlreadySuspended(uint24 partner);
    /// @notice The partner's licence is not suspended.
    error PartnersNotSuspended(uint24 partner);
    /// @notice Zero is no account.
    error PartnersAccountZero();
    /// @notice The account acts for `partner` already. One key, one partner, at a time.
    error PartnersAccountTaken(address account, uint24 partner);
    /// @notice The account does not act for the caller's partner.
    error PartnersNotYourOperator(address account, uint24 partner);
    /// @notice `account` is not the one proposed for the partner.
    error PartnersNotProposed(uint24 partner, address account);
    /// @notice The partner may still veto.
    error PartnersTooEarly(uint40 effectiveAt, uint256 blockTime);
    /// @notice Outside ±90 or ±180 degrees.
    error PartnersPositionInvalid(int32 latitude, int32 longitude);
    /// @notice A company prefix has 4 to 12 digits.
    error PartnersPrefixInvalid(uint48 digits, uint8 length);
    /// @notice The prefix is `partner`'s.
    error PartnersPrefixTaken(uint48 digits, uint8 length, uint24 partner);
    /// @notice The prefix is not the partner's.
    error PartnersPrefixNotHeld(uint48 digits, uint8 length, uint24 partner);
    /// @notice There is room for 1,048,575 partners.
    error PartnersFull();

    /// @notice Authority. Registers a partner, not yet licensed.
    /// @param data A GLN that is no other partner's own (a mere place gives way); roles are bits of Role.
    /// @param firstOperator An account that acts for nobody yet.
    /// @return partner Its index, from 1.
    function register(PartnerData calldata data, address firstOperator) external returns (uint24 partner);

    /// @notice Authority. Replaces the partner's roles.
    /// @param roles Bits of Role.
    function setRoles(uint24 partner, uint16 roles) external;

    /// @notice Authority. Licenses the partner from this block on. Does not lift a suspension.
    /// @param number The licence's number, as its issuer writes it.
    /// @param validUntil Unix seconds, that second included.
    function grantLicence(uint24 partner, string calldata number, uint40 validUntil) external;

    /// @notice Authority. Suspends the licence, whatever its period.
    /// @param reason In the authority's words.
    function suspendLicence(uint24 partner, string calldata reason) external;

    /// @notice Authority. Ends the suspension.
    /// @param reason In the authority's words.
    function reinstateLicence(uint24 partner, string calldata reason) external;

    /// @notice Authority. Gives the partner a company prefix.
    /// @param digits Its digits as a number; leading zeros count (GTIN-12 prefixes keep theirs).
    /// @param length How many digits, 4 to 12. GTIN-8, single GTINs and national numbers are 12 digits long.
    function grantPrefix(uint24 partner, uint48 digits, uint8 length) external;

    /// @notice Authority. Takes the prefix back. What was registered under it stays.
    /// @param digits As granted.
    /// @param length As granted.
    function revokePrefix(uint24 partner, uint48 digits, uint8 length) external;

    /// @notice Authority. Proposes a key for a partner that has lost its own. It can be confirmed after
    /// OPERATOR_DELAY, and vetoed by the partner until then and after. Replaces an earlier proposal.
    /// @param account One that acts for nobody.
    function proposeOperator(uint24 partner, address account) external;

    /// @notice The proposed account. Takes up the partner's keys once the delay is over.
    function confirmOperator(uint24 partner) external;

    /// @notice Any operator of the partner. Refuses the proposed key.
    /// @param account The proposed one, so that a newer proposal is not vetoed unseen.
    function vetoOperator(address account) external;

    /// @notice Any operator of the partner. Adds a key.
    /// @param account One that acts for nobody.
    function addOperator(address account) external;

    /// @notice Any operator of the partner. Revokes a key, its own included.
    function revokeOperator(address account) external;

    /// @notice Any operator of the partner. Names a place, or changes it.
    /// @param gln A GLN that is not another partner's, nor under another's prefix. A place of another gives way to the
    /// holder of the prefix.
    /// @param name 1 to 200 bytes.
    /// @param country ISO 3166-1 alpha-2.
    /// @param latitude Millionths of a degree, north positive.
    /// @param longitude Millionths of a degree, east positive.
    function setPlace(uint64 gln, string calldata name, bytes2 country, int32 latitude, int32 longitude) external;

    /// @notice Seconds between a proposal of the authority and its effect.
    function OPERATOR_DELAY() external view returns (uint40);

    /// @return partner For whom the account acts; 0 for nobody.
    /// @return roles Bits of Role.
    /// @return licensed Whether the partner is licensed now.
    function actor(address account) external view returns (uint24 partner, uint16 roles, bool licensed);

    /// @return roles Bits of Role; 0 for an unknown partner.
    /// @return licensed Whether the partner is licensed now.
    function standing(uint24 partner) external view returns (uint16 roles, bool licensed);

    /// @return Whose legal entity or place the GLN is; 0 for nobody's.
    function partnerOf(uint64 gln) external view returns (uint24);

    /// @return The partner with the longest registered prefix of this GTIN; 0 for none.
    function gtinHolder(uint64 gtin) external view returns (uint24);

    /// @return The partner with the longest registered prefix of this SSCC; 0 for none.
    function ssccHolder(uint64 sscc) external view returns (uint24);
}
