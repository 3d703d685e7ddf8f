// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {Lot} from "../../src/types/Lot.sol";
import {Role} from "../../src/types/Role.sol";
import {Stamp} from "../../src/types/Stamp.sol";
import {Step} from "../../src/types/Step.sol";
import {Unit} from "../../src/types/Unit.sol";
import {UnitKind} from "../../src/types/UnitKind.sol";
import {Case, Cases} from "../support/Case.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";
import {ReferenceTree} from "../support/ReferenceTree.sol";

contract CommissionTest is Network {
    using Cases for Case;

    function test_commission_makesAUnitUnderItsRoot() public {
        made(1, 2);
        vm.roll(1010);
        Case memory unit = Cases.make(lot, ssccOf(MAKER, 2), 5, 2);
        bytes memory tags = unit.joined();
        bytes32 contents = Heads.lot(address(ledger), lot).contents;
        vm.expectEmit(address(ledger));
        emit ICustodyEvents.Commissioned(lot, unit.sscc, tags, 1000);
        expectStep(stepOf(unit.sscc, 1, Step.Commissioned, MAKER));
        accepted(MAKER, _making(unit.sscc, tags));
        Unit memory whole = unitOf(unit.sscc);
        assertEq(whole.root, ReferenceTree.root(unit.leaves()), "root");
        assertEq(whole.firstBlock, 1010, "first block");
        assertEq(head(unit.sscc).custodian, MAKER, "custodian");
        assertEq(head(unit.sscc).count, 5, "count");
        assertEq(head(unit.sscc).lastBlock, 1010, "last block");
        assertEq(uint256(head(unit.sscc).kind), uint256(UnitKind.Packs), "kind");
        Lot memory lotNow = Heads.lot(address(ledger), lot);
        assertEq(lotNow.units, 2, "units");
        assertEq(lotNow.lastBlock, 1010, "lot's last block");
        assertEq(lotNow.contents, keccak256(abi.encodePacked(contents, unit.sscc, keccak256(tags))), "contents");
    }

    function testFuzz_commission_computesTheRootOfTheReference(uint256 count, uint256 seed) public {
        bytes16[] memory tags = Cases.ascending(packsOf(count), seed);
        uint64 sscc = ssccOf(MAKER, 1);
        accepted(MAKER, _making(sscc, Cases.join(tags)));
        assertEq(unitOf(sscc).root, ReferenceTree.root(Cases.leavesOf(lot, tags)), "root");
        assertEq(head(sscc).count, tags.length, "count");
    }

    function testFuzz_commission_refusesTagsOutOfOrderAtTheirPlace(uint256 count, uint256 place, bool twice) public {
        count = bound(packsOf(count), 2, 256);
        place = bound(place, 1, count - 1);
        bytes16[] memory tags = Cases.ascending(count, place);
        tags[place] = twice ? tags[place - 1] : bytes16(uint128(tags[place - 1]) - 1);
        bytes memory because = abi.encodeWithSelector(LedgerTagsNotAscending.selector, place);
        refused(MAKER, _making(ssccOf(MAKER, 1), Cases.join(tags)), because);
    }

    function test_commission_refusesATagOfZero() public {
        bytes memory because = abi.encodeWithSelector(LedgerTagsNotAscending.selector, 0);
        refused(MAKER, _making(ssccOf(MAKER, 1), new bytes(16)), because);
        refused(MAKER, _making(ssccOf(MAKER, 1), new bytes(32)), because);
    }

    function test_commission_refusesNoPacks() public {
        bytes memory because = abi.encodeWithSelector(LedgerPackCount.selector, 0);
        refused(MAKER, _making(ssccOf(MAKER, 1), ""), because);
    }

    function test_commission_refusesTwoHundredAndFiftySevenPacks() public {
        bytes memory tags = Cases.join(Cases.ascending(257, 1));
        refused(MAKER, _making(ssccOf(MAKER, 1), tags), abi.encodeWithSelector(LedgerPackCount.selector, 257));
    }

    function test_commission_refusesTagsOfAnotherLength() public {
        bytes memory because = abi.encodeWithSelector(LedgerTagsLength.selector, 17);
        refused(MAKER, _making(ssccOf(MAKER, 1), new bytes(17)), because);
    }

    function test_commission_refusesASuspendedManufacturer() public {
        suspend(MAKER);
        refused(MAKER, _one(ssccOf(MAKER, 1)), abi.encodeWithSelector(LedgerNotLicensed.selector, MAKER));
    }

    function test_commission_refusesAPartnerThatIsNoLongerAManufacturer() public {
        partners.setRoles(MAKER, Role.WHOLESALER);
        bytes memory because = abi.encodeWithSelector(LedgerRoleMissing.selector, MAKER, 1, 2);
        refused(MAKER, _one(ssccOf(MAKER, 1)), because);
    }

    function test_commission_refusesAnotherPartnersLot() public {
        bytes memory because = abi.encodeWithSelector(LedgerNotLotOpener.selector, lot, MAKER, PHARMACY);
        refused(PHARMACY, _one(ssccOf(PHARMACY, 1)), because);
    }

    function test_commission_refusesAnUnknownLot() public {
        bytes memory tags = Cases.make(lot, 0, 1, 1).joined();
        bytes memory call = abi.encodeCall(ledger.commission, (bytes32("none"), ssccOf(MAKER, 1), tags, stamp()));
        refused(MAKER, call, abi.encodeWithSelector(LedgerLotUnknown.selector, bytes32("none")));
    }

    function test_commission_refusesARecalledOrWithdrawnLot() public {
        accepted(MAKER, abi.encodeCall(ledger.withdraw, (lot, "n")));
        refused(MAKER, _one(ssccOf(MAKER, 1)), abi.encodeWithSelector(LedgerLotWithdrawn.selector, lot));
        accepted(MAKER, abi.encodeCall(ledger.recall, (lot, 3, "n", 0)));
        refused(MAKER, _one(ssccOf(MAKER, 1)), abi.encodeWithSelector(LedgerLotRecalled.selector, lot, 3));
    }

    function test_commission_refusesAnSsccThatIsNone() public {
        uint64[4] memory wrong = [uint64(0), ssccOf(MAKER, 1) + 1, 1e18, type(uint64).max];
        for (uint256 i = 0; i < wrong.length; ++i) {
            refused(MAKER, _one(wrong[i]), abi.encodeWithSelector(LedgerSsccInvalid.selector, wrong[i]));
        }
    }

    function test_commission_refusesAForeignSscc() public {
        uint64 sscc = ssccOf(PHARMACY, 1);
        refused(MAKER, _one(sscc), abi.encodeWithSelector(LedgerForeignSscc.selector, sscc, PHARMACY, MAKER));
        sscc = checked(400000000000001);
        refused(MAKER, _one(sscc), abi.encodeWithSelector(LedgerForeignSscc.selector, sscc, 0, MAKER));
    }

    function test_commission_refusesAnSsccThatHasBeenUsed() public {
        uint64 sscc = made(1, 1).sscc;
        refused(MAKER, _one(sscc), abi.encodeWithSelector(LedgerUnitExists.selector, sscc));
    }

    function test_commission_refusesAClaimedTimeInTheFuture() public {
        Stamp memory late = stamp();
        late.claimedAt = START + 1;
        bytes memory tags = Cases.make(lot, 0, 1, 1).joined();
        bytes memory call = abi.encodeCall(ledger.commission, (lot, ssccOf(MAKER, 1), tags, late));
        refused(MAKER, call, abi.encodeWithSelector(LedgerClaimInFuture.selector, START + 1, uint256(START)));
    }

    function _one(uint64 sscc) private view returns (bytes memory) {
        return _making(sscc, Cases.make(lot, sscc, 1, 1).joined());
    }

    function _making(uint64 sscc, bytes memory tags) private view returns (bytes memory) {
        return abi.encodeCall(ledger.commission, (lot, sscc, tags, stamp()));
    }
}
