// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a partner may do: bits of the `roles` word in TradingPartners.
library Role {
    uint16 internal constant MANUFACTURER = 1;
    uint16 internal constant WHOLESALER = 2;
    uint16 internal constant CARRIER = 4;
    uint16 internal constant PHARMACY = 8;
    uint16 internal constant INSPECTOR = 16;
    uint16 internal constant AUTHORITY = 32;

    /// @notice The roles that may have goods in their custody.
    uint16 internal constant CUSTODIANS = MANUFACTURER | WHOLESALER | CARRIER | PHARMACY;
    uint16 internal constant ALL = CUSTODIANS | INSPECTOR | AUTHORITY;
}
