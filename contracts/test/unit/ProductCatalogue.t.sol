// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IProductCatalogue} from "../../src/interfaces/IProductCatalogue.sol";
import {Product} from "../../src/types/Product.sol";
import {ProductData} from "../../src/types/ProductData.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";

contract ProductCatalogueTest is Network {
    uint64 private constant OTHER = 9521001000024; // with its check digit in setUp

    uint64 private gtin;

    function setUp() public override {
        super.setUp();
        gtin = checked(OTHER / 10);
    }

    function test_register_recordsTheProduct() public {
        vm.roll(1005);
        vm.expectEmit(address(catalogue));
        emit IProductCatalogue.ProductRegistered(gtin, 1, product(), MAKER, keyOf(MAKER), 1005, START, 0);
        _by(MAKER, abi.encodeCall(catalogue.register, (gtin, product())));
        Product memory head = Heads.product(address(catalogue), gtin);
        assertEq(head.holder, MAKER, "holder");
        assertEq(head.records, 1, "records");
        assertEq(head.firstBlock, 1005, "first block");
        assertEq(head.lastBlock, 1005, "last block");
        assertEq(head.serialisedSince, 20190209, "serialised since");
        assertEq(head.kind, 1, "kind");
        assertEq(catalogue.holderOf(gtin), MAKER, "holder");
    }

    function test_register_refusesAStranger() public {
        bytes memory because = abi.encodeWithSelector(IProductCatalogue.CatalogueNotAnOperator.selector, STRANGER);
        refused(STRANGER, address(catalogue), abi.encodeCall(catalogue.register, (gtin, product())), because);
    }

    function test_register_refusesAGtinThatIsNone() public {
        uint64[4] memory wrong = [uint64(0), gtin + 1, checked(9_952_100_100_001), 100_000_000_000_007];
        for (uint256 i = 0; i < wrong.length; ++i) {
            bytes memory because = abi.encodeWithSelector(IProductCatalogue.CatalogueGtinInvalid.selector, wrong[i]);
            _byRefused(MAKER, abi.encodeCall(catalogue.register, (wrong[i], product())), because);
        }
    }

    function test_register_refusesAGtinUnderAnothersPrefix() public {
        bytes memory because =
            abi.encodeWithSelector(IProductCatalogue.CatalogueForeignGtin.selector, gtin, MAKER, PHARMACY);
        _byRefused(PHARMACY, abi.encodeCall(catalogue.register, (gtin, product())), because);
    }

    function test_register_refusesAGtinUnderNobodysPrefix() public {
        uint64 free = checked(400000000001);
        bytes memory because = abi.encodeWithSelector(IProductCatalogue.CatalogueForeignGtin.selector, free, 0, MAKER);
        _byRefused(MAKER, abi.encodeCall(catalogue.register, (free, product())), because);
    }

    function test_register_refusesARegisteredGtin() public {
        bytes memory because = abi.encodeWithSelector(IProductCatalogue.CatalogueProductExists.selector, GTIN, MAKER);
        _byRefused(MAKER, abi.encodeCall(catalogue.register, (GTIN, product())), because);
    }

    function test_register_refusesAnUnknownKind() public {
        ProductData memory data = product();
        data.kind = 0;
        _dataRefused(data, abi.encodeWithSelector(IProductCatalogue.CatalogueKindInvalid.selector, 0));
        data.kind = 4;
        _dataRefused(data, abi.encodeWithSelector(IProductCatalogue.CatalogueKindInvalid.selector, 4));
    }

    function test_register_refusesANameOfNoBytesOrMoreThanTwoHundred() public {
        ProductData memory data = product();
        data.name = "";
        _dataRefused(data, abi.encodeWithSelector(IProductCatalogue.CatalogueNameInvalid.selector, 0));
        data.name = string(new bytes(201));
        _dataRefused(data, abi.encodeWithSelector(IProductCatalogue.CatalogueNameInvalid.selector, 201));
    }

    function test_register_refusesAStorageRangeUpsideDown() public {
        ProductData memory data = product();
        (data.storageMin, data.storageMax) = (81, 80);
        _dataRefused(data, abi.encodeWithSelector(IProductCatalogue.CatalogueStorageInvalid.selector, 81, 80));
    }

    function test_register_refusesADayThatIsNone() public {
        ProductData memory data = product();
        data.serialisedSince = 20250229;
        _dataRefused(data, abi.encodeWithSelector(IProductCatalogue.CatalogueDateInvalid.selector, 20250229));
    }

    function test_change_replacesTheData() public {
        ProductData memory data = product();
        (data.name, data.kind, data.serialisedSince) = ("Examplol forte", 2, 0);
        vm.roll(1005);
        vm.expectEmit(address(catalogue));
        emit IProductCatalogue.ProductChanged(GTIN, 2, data, MAKER, keyOf(MAKER), 1005, START, 1000);
        _by(MAKER, abi.encodeCall(catalogue.change, (GTIN, data)));
        Product memory head = Heads.product(address(catalogue), GTIN);
        assertEq(head.kind, 2, "kind");
        assertEq(head.serialisedSince, 0, "serialised since");
        assertEq(head.firstBlock, 1000, "first block");
    }

    function test_change_refusesWhoeverDoesNotHoldTheProduct() public {
        bytes memory because =
            abi.encodeWithSelector(IProductCatalogue.CatalogueNotHolder.selector, GTIN, MAKER, PHARMACY);
        _byRefused(PHARMACY, abi.encodeCall(catalogue.change, (GTIN, product())), because);
        because = abi.encodeWithSelector(IProductCatalogue.CatalogueNotHolder.selector, gtin, 0, MAKER);
        _byRefused(MAKER, abi.encodeCall(catalogue.change, (gtin, product())), because);
    }

    function test_changeHolder_handsTheProductOver() public {
        partners.setRoles(WHOLESALER, 3);
        vm.expectEmit(address(catalogue));
        emit IProductCatalogue.ProductHolderChanged(GTIN, 2, WHOLESALER, MAKER, keyOf(MAKER), 1000, START, 1000);
        _by(MAKER, abi.encodeCall(catalogue.changeHolder, (GTIN, WHOLESALER)));
        assertEq(catalogue.holderOf(GTIN), WHOLESALER, "holder");
        bytes memory because = abi.encodeWithSelector(LedgerNotProductHolder.selector, GTIN, WHOLESALER, MAKER);
        refused(MAKER, abi.encodeCall(ledger.openLot, (GTIN, "LOT-2", EXPIRY)), because);
        accepted(WHOLESALER, abi.encodeCall(ledger.openLot, (GTIN, "LOT-2", EXPIRY)));
    }

    function test_changeHolder_refusesOneWhoIsNoManufacturerOrTheHolderItself() public {
        uint24[3] memory wrong = [PHARMACY, MAKER, 9];
        for (uint256 i = 0; i < wrong.length; ++i) {
            bytes memory because =
                abi.encodeWithSelector(IProductCatalogue.CatalogueHolderInvalid.selector, GTIN, wrong[i]);
            _byRefused(MAKER, abi.encodeCall(catalogue.changeHolder, (GTIN, wrong[i])), because);
        }
    }

    function test_changeHolder_refusesWhoeverDoesNotHoldTheProduct() public {
        bytes memory because =
            abi.encodeWithSelector(IProductCatalogue.CatalogueNotHolder.selector, GTIN, MAKER, PHARMACY);
        _byRefused(PHARMACY, abi.encodeCall(catalogue.changeHolder, (GTIN, PHARMACY)), because);
    }

    function _by(uint24 partner, bytes memory call) private {
        accepted(keyOf(partner), address(catalogue), call);
    }

    function _byRefused(uint24 partner, bytes memory call, bytes memory because) private {
        refused(keyOf(partner), address(catalogue), call, because);
    }

    function _dataRefused(ProductData memory data, bytes memory because) private {
        _byRefused(MAKER, abi.encodeCall(catalogue.register, (gtin, data)), because);
    }
}
