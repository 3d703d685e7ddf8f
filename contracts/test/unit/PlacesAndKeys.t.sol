// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {ITradingPartners} from "../../src/interfaces/ITradingPartners.sol";
import {PartnerData} from "../../src/types/PartnerData.sol";
import {Network} from "../support/Network.sol";

contract PlacesAndKeysTest is Network {
    address private constant NEW_KEY = address(0xBEEF);

    function test_proposeOperator_takesEffectAfterTheDelayByTheKeyItself() public {
        uint40 due = START + partners.OPERATOR_DELAY();
        vm.expectEmit(address(partners));
        emit ITradingPartners.OperatorProposed(PHARMACY, 4, NEW_KEY, due, address(this), 1000, START, 1000);
        partners.proposeOperator(PHARMACY, NEW_KEY);
        vm.warp(due - 1);
        bytes memory call = abi.encodeCall(partners.confirmOperator, (PHARMACY));
        bytes memory early = abi.encodeWithSelector(ITradingPartners.PartnersTooEarly.selector, due, uint256(due - 1));
        refused(NEW_KEY, address(partners), call, early);
        vm.warp(due);
        bytes memory other = abi.encodeWithSelector(ITradingPartners.PartnersNotProposed.selector, PHARMACY, STRANGER);
        refused(STRANGER, address(partners), call, other);
        vm.expectEmit(address(partners));
        emit ITradingPartners.OperatorAdded(PHARMACY, 5, NEW_KEY, NEW_KEY, 1000, due, 1000);
        accepted(NEW_KEY, address(partners), call);
        (uint24 partner,,) = partners.actor(NEW_KEY);
        assertEq(partner, PHARMACY, "partner");
        bytes memory used = abi.encodeWithSelector(ITradingPartners.PartnersNotProposed.selector, PHARMACY, NEW_KEY);
        refused(NEW_KEY, address(partners), call, used);
    }

    function test_proposeOperator_startsAnewWithAnotherProposal() public {
        partners.proposeOperator(PHARMACY, NEW_KEY);
        vm.warp(START + 2 days);
        partners.proposeOperator(PHARMACY, STRANGER);
        vm.warp(START + 4 days);
        bytes memory call = abi.encodeCall(partners.confirmOperator, (PHARMACY));
        bytes memory because =
            abi.encodeWithSelector(ITradingPartners.PartnersTooEarly.selector, START + 5 days, uint256(START + 4 days));
        refused(STRANGER, address(partners), call, because);
    }

    function test_proposeOperator_refusesAnUnknownPartner() public {
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersUnknown.selector, 9);
        bytes memory call = abi.encodeCall(partners.proposeOperator, (9, NEW_KEY));
        refused(address(this), address(partners), call, because);
    }

    function test_proposeOperator_refusesAnAccountThatActsForAnother() public {
        bytes memory because =
            abi.encodeWithSelector(ITradingPartners.PartnersAccountTaken.selector, keyOf(MAKER), MAKER);
        bytes memory call = abi.encodeCall(partners.proposeOperator, (PHARMACY, keyOf(MAKER)));
        refused(address(this), address(partners), call, because);
    }

    function test_confirmOperator_refusesAKeyThatHasFoundAnotherPartner() public {
        partners.proposeOperator(PHARMACY, NEW_KEY);
        accepted(keyOf(MAKER), address(partners), abi.encodeCall(partners.addOperator, (NEW_KEY)));
        vm.warp(START + 3 days);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersAccountTaken.selector, NEW_KEY, MAKER);
        refused(NEW_KEY, address(partners), abi.encodeCall(partners.confirmOperator, (PHARMACY)), because);
    }

    function test_vetoOperator_endsTheProposal() public {
        partners.proposeOperator(PHARMACY, NEW_KEY);
        vm.expectEmit(address(partners));
        emit ITradingPartners.OperatorProposalVetoed(PHARMACY, 5, NEW_KEY, keyOf(PHARMACY), 1000, START, 1000);
        accepted(keyOf(PHARMACY), address(partners), abi.encodeCall(partners.vetoOperator, (NEW_KEY)));
        vm.warp(START + 30 days);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersNotProposed.selector, PHARMACY, NEW_KEY);
        refused(NEW_KEY, address(partners), abi.encodeCall(partners.confirmOperator, (PHARMACY)), because);
    }

    function test_vetoOperator_refusesWhatIsNotProposed() public {
        partners.proposeOperator(PHARMACY, NEW_KEY);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersNotProposed.selector, PHARMACY, STRANGER);
        refused(keyOf(PHARMACY), address(partners), abi.encodeCall(partners.vetoOperator, (STRANGER)), because);
        because = abi.encodeWithSelector(ITradingPartners.PartnersNotProposed.selector, MAKER, address(0));
        refused(keyOf(MAKER), address(partners), abi.encodeCall(partners.vetoOperator, (address(0))), because);
    }

    function test_setPlace_recordsNameAndPosition() public {
        uint64 gln = glnOf(PHARMACY, 2);
        vm.expectEmit(address(partners));
        emit ITradingPartners.PlaceSet(
            PHARMACY, 4, gln, "Counter", "CH", -90e6, 180e6, keyOf(PHARMACY), 1000, START, 1000
        );
        _place(PHARMACY, gln, "Counter", "CH", -90e6, 180e6);
        assertEq(partners.partnerOf(gln), PHARMACY, "by GLN");
        _place(PHARMACY, gln, "Counter 2", "CH", 90e6, -180e6);
        _place(PHARMACY, glnOf(PHARMACY, 1), "Head office", "CH", 0, 0);
    }

    function test_setPlace_takesAGlnUnderNobodysPrefix() public {
        _place(PHARMACY, checked(400000000001), "Counter", "DE", 0, 0);
    }

    function test_setPlace_refusesAGlnWithAWrongCheckDigit() public {
        uint64 gln = glnOf(PHARMACY, 2) + 1;
        _noPlace(gln, "n", "CH", 0, 0, abi.encodeWithSelector(ITradingPartners.PartnersGlnInvalid.selector, gln));
    }

    function test_setPlace_refusesAnotherPartnersGln() public {
        uint64 gln = glnOf(MAKER, 1);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersGlnTaken.selector, gln, MAKER);
        _noPlace(gln, "n", "CH", 0, 0, because);
    }

    function test_setPlace_givesWayToTheHolderOfThePrefix() public {
        uint64 gln = checked(400000000001);
        _place(PHARMACY, gln, "squatted", "DE", 0, 0);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersGlnTaken.selector, gln, PHARMACY);
        bytes memory call = abi.encodeCall(partners.setPlace, (gln, "depot", "DE", 0, 0));
        refused(keyOf(MAKER), address(partners), call, because);
        partners.grantPrefix(MAKER, 4000000, 7);
        _place(MAKER, gln, "depot", "DE", 0, 0);
        assertEq(partners.partnerOf(gln), MAKER, "the holder's");
    }

    function test_setPlace_givesWayToThePartnerItself() public {
        uint64 gln = checked(400000000001);
        _place(PHARMACY, gln, "squatted", "DE", 0, 0);
        partners.register(PartnerData(gln, "Depot", "DE", 0, 2), NEW_KEY);
        assertEq(partners.partnerOf(gln), 6, "the partner's");
        partners.grantPrefix(PHARMACY, 4000000, 7);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersGlnTaken.selector, gln, 6);
        _noPlace(gln, "squatted", "DE", 0, 0, because);
    }

    function test_setPlace_refusesAGlnUnderAnothersPrefix() public {
        uint64 gln = glnOf(MAKER, 2);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersGlnOfAnother.selector, gln, MAKER);
        _noPlace(gln, "n", "CH", 0, 0, because);
    }

    function test_setPlace_refusesAWrongNameOrCountry() public {
        uint64 gln = glnOf(PHARMACY, 2);
        bytes memory because = abi.encodeWithSelector(ITradingPartners.PartnersNameInvalid.selector, 0);
        _noPlace(gln, "", "CH", 0, 0, because);
        because = abi.encodeWithSelector(ITradingPartners.PartnersCountryInvalid.selector, bytes2("ch"));
        _noPlace(gln, "n", "ch", 0, 0, because);
    }

    function test_setPlace_refusesAPositionOffTheGlobe() public {
        int32[2][4] memory wrong =
            [[int32(-90e6 - 1), int32(0)], [int32(90e6 + 1), 0], [int32(0), -180e6 - 1], [int32(0), 180e6 + 1]];
        for (uint256 i = 0; i < 4; ++i) {
            (int32 latitude, int32 longitude) = (wrong[i][0], wrong[i][1]);
            bytes memory because =
                abi.encodeWithSelector(ITradingPartners.PartnersPositionInvalid.selector, latitude, longitude);
            _noPlace(glnOf(PHARMACY, 2), "n", "CH", latitude, longitude, because);
        }
    }

    /// @dev How a deployment keeps the authority slow: its calls are announced on the chain before they act.
    function test_authority_actsOnlyAfterItsDelay() public {
        uint64 role = 7;
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = partners.suspendLicence.selector;
        manager.setTargetFunctionRole(address(partners), selectors, role);
        manager.grantRole(role, NEW_KEY, 1 days);
        bytes memory call = abi.encodeCall(partners.suspendLicence, (PHARMACY, "inspection"));
        bytes32 id = manager.hashOperation(NEW_KEY, address(partners), call);
        bytes memory because = abi.encodeWithSelector(IAccessManager.AccessManagerNotScheduled.selector, id);
        refused(NEW_KEY, address(partners), call, because);
        bytes memory announce = abi.encodeCall(AccessManager.schedule, (address(partners), call, 0));
        accepted(NEW_KEY, address(manager), announce);
        bytes memory notReady = abi.encodeWithSelector(IAccessManager.AccessManagerNotReady.selector, id);
        refused(NEW_KEY, address(partners), call, notReady);
        vm.warp(START + 1 days);
        accepted(NEW_KEY, address(partners), call);
    }

    /// @dev The AccessManager can be told to close a contract: that stops the authority's own calls, and nothing else.
    function test_authority_closesNothingButItsOwnCalls() public {
        uint64 sscc = made(1, 1).sscc;
        address[3] memory targets = [address(partners), address(catalogue), address(ledger)];
        for (uint256 i = 0; i < 3; ++i) {
            manager.setTargetClosed(targets[i], true);
        }
        bytes memory call = abi.encodeCall(partners.suspendLicence, (PHARMACY, "r"));
        bytes memory because = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this));
        refused(address(this), address(partners), call, because);
        _place(PHARMACY, glnOf(PHARMACY, 2), "Counter", "CH", 0, 0);
        accepted(keyOf(MAKER), address(catalogue), abi.encodeCall(catalogue.change, (GTIN, product())));
        handOver(sscc, MAKER, PHARMACY);
        assertEq(head(sscc).custodian, PHARMACY, "read by slot");
    }

    function _place(uint24 by, uint64 gln, string memory name, bytes2 country, int32 latitude, int32 longitude)
        private
    {
        bytes memory call = abi.encodeCall(partners.setPlace, (gln, name, country, latitude, longitude));
        accepted(keyOf(by), address(partners), call);
    }

    function _noPlace(
        uint64 gln,
        string memory name,
        bytes2 country,
        int32 latitude,
        int32 longitude,
        bytes memory because
    ) private {
        bytes memory call = abi.encodeCall(partners.setPlace, (gln, name, country, latitude, longitude));
        refused(keyOf(PHARMACY), address(partners), call, because);
    }
}
