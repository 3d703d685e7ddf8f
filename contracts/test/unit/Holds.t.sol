// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Role} from "../../src/types/Role.sol";
import {Step} from "../../src/types/Step.sol";
import {UnitRef} from "../../src/types/UnitRef.sol";
import {Network} from "../support/Network.sol";

contract HoldsTest is Network {
    uint64 private sscc;

    function setUp() public override {
        super.setUp();
        sscc = made(1, 2).sscc;
    }

    function test_holdUnits_saysWhoHolds() public {
        suspend(MAKER);
        expectStep(stepOf(sscc, 2, Step.Held, MAKER));
        accepted(MAKER, _holding());
        assertEq(head(sscc).holder, MAKER, "holder");
        assertTrue(!head(sscc).heldByAuthority, "not an authority's");
        expectStep(stepOf(sscc, 3, Step.Released, MAKER));
        accepted(MAKER, _releasing());
        assertEq(head(sscc).holder, 0, "nobody");
    }

    function test_holdUnits_letsAnAuthorityOverride() public {
        accepted(MAKER, _holding());
        accepted(AUTHORITY, _holding());
        assertEq(head(sscc).holder, AUTHORITY, "holder");
        assertTrue(head(sscc).heldByAuthority, "an authority's");
    }

    function test_holdUnits_refusesWhatAnAuthorityHolds() public {
        accepted(AUTHORITY, _holding());
        bytes memory because = abi.encodeWithSelector(LedgerUnitHeld.selector, sscc, AUTHORITY);
        refused(MAKER, _holding(), because);
        refused(AUTHORITY, _holding(), because);
    }

    function test_holdUnits_refusesWhatTheCustodianHolds() public {
        accepted(MAKER, _holding());
        refused(MAKER, _holding(), abi.encodeWithSelector(LedgerUnitHeld.selector, sscc, MAKER));
    }

    function test_holdUnits_refusesWhoeverIsNeitherCustodianNorAuthority() public {
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, sscc, MAKER, PHARMACY);
        refused(PHARMACY, _holding(), because);
    }

    function test_holdUnits_takesAUnitOnAPalletByThePalletsCustodian() public {
        uint64 pallet = ssccOf(MAKER, 50);
        accepted(MAKER, abi.encodeCall(ledger.pack, (UnitRef(pallet, 0), named(sscc), stamp())));
        handOver(pallet, MAKER, PHARMACY);
        bytes memory because = abi.encodeWithSelector(LedgerNotCustodian.selector, sscc, PHARMACY, MAKER);
        refused(MAKER, _holding(), because);
        accepted(PHARMACY, _holding());
    }

    function test_releaseUnits_isForWhoeverHoldsAndForAuthority() public {
        accepted(MAKER, _holding());
        bytes memory because = abi.encodeWithSelector(LedgerNotHolder.selector, sscc, MAKER, PHARMACY);
        refused(PHARMACY, _releasing(), because);
        accepted(AUTHORITY, _releasing());
    }

    function test_releaseUnits_leavesAnAuthoritysHoldToAuthorities() public {
        accepted(AUTHORITY, _holding());
        bytes memory because = abi.encodeWithSelector(LedgerNotHolder.selector, sscc, AUTHORITY, MAKER);
        refused(MAKER, _releasing(), because);
        partners.setRoles(AUTHORITY, Role.INSPECTOR);
        because = abi.encodeWithSelector(LedgerNotHolder.selector, sscc, AUTHORITY, AUTHORITY);
        refused(AUTHORITY, _releasing(), because);
        partners.setRoles(WHOLESALER, Role.AUTHORITY);
        accepted(WHOLESALER, _releasing());
        assertTrue(!head(sscc).heldByAuthority, "not held");
    }

    function test_releaseUnits_refusesAUnitThatIsNotHeld() public {
        refused(MAKER, _releasing(), abi.encodeWithSelector(LedgerUnitNotHeld.selector, sscc));
    }

    function _holding() private view returns (bytes memory) {
        return abi.encodeCall(ledger.holdUnits, (named(sscc), stamp()));
    }

    function _releasing() private view returns (bytes memory) {
        return abi.encodeCall(ledger.releaseUnits, (named(sscc), stamp()));
    }
}
