// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SlotReader} from "./SlotReader.sol";
import {IProductCatalogue} from "./interfaces/IProductCatalogue.sol";
import {ITradingPartners} from "./interfaces/ITradingPartners.sol";
import {LedgerBase} from "./ledger/LedgerBase.sol";
import {LedgerHandOver} from "./ledger/LedgerHandOver.sol";
import {LedgerHolds} from "./ledger/LedgerHolds.sol";
import {LedgerLots} from "./ledger/LedgerLots.sol";
import {LedgerPallets} from "./ledger/LedgerPallets.sol";
import {LedgerRemarks} from "./ledger/LedgerRemarks.sol";
import {LedgerUnits} from "./ledger/LedgerUnits.sol";

/// @title Lots, units and packs
/// @notice The ledger, of its parts. Immutable and without an administrator: a new version is a new deployment beside
/// this one.
contract CustodyLedger is
    LedgerLots,
    LedgerHandOver,
    LedgerPallets,
    LedgerUnits,
    LedgerHolds,
    LedgerRemarks,
    SlotReader
{
    /// @param partners Who may act, with their company prefixes.
    /// @param catalogue Whose products are whose.
    constructor(ITradingPartners partners, IProductCatalogue catalogue) LedgerBase(partners, catalogue) {}
}
