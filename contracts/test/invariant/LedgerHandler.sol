// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PackRef} from "../../src/types/PackRef.sol";
import {PartnerData} from "../../src/types/PartnerData.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Case, Cases} from "../support/Case.sol";
import {Folding} from "../support/Folding.sol";
import {Heads} from "../support/Heads.sol";
import {GoodsHandler} from "./GoodsHandler.sol";

/// @notice The same with packs, lots, licences and what is said beside custody; and with what is not theirs to do.
abstract contract LedgerHandler is GoodsHandler {
    using Cases for Case;
    using Folding for Folding.Trails;

    function start() external {
        vm.recordLogs();
        setUp();
        lots[0] = lot;
        accepted(MAKER, abi.encodeCall(ledger.openLot, (GTIN, "LOT-2", 20260831)));
        lots[1] = keccak256(abi.encodePacked(GTIN, "LOT-2"));
        accepted(keyOf(MAKER), address(partners), abi.encodeCall(partners.addOperator, (keyOf(REVOKED))));
        accepted(keyOf(MAKER), address(partners), abi.encodeCall(partners.revokeOperator, (keyOf(REVOKED))));
        trails.take(vm.getRecordedLogs());
        for (uint256 i = 0; i < 4; ++i) {
            commission(i, 5 + i, 0);
        }
    }

    function dispense(uint256 which, uint256 by) external oneCall {
        (PackRef memory pack, Reason before) = _likelyPack(which, _canLeave);
        uint24 actor = _someone(by, by % 4 == 0 ? PHARMACY : SECOND_PHARMACY);
        bool allowed = _isActive(before) && _free(pack.sscc) && _sellable(pack.lot) && !suspended[actor];
        if (!_try(actor, abi.encodeCall(ledger.dispense, (only(pack), stamp())))) return;
        _who(actor == PHARMACY || actor == SECOND_PHARMACY, "dispense");
        _rule(allowed, "dispense");
        _now(pack, _keeper(pack.sscc) == actor ? Reason.Dispensed : Reason.DispensedOutOfCustody);
    }

    function decommission(uint256 which, uint8 reason, uint256 by) external oneCall {
        (PackRef memory pack, Reason before) = _likelyPack(which, _canLeave);
        uint24 actor = _someone(by, _keeper(pack.sscc));
        if (!_try(actor, abi.encodeCall(ledger.decommission, (only(pack), reason & 15, stamp())))) return;
        _who(_keeper(pack.sscc) == actor, "decommission");
        _rule(_isActive(before) || before == Reason.Quarantined, "decommission what is gone");
        _now(pack, Reason(reason & 15));
    }

    function reinstate(uint256 which, uint256 by) external oneCall {
        (PackRef memory pack, Reason before) = _likelyPack(which, _wasDispensed);
        (, uint16 day, uint24 dispenser,) = Heads.state(address(ledger), pack.sscc, pack.index);
        uint24 actor = _someone(by, dispenser);
        if (!_try(actor, abi.encodeCall(ledger.reinstate, (only(pack), stamp())))) return;
        _who(actor == dispenser, "reinstate");
        _revival(before == Reason.Dispensed || before == Reason.DispensedOutOfCustody, "what was not dispensed");
        _revival(block.timestamp / 1 days - day <= 10 && !suspended[actor], "late or without licence");
        _revival(_sellable(pack.lot), "of a lot that may not be sold");
        _now(pack, Reason.ActiveAgain);
    }

    function holdPack(uint256 which, uint256 by, bool releasing) external oneCall {
        (PackRef memory pack, Reason before) =
            releasing ? _likelyPack(which, _isQuarantined) : _likelyPack(which, _canLeave);
        (,, uint24 holder,) = Heads.state(address(ledger), pack.sscc, pack.index);
        uint24 mine = releasing ? holder : _keeper(pack.sscc);
        uint24 actor = _someone(by, mine);
        bytes memory call = releasing
            ? abi.encodeCall(ledger.releasePacks, (only(pack), stamp()))
            : abi.encodeCall(ledger.holdPacks, (only(pack), stamp()));
        if (!_try(actor, call)) return;
        _who(actor == AUTHORITY || actor == mine, "hold of a pack");
        if (releasing) _revival(before == Reason.Quarantined, "what was not quarantined");
        else _rule(_isActive(before), "hold what is gone");
        _now(pack, releasing ? Reason.ActiveAgain : Reason.Quarantined);
    }

    function repack(uint256 which, uint256 first, uint256 count, uint256 by) external oneCall {
        uint64 sscc = units[which % units.length];
        if (units.length >= MOST_UNITS + 4) return;
        Case memory from = cases[sscc];
        first = first % from.keys.length;
        count = bound(count, 1, from.keys.length - first);
        uint24 actor = _someone(by, custodianOf[sscc]);
        PackRef[] memory packs = new PackRef[](count);
        Case memory into = Case(from.lot, ssccOf(actor, 900 + units.length), new bytes16[](count), new bytes16[](count));
        for (uint256 i = 0; i < count; ++i) {
            packs[i] = from.pack(first + i);
            (into.keys[i], into.tags[i]) = (from.keys[first + i], from.tags[first + i]);
        }
        bool atHand = _free(sscc) && head(sscc).parent == 0 && head(sscc).consignee == 0;
        if (!_try(actor, abi.encodeCall(ledger.repack, (into.sscc, packs, stamp())))) return;
        _who(custodianOf[sscc] == actor, "repack");
        _rule(atHand && gravest[from.lot] == 0, "repack");
        for (uint256 i = 0; i < count; ++i) {
            _rule(_isActive(reasonIn[sscc][first + i]), "repack what is gone");
            _now(packs[i], Reason.Repacked);
        }
        _keep(into, actor);
    }

    function recall(uint256 which, uint256 by, uint40 from) external oneCall {
        if (by % 16 != 7) return; // once is for ever
        bytes32 of_ = lots[which % 2];
        uint24 actor = _someone(by / 16, MAKER);
        uint8 class = uint8(which % 3 + 1);
        from = uint40(block.timestamp) - from % 100 days;
        if (!_try(actor, abi.encodeCall(ledger.recall, (of_, class, "notice", from)))) return;
        _who(actor == MAKER || actor == AUTHORITY, "recall");
        if (gravest[of_] == 0 || from < earliest[of_]) earliest[of_] = from;
        if (gravest[of_] == 0 || class < gravest[of_]) gravest[of_] = class;
    }

    function withdraw(uint256 which, uint256 by) external oneCall {
        if (by % 16 != 7) return;
        uint24 actor = _someone(by / 16, AUTHORITY);
        if (!_try(actor, abi.encodeCall(ledger.withdraw, (lots[which % 2], "notice")))) return;
        _who(actor == MAKER || actor == AUTHORITY, "withdraw");
        withdrawn[lots[which % 2]] = true;
    }

    function licence(uint256 which) external oneCall {
        uint24 partner = uint24(which % 5 + 1);
        vm.recordLogs();
        if (suspended[partner]) partners.reinstateLicence(partner, "passed");
        else if (which % 3 == 0) partners.suspendLicence(partner, "inspection");
        else return;
        suspended[partner] = !suspended[partner];
        changed = true;
        trails.take(vm.getRecordedLogs());
    }

    function report(uint256 which, uint256 by, uint256 index) external oneCall {
        uint64 sscc = _any(which);
        uint24 actor = _someone(by, PHARMACY);
        uint16 named_ = index % 3 == 0 ? uint16(index / 3 % MOST_PACKS) : type(uint16).max;
        if (!_try(actor, abi.encodeCall(ledger.reportSuspect, (sscc, named_, 1, "torn", stamp())))) return;
        _rule(!suspended[actor] && !reporting[sscc][actor], "report");
        reporting[sscc][actor] = true;
        ++openReports[sscc];
    }

    function closeReport(uint256 which, uint256 by, uint256 whose) external oneCall {
        uint64 sscc = _likely(which, _reported);
        uint24 reporter = uint24(whose % 5 + 1);
        uint24 actor = _someone(by, reporter);
        if (!_try(actor, abi.encodeCall(ledger.closeReport, (sscc, reporter, 1, "intact")))) return;
        _who(actor == reporter || actor == AUTHORITY, "close a report");
        _rule(reporting[sscc][reporter], "close no report");
        reporting[sscc][reporter] = false;
        --openReports[sscc];
    }

    function declareError(uint256 which, uint256 by) external oneCall {
        uint64 sscc = _any(which);
        bytes[] memory steps = new bytes[](1);
        steps[0] = lastStep[sscc];
        uint24 actor = _someone(by, author[sscc]);
        if (!_try(actor, abi.encodeCall(ledger.declareError, (sscc, trailBefore[sscc], steps, 2, "typo")))) return;
        _who(actor == author[sscc], "declare an error");
    }

    /// @dev What belongs to the authority, to another partner or to the product's holder.
    function meddle(uint256 what, uint256 by, uint256 with) external oneCall {
        uint24 actor = uint24(by % 6 + 2); // anybody but the maker, who holds the product
        uint24 victim = actor == PHARMACY ? WHOLESALER : PHARMACY;
        uint40 later = uint40(block.timestamp + 1 days);
        PartnerData memory data = PartnerData(glnOf(9, 1), "Another", "CH", 0, 63);
        bytes[12] memory calls = [
            abi.encodeCall(partners.register, (data, keyOf(actor))),
            abi.encodeCall(partners.setRoles, (actor, 63)),
            abi.encodeCall(partners.grantLicence, (actor, "n", later)),
            abi.encodeCall(partners.suspendLicence, (victim, "r")),
            abi.encodeCall(partners.reinstateLicence, (actor, "r")),
            abi.encodeCall(partners.grantPrefix, (actor, 1234, 4)),
            abi.encodeCall(partners.revokePrefix, (MAKER, 9521001, 7)),
            abi.encodeCall(partners.proposeOperator, (victim, keyOf(actor))),
            abi.encodeCall(partners.revokeOperator, (keyOf(victim))),
            abi.encodeCall(partners.confirmOperator, (victim)),
            abi.encodeCall(catalogue.changeHolder, (GTIN, actor)),
            abi.encodeCall(catalogue.change, (GTIN, product()))
        ];
        what = what % 13;
        if (what == 12) {
            _who(!_try(actor, abi.encodeCall(ledger.openLot, (GTIN, vm.toString(with), EXPIRY))), "open a lot");
            return;
        }
        vm.prank(keyOf(actor));
        (bool done,) = (what < 10 ? address(partners) : address(catalogue)).call(calls[what]);
        changed = done;
        _who(!done, "meddle");
    }

    function pass(uint256 time) external oneCall {
        vm.roll(block.number + 1 + time % 5);
        vm.warp(block.timestamp + bound(time, 1, 3 days));
    }

    /// @dev By the custodian alone, whoever is suspended; and by the one before, who has no licence either.
    function goBackAndOut() external {
        for (uint24 partner = MAKER; partner <= AUTHORITY; ++partner) {
            if (!suspended[partner]) suspend(partner);
        }
        for (uint256 i = 0; i < units.length + pallets.length; ++i) {
            uint64 sscc = _at(i);
            if (head(sscc).parent == 0) _goBackAndOut(sscc); // the others with their pallet
        }
    }

    function _goBackAndOut(uint64 sscc) private {
        Heads.Plain memory now_ = head(sscc);
        uint24 previous = unitOf(sscc).previousCustodian;
        if (now_.consignee != 0) {
            accepted(now_.custodian, abi.encodeCall(ledger.cancelShipment, (named(sscc), stamp())));
        }
        if (previous != 0) {
            send(sscc, now_.custodian, previous);
            accepted(previous, receiving(named(sscc)));
            now_.custodian = previous;
        }
        if (now_.status != Reason.Active) return;
        bytes memory out = abi.encodeCall(ledger.decommissionUnits, (named(sscc), uint8(Reason.Destroyed), stamp()));
        accepted(now_.custodian, out);
    }
}
