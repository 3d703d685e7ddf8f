// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SlotReader} from "./SlotReader.sol";
import {IProductCatalogue} from "./interfaces/IProductCatalogue.sol";
import {ITradingPartners} from "./interfaces/ITradingPartners.sol";
import {CalendarDate} from "./types/CalendarDate.sol";
import {Gs1} from "./types/Gs1.sol";
import {Product} from "./types/Product.sol";
import {ProductData} from "./types/ProductData.sol";
import {Role} from "./types/Role.sol";
import {Text} from "./types/Text.sol";
import {Trail} from "./types/Trail.sol";

/// @title GTIN to holder and product data
contract ProductCatalogue is IProductCatalogue, SlotReader {
    uint8 private constant KINDS = 3;

    ITradingPartners private immutable PARTNERS;

    mapping(uint64 gtin => Product) private _products;

    constructor(ITradingPartners partners) {
        PARTNERS = partners;
    }

    /// @inheritdoc IProductCatalogue
    function register(uint64 gtin, ProductData calldata data) external {
        uint24 partner = _caller();
        if (!Gs1.isGtin(gtin)) revert CatalogueGtinInvalid(gtin);
        uint24 prefixHolder = PARTNERS.gtinHolder(gtin);
        if (prefixHolder != partner) revert CatalogueForeignGtin(gtin, prefixHolder, partner);
        Product storage product = _products[gtin];
        if (product.holder != 0) revert CatalogueProductExists(gtin, product.holder);
        product.holder = partner;
        product.firstBlock = uint40(block.number);
        _setData(gtin, product, ProductRegistered.selector, data, partner);
    }

    /// @inheritdoc IProductCatalogue
    function change(uint64 gtin, ProductData calldata data) external {
        (Product storage product, uint24 partner) = _held(gtin);
        _setData(gtin, product, ProductChanged.selector, data, partner);
    }

    /// @inheritdoc IProductCatalogue
    function changeHolder(uint64 gtin, uint24 holder) external {
        (Product storage product, uint24 partner) = _held(gtin);
        (uint16 roles,) = PARTNERS.standing(holder);
        if (holder == partner || roles & Role.MANUFACTURER == 0) revert CatalogueHolderInvalid(gtin, holder);
        product.holder = holder;
        (uint32 sequence, uint40 previous) = _advance(product);
        bytes memory record =
            abi.encode(sequence, holder, partner, msg.sender, uint40(block.number), uint40(block.timestamp), previous);
        _fold(gtin, product, ProductHolderChanged.selector, record);
    }

    /// @inheritdoc IProductCatalogue
    function holderOf(uint64 gtin) external view returns (uint24) {
        return _products[gtin].holder;
    }

    function _setData(uint64 gtin, Product storage product, bytes32 topic, ProductData calldata data, uint24 partner)
        private
    {
        _check(data);
        product.serialisedSince = data.serialisedSince;
        product.kind = data.kind;
        (uint32 sequence, uint40 previous) = _advance(product);
        bytes memory record =
            abi.encode(sequence, data, partner, msg.sender, uint40(block.number), uint40(block.timestamp), previous);
        _fold(gtin, product, topic, record);
    }

    /// @dev Opens the next record of a product.
    function _advance(Product storage product) private returns (uint32 sequence, uint40 previous) {
        previous = product.lastBlock;
        sequence = product.records + 1;
        product.records = sequence;
        product.lastBlock = uint40(block.number);
    }

    function _fold(uint64 gtin, Product storage product, bytes32 topic, bytes memory record) private {
        product.trail = Trail.record(product.trail, topic, bytes32(uint256(gtin)), record);
    }

    function _held(uint64 gtin) private view returns (Product storage product, uint24 partner) {
        partner = _caller();
        product = _products[gtin];
        if (product.holder != partner) revert CatalogueNotHolder(gtin, product.holder, partner);
    }

    function _caller() private view returns (uint24 partner) {
        (partner,,) = PARTNERS.actor(msg.sender);
        if (partner == 0) revert CatalogueNotAnOperator(msg.sender);
    }

    function _check(ProductData calldata data) private pure {
        if (data.kind == 0 || data.kind > KINDS) revert CatalogueKindInvalid(data.kind);
        if (!Text.isName(data.name)) revert CatalogueNameInvalid(bytes(data.name).length);
        if (data.storageMin > data.storageMax) revert CatalogueStorageInvalid(data.storageMin, data.storageMax);
        if (data.serialisedSince != 0 && !CalendarDate.isValid(data.serialisedSince)) {
            revert CatalogueDateInvalid(data.serialisedSince);
        }
    }
}
