// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a partner is registered with.
struct PartnerData {
    uint64 gln; // of the legal entity
    string name; // legal name
    bytes2 country; // ISO 3166-1 alpha-2, capitals
    uint24 group; // index of the partner that leads its group; 0 for none
    uint16 roles; // bits of Role
}
