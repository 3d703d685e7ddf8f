// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ProductData} from "../types/ProductData.sol";
import {IReadsSlots} from "./IReadsSlots.sol";

/// @title What the products are
/// @notice GTIN to holder and product data, append-only. There is no administrator.
///
/// Every event is a record of the product's trail: `trail' = keccak256(trail, topics, data)`. `sequence` counts a
/// product's records from 1; `partner` acted, through the key `operator`; `previousBlock` is the block of the record
/// before, 0 at first.
interface IProductCatalogue is IReadsSlots {
    /// @notice A product came into being; `partner` holds it.
    event ProductRegistered(
        uint64 indexed gtin,
        uint32 sequence,
        ProductData data,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice The product's data are these from now on.
    event ProductChanged(
        uint64 indexed gtin,
        uint32 sequence,
        ProductData data,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice `holder` holds the product from now on; `partner` gave it away.
    event ProductHolderChanged(
        uint64 indexed gtin,
        uint32 sequence,
        uint24 holder,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );

    /// @notice The caller acts for no partner.
    error CatalogueNotAnOperator(address account);
    /// @notice Not a GTIN with a right check digit, or one with indicator 9 (GS1 General Specifications 7.9.1).
    error CatalogueGtinInvalid(uint64 gtin);
    /// @notice The longest registered prefix of the GTIN is `holder`'s (0: nobody's), not the caller's.
    error CatalogueForeignGtin(uint64 gtin, uint24 holder, uint24 partner);
    /// @notice The GTIN is registered already.
    error CatalogueProductExists(uint64 gtin, uint24 holder);
    /// @notice `holder` (0: nobody, there is no such product) holds the product, not the caller.
    error CatalogueNotHolder(uint64 gtin, uint24 holder, uint24 partner);
    /// @notice The product cannot go to this partner: unknown, or no manufacturer, or the holder itself.
    error CatalogueHolderInvalid(uint64 gtin, uint24 holder);
    /// @notice Kind must be 1 medicine, 2 device or 3 investigational.
    error CatalogueKindInvalid(uint8 kind);
    /// @notice A name must have 1 to 200 bytes.
    error CatalogueNameInvalid(uint256 length);
    /// @notice The storage range is upside down.
    error CatalogueStorageInvalid(int16 storageMin, int16 storageMax);
    /// @notice Not a calendar day.
    error CatalogueDateInvalid(uint32 date);

    /// @notice The partner whose company prefix covers the GTIN. Registers the product and holds it.
    /// @param gtin As a number, leading zeros for shorter ones than GTIN-14; indicator 9 refused.
    /// @param data What is recorded of it; texts other than the name may be empty.
    function register(uint64 gtin, ProductData calldata data) external;

    /// @notice The holder. Replaces the product's data; what stood before stays in the trail.
    /// @param gtin A product of the caller's.
    /// @param data All of it, changed or not.
    function change(uint64 gtin, ProductData calldata data) external;

    /// @notice The holder. Hands the product to another manufacturer, who opens its lots from now on. Open lots stay
    /// with who opened them.
    /// @param gtin A product of the caller's.
    /// @param holder Another partner with the role of manufacturer.
    function changeHolder(uint64 gtin, uint24 holder) external;

    /// @return The partner that holds the product; 0 when it is not registered.
    function holderOf(uint64 gtin) external view returns (uint24);
}
