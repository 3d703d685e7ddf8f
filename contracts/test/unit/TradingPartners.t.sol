// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ITradingPartners} from "../../src/interfaces/ITradingPartners.sol";
import {Partner} from "../../src/types/Partner.sol";
import {PartnerData} from "../../src/types/PartnerData.sol";
import {Role} from "../../src/types/Role.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";

contract TradingPartnersTest is Network {
    address private constant NEW_KEY = address(0xBEEF);
    uint24 private constant NEXT = 6;

    function test_register_recordsThePartnerAndItsFirstKey() public {
        vm.roll(2000);
        vm.expectEmit(address(partners));
        emit ITradingPartners.PartnerRegistered(
            NEXT, 1, _data().gln, "Depot", "DE", MAKER, 6, NEW_KEY, address(this), 2000, START, 0
        );
        _admin(abi.encodeCall(partners.register, (_data(), NEW_KEY)));
        Partner memory partner = Heads.partner(address(partners), NEXT);
        assertEq(partner.gln, _data().gln, "gln");
        assertEq(partner.roles, 6, "roles");
        assertEq(partner.records, 1, "records");
        assertEq(partner.lastBlock, 2000, "last block");
        assertEq(partner.firstBlock, 2000, "first block");
        assertEq(partners.partnerOf(_data().gln), NEXT, "by GLN");
        (uint24 index, uint16 roles, bool licensed) = partners.actor(NEW_KEY);
        assertEq(index, NEXT, "actor");
        assertEq(roles, 6, "roles");
        assertTrue(!licensed, "not licensed yet");
    }

    function test_register_refusesWhoeverIsNotTheAuthority() public {
        bytes[7] memory calls = [
            abi.encodeCall(partners.register, (_data(), NEW_KEY)),
            abi.encodeCall(partners.setRoles, (MAKER, 1)),
            abi.encodeCall(partners.grantLicence, (MAKER, "n", START + 1)),
            abi.encodeCall(partners.suspendLicence, (MAKER, "r")),
            abi.encodeCall(partners.reinstateLicence, (MAKER, "r")),
            abi.encodeCall(partners.grantPrefix, (MAKER, 1234, 4)),
            abi.encodeCall(partners.revokePrefix, (MAKER, 9521001, 7))
        ];
        bytes memory because =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, keyOf(AUTHORITY));
        for (uint256 i = 0; i < calls.length; ++i) {
            refused(keyOf(AUTHORITY), address(partners), calls[i], because);
        }
        bytes memory proposal = abi.encodeCall(partners.proposeOperator, (MAKER, NEW_KEY));
        refused(keyOf(AUTHORITY), address(partners), proposal, because);
    }

    function test_register_refusesAGlnWithAWrongCheckDigit() public {
        PartnerData memory data = _data();
        data.gln += 1;
        _notRegistered(data, NEW_KEY, abi.encodeWithSelector(ITradingPartners.PartnersGlnInvalid.selector, data.gln));
    }

    function test_register_refusesAGlnThatStandsForAnother() public {
        PartnerData memory data = _data();
        data.gln = glnOf(PHARMACY, 1);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersGlnTaken.selector, data.gln, PHARMACY);
        _notRegistered(data, NEW_KEY, because);
    }

    function test_register_refusesACountryThatIsNotTwoCapitals() public {
        bytes2[5] memory wrong = [bytes2("Ch"), "cH", "C1", "[A", 0];
        for (uint256 i = 0; i < wrong.length; ++i) {
            PartnerData memory data = _data();
            data.country = wrong[i];
            bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersCountryInvalid.selector, wrong[i]);
            _notRegistered(data, NEW_KEY, because);
        }
    }

    function test_register_refusesANameOfNoBytesOrMoreThanTwoHundred() public {
        PartnerData memory data = _data();
        data.name = "";
        _notRegistered(data, NEW_KEY, abi.encodeWithSelector(ITradingPartners.PartnersNameInvalid.selector, 0));
        data.name = string(new bytes(201));
        _notRegistered(data, NEW_KEY, abi.encodeWithSelector(ITradingPartners.PartnersNameInvalid.selector, 201));
        data.name = string(new bytes(200));
        _admin(abi.encodeCall(partners.register, (data, NEW_KEY)));
    }

    function test_register_refusesRolesThatStandForNothing() public {
        PartnerData memory data = _data();
        data.roles = 64;
        _notRegistered(data, NEW_KEY, abi.encodeWithSelector(ITradingPartners.PartnersRolesInvalid.selector, 64));
    }

    function test_register_refusesAGroupThatIsUnknown() public {
        PartnerData memory data = _data();
        data.group = NEXT;
        _notRegistered(data, NEW_KEY, abi.encodeWithSelector(ITradingPartners.PartnersUnknown.selector, NEXT));
    }

    function test_register_refusesTheZeroAccount() public {
        _notRegistered(_data(), address(0), abi.encodeWithSelector(ITradingPartners.PartnersAccountZero.selector));
    }

    function test_register_refusesAnAccountThatActsForAnother() public {
        address taken = keyOf(MAKER);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersAccountTaken.selector, taken, MAKER);
        _notRegistered(_data(), taken, because);
    }

    function test_register_refusesMorePartnersThanAStateCanName() public {
        uint256 most = (1 << 20) - 1;
        vm.store(address(partners), bytes32(uint256(6)), bytes32(most));
        _notRegistered(_data(), NEW_KEY, abi.encodeWithSelector(ITradingPartners.PartnersFull.selector));
    }

    function test_setRoles_replacesThem() public {
        vm.expectEmit(address(partners));
        emit ITradingPartners.RolesChanged(MAKER, 4, 3, address(this), 1000, START, 1000);
        _admin(abi.encodeCall(partners.setRoles, (MAKER, 3)));
        (uint16 roles,) = partners.standing(MAKER);
        assertEq(roles, 3, "roles");
    }

    function test_setRoles_refusesAnUnknownPartner() public {
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersUnknown.selector, NEXT);
        _adminRefused(abi.encodeCall(partners.setRoles, (NEXT, 1)), because);
        _adminRefused(
            abi.encodeCall(partners.setRoles, (0, 1)),
            abi.encodeWithSelector(ITradingPartners.PartnersUnknown.selector, 0)
        );
    }

    function test_setRoles_refusesRolesThatStandForNothing() public {
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersRolesInvalid.selector, 128);
        _adminRefused(abi.encodeCall(partners.setRoles, (MAKER, 128)), because);
    }

    function test_grantLicence_holdsUntilItsLastSecond() public {
        vm.roll(1001);
        vm.expectEmit(address(partners));
        emit ITradingPartners.LicenceGranted(PHARMACY, 4, "CH-1", START, START + 100, address(this), 1001, START, 1000);
        _admin(abi.encodeCall(partners.grantLicence, (PHARMACY, "CH-1", START + 100)));
        vm.warp(START + 100);
        assertTrue(_licensed(PHARMACY), "in its last second");
        vm.warp(START + 101);
        assertTrue(!_licensed(PHARMACY), "after it");
    }

    function test_grantLicence_refusesOneThatIsOver() public {
        bytes memory because =
            abi.encodeWithSelector(ITradingPartners.PartnersLicenceOver.selector, START, uint256(START));
        _adminRefused(abi.encodeCall(partners.grantLicence, (PHARMACY, "CH-1", START)), because);
    }

    function test_grantLicence_doesNotLiftASuspension() public {
        suspend(PHARMACY);
        _admin(abi.encodeCall(partners.grantLicence, (PHARMACY, "CH-1", START + 100)));
        assertTrue(!_licensed(PHARMACY), "suspended");
    }

    function test_suspendLicence_endsTheStandingUntilReinstated() public {
        vm.expectEmit(address(partners));
        emit ITradingPartners.LicenceSuspended(PHARMACY, 4, "inspection", address(this), 1000, START, 1000);
        suspend(PHARMACY);
        assertTrue(!_licensed(PHARMACY), "suspended");
        vm.expectEmit(address(partners));
        emit ITradingPartners.LicenceReinstated(PHARMACY, 5, "passed", address(this), 1000, START, 1000);
        partners.reinstateLicence(PHARMACY, "passed");
        assertTrue(_licensed(PHARMACY), "reinstated");
    }

    function test_suspendLicence_refusesASuspendedOne() public {
        suspend(PHARMACY);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersAlreadySuspended.selector, PHARMACY);
        _adminRefused(abi.encodeCall(partners.suspendLicence, (PHARMACY, "again")), because);
    }

    function test_reinstateLicence_refusesOneThatIsNotSuspended() public {
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersNotSuspended.selector, PHARMACY);
        _adminRefused(abi.encodeCall(partners.reinstateLicence, (PHARMACY, "why")), because);
    }

    function test_addOperator_letsTheNewKeyAct() public {
        vm.expectEmit(address(partners));
        emit ITradingPartners.OperatorAdded(MAKER, 4, NEW_KEY, keyOf(MAKER), 1000, START, 1000);
        _by(MAKER, abi.encodeCall(partners.addOperator, (NEW_KEY)));
        (uint24 partner,,) = partners.actor(NEW_KEY);
        assertEq(partner, MAKER, "partner");
    }

    function test_addOperator_refusesAStranger() public {
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersNotAnOperator.selector, STRANGER);
        refused(STRANGER, address(partners), abi.encodeCall(partners.addOperator, (NEW_KEY)), because);
        refused(STRANGER, address(partners), abi.encodeCall(partners.revokeOperator, (NEW_KEY)), because);
        refused(STRANGER, address(partners), abi.encodeCall(partners.vetoOperator, (NEW_KEY)), because);
        bytes memory place = abi.encodeCall(partners.setPlace, (glnOf(MAKER, 9), "Depot", "CH", 0, 0));
        refused(STRANGER, address(partners), place, because);
    }

    function test_addOperator_refusesAnAccountThatActsForAnother() public {
        bytes memory because =
            abi.encodeWithSelector(ITradingPartners.PartnersAccountTaken.selector, keyOf(PHARMACY), PHARMACY);
        _byRefused(MAKER, abi.encodeCall(partners.addOperator, (keyOf(PHARMACY))), because);
    }

    function test_revokeOperator_endsTheKeyAtOnce() public {
        vm.expectEmit(address(partners));
        emit ITradingPartners.OperatorRevoked(MAKER, 4, keyOf(MAKER), keyOf(MAKER), 1000, START, 1000);
        _by(MAKER, abi.encodeCall(partners.revokeOperator, (keyOf(MAKER))));
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersNotAnOperator.selector, keyOf(MAKER));
        _byRefused(MAKER, abi.encodeCall(partners.addOperator, (NEW_KEY)), because);
        bytes memory call = abi.encodeCall(ledger.openLot, (GTIN, "LOT-2", EXPIRY));
        refused(MAKER, call, abi.encodeWithSelector(LedgerNotAnOperator.selector, keyOf(MAKER)));
    }

    function test_revokeOperator_refusesAnotherPartnersKey() public {
        bytes memory because =
            abi.encodeWithSelector(ITradingPartners.PartnersNotYourOperator.selector, keyOf(PHARMACY), MAKER);
        _byRefused(MAKER, abi.encodeCall(partners.revokeOperator, (keyOf(PHARMACY))), because);
    }

    function _data() private pure returns (PartnerData memory) {
        return PartnerData(glnOf(NEXT, 1), "Depot", "DE", MAKER, Role.WHOLESALER | Role.CARRIER);
    }

    function _licensed(uint24 partner) private view returns (bool licensed) {
        (, licensed) = partners.standing(partner);
    }

    function _notRegistered(PartnerData memory data, address key, bytes memory because) private {
        _adminRefused(abi.encodeCall(partners.register, (data, key)), because);
    }

    function _admin(bytes memory call) private {
        accepted(address(this), address(partners), call);
    }

    function _adminRefused(bytes memory call, bytes memory because) private {
        refused(address(this), address(partners), call, because);
    }

    function _by(uint24 partner, bytes memory call) private {
        accepted(keyOf(partner), address(partners), call);
    }

    function _byRefused(uint24 partner, bytes memory call, bytes memory because) private {
        refused(keyOf(partner), address(partners), call, because);
    }
}
