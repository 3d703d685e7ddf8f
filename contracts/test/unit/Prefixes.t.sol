// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ITradingPartners} from "../../src/interfaces/ITradingPartners.sol";
import {Network} from "../support/Network.sol";

contract PrefixesTest is Network {
    function test_grantPrefix_recordsIt() public {
        vm.roll(1001);
        vm.expectEmit(address(partners));
        emit ITradingPartners.PrefixGranted(MAKER, 4, 7612, 4, address(this), 1001, START, 1000);
        partners.grantPrefix(MAKER, 7612, 4);
        assertEq(partners.gtinHolder(checked(761200000001)), MAKER, "GTIN");
        assertEq(partners.ssccHolder(checked(37612000000000001)), MAKER, "SSCC with an extension digit");
        assertEq(partners.gtinHolder(checked(5761200000001)), MAKER, "GTIN with an indicator digit");
        assertEq(partners.gtinHolder(checked(761300000001)), 0, "another prefix");
    }

    function test_grantPrefix_letsTheLongestWin() public {
        partners.grantPrefix(WHOLESALER, 9521, 4);
        partners.grantPrefix(PHARMACY, 952100112345, 12);
        assertEq(partners.gtinHolder(checked(952100112345)), PHARMACY, "12 digits");
        assertEq(partners.gtinHolder(checked(952100112346)), MAKER, "7 digits");
        assertEq(partners.gtinHolder(checked(952199912346)), WHOLESALER, "4 digits");
    }

    function test_grantPrefix_keepsLeadingZeros() public {
        partners.grantPrefix(MAKER, 614141, 7); // 0614141
        assertEq(partners.gtinHolder(checked(61414100001)), MAKER, "GTIN-12 prefix");
        assertEq(partners.gtinHolder(checked(614141000010)), 0, "the same digits without the zero");
    }

    function test_grantPrefix_refusesLengthsBelowFourAndAboveTwelve() public {
        _refused(123, 3);
        _refused(1_234_567_890_123, 13);
    }

    function test_grantPrefix_refusesDigitsThatDoNotFit() public {
        _refused(10_000, 4);
    }

    function test_grantPrefix_refusesATakenOne() public {
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersPrefixTaken.selector, 9521001, 7, MAKER);
        bytes memory call = abi.encodeCall(partners.grantPrefix, (PHARMACY, 9521001, 7));
        refused(address(this), address(partners), call, because);
    }

    function test_grantPrefix_refusesAnUnknownPartner() public {
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersUnknown.selector, 9);
        bytes memory call = abi.encodeCall(partners.grantPrefix, (9, 7612, 4));
        refused(address(this), address(partners), call, because);
    }

    function test_revokePrefix_leavesTheShorterOne() public {
        partners.grantPrefix(WHOLESALER, 9521, 4);
        vm.expectEmit(address(partners));
        emit ITradingPartners.PrefixRevoked(MAKER, 4, 9521001, 7, address(this), 1000, START, 1000);
        partners.revokePrefix(MAKER, 9521001, 7);
        assertEq(partners.gtinHolder(GTIN), WHOLESALER, "the shorter one");
        partners.grantPrefix(PHARMACY, 9521001, 7);
        assertEq(partners.gtinHolder(GTIN), PHARMACY, "granted anew");
    }

    function test_revokePrefix_refusesOneThePartnerDoesNotHold() public {
        bytes memory because =
            abi.encodeWithSelector(ITradingPartners.PartnersPrefixNotHeld.selector, 9521001, 7, PHARMACY);
        bytes memory call = abi.encodeCall(partners.revokePrefix, (PHARMACY, 9521001, 7));
        refused(address(this), address(partners), call, because);
    }

    /// @dev Against the rule written plainly: of all granted prefixes, the longest that the GTIN begins with.
    function testFuzz_gtinHolder_followsTheRule(uint256 seed, uint8[6] memory lengths, uint64 anyGtin) public {
        uint256 digits = bound(anyGtin, 0, 1e12 - 1);
        uint256 owner = digits / 1e5 - (digits / 1e5 > 9521000 ? 9521000 : digits / 1e5);
        uint24 expected = owner <= AUTHORITY ? uint24(owner) : 0;
        uint256 longest = expected == 0 ? 0 : 7;
        for (uint24 i = 0; i < 6; ++i) {
            uint256 length = bound(lengths[i], 4, 12);
            // half of them are prefixes of the GTIN, half are near misses
            uint256 own = digits / 10 ** (12 - length);
            uint256 prefix = (seed >> i) % 2 == 0 ? own : (own + 1) % 10 ** length;
            if (prefix / 10 ** (length - 4) == 9521) continue;
            bytes memory call = abi.encodeCall(partners.grantPrefix, (i % 5 + 1, uint48(prefix), uint8(length)));
            (bool granted,) = address(partners).call(call);
            if (granted && prefix == own && length > longest) (expected, longest) = (i % 5 + 1, length);
        }
        assertEq(partners.gtinHolder(checked(digits)), expected, "longest prefix");
    }

    function _refused(uint48 digits, uint8 length) private {
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersPrefixInvalid.selector, digits, length);
        bytes memory call = abi.encodeCall(partners.grantPrefix, (MAKER, digits, length));
        refused(address(this), address(partners), call, because);
    }
}
