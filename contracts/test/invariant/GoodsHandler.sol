// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "../../src/types/Reason.sol";
import {UnitKind} from "../../src/types/UnitKind.sol";
import {Case, Cases} from "../support/Case.sol";
import {Heads} from "../support/Heads.sol";
import {Handler} from "./Handler.sol";

/// @notice Anybody does anything with units, sensibly half of the time. What passes must have been allowed, by rules
/// written here a second time.
abstract contract GoodsHandler is Handler {
    using Cases for Case;

    function commission(uint256 which, uint256 count, uint256 by) public oneCall {
        if (units.length >= MOST_UNITS) return;
        uint256 number = units.length + 1;
        bytes32 of_ = lots[which % 2];
        uint24 actor = _someone(by, MAKER);
        Case memory unit = Cases.make(of_, ssccOf(MAKER, number), bound(count, 1, MOST_PACKS), number);
        if (!_try(actor, abi.encodeCall(ledger.commission, (unit.lot, unit.sscc, unit.joined(), stamp())))) return;
        _who(actor == MAKER, "commission");
        _rule(!suspended[MAKER] && gravest[of_] == 0 && !withdrawn[of_], "commission");
        _keep(unit, MAKER);
    }

    function ship(uint256 which, uint256 to, uint256 by) external oneCall {
        uint64 sscc = _likely(which, _atRest);
        Heads.Plain memory before = head(sscc);
        uint24 actor = _someone(by, before.custodian);
        uint24 consignee = uint24(to % 8 == 7 ? to / 8 % 7 : to % 4 + 1);
        bool back = unitOf(sscc).previousCustodian == consignee;
        if (!_try(actor, abi.encodeCall(ledger.ship, (named(sscc), consignee, stamp())))) return;
        _who(custodianOf[sscc] == actor, "ship");
        _rule(before.parent == 0 && before.consignee == 0, "ship what is packed or under way");
        bool licensed = !suspended[actor] && !suspended[consignee];
        _rule(back || (before.holder == 0 && before.status == Reason.Active && licensed), "ship onward");
        _rule(consignee != 0 && consignee < AUTHORITY && consignee != actor, "ship to whom");
    }

    function receiveUnit(uint256 which, uint256 by) external oneCall {
        uint64 sscc = _likely(which, _underWay);
        Heads.Plain memory before = head(sscc);
        uint24 actor = _someone(by, before.consignee);
        bool back = unitOf(sscc).previousCustodian == actor;
        if (!_try(actor, receiving(named(sscc)))) return;
        _who(before.consignee == actor, "receive");
        _rule(before.parent == 0 && (back || !suspended[actor]), "receive");
        custodianOf[sscc] = actor;
    }

    function endTransit(uint256 which, uint256 by, bool refusing) external oneCall {
        uint64 sscc = _likely(which, _underWay);
        Heads.Plain memory before = head(sscc);
        uint24 actor = _someone(by, refusing ? before.consignee : before.custodian);
        bytes memory call = refusing
            ? abi.encodeCall(ledger.refuse, (named(sscc), uint8(Reason.Other), stamp()))
            : abi.encodeCall(ledger.cancelShipment, (named(sscc), stamp()));
        if (!_try(actor, call)) return;
        _who(actor == (refusing ? before.consignee : custodianOf[sscc]), "end of a transit");
        _rule(before.consignee != 0, "end of no transit");
    }

    function pack(uint256 which, uint256 where, uint256 by) external oneCall {
        uint64 sscc = _likely(which, _atRest);
        Heads.Plain memory before = head(sscc);
        uint24 actor = _someone(by, before.custodian);
        bool fresh = pallets.length == 0 || (where % 3 == 0 && pallets.length < 3);
        uint64 pallet = fresh ? ssccOf(actor, 500 + pallets.length) : pallets[where % pallets.length];
        bool ready = fresh || (head(pallet).consignee == 0 && _free(pallet));
        bool free = _free(sscc);
        if (!_try(actor, abi.encodeCall(ledger.pack, (ref(pallet), named(sscc), stamp())))) return;
        if (fresh) {
            pallets.push(pallet);
            custodianOf[pallet] = actor;
        }
        _who(custodianOf[sscc] == actor && custodianOf[pallet] == actor, "pack");
        _rule(ready && free && before.parent == 0 && before.consignee == 0, "pack what is not at hand");
        _rule(before.kind == UnitKind.Packs, "a pallet on a pallet");
    }

    function unpack(uint256 which, uint256 by) external oneCall {
        uint64 sscc = _likely(which, _packed);
        uint64 pallet = head(sscc).parent;
        if (pallet == 0) return;
        bool ready = head(pallet).consignee == 0 && head(pallet).holder == 0 && head(pallet).status == Reason.Active;
        uint24 actor = _someone(by, head(pallet).custodian);
        if (!_try(actor, abi.encodeCall(ledger.unpack, (ref(pallet), named(sscc), stamp())))) return;
        _who(custodianOf[pallet] == actor, "unpack");
        _rule(ready, "unpack what is not at hand");
        custodianOf[sscc] = actor;
    }

    function holdUnit(uint256 which, uint256 by, bool releasing) external oneCall {
        uint64 sscc = releasing ? _likely(which, _held) : _any(which);
        Heads.Plain memory before = head(sscc);
        uint24 actor = _someone(by, releasing ? before.holder : _keeper(sscc));
        bytes memory call = releasing
            ? abi.encodeCall(ledger.releaseUnits, (named(sscc), stamp()))
            : abi.encodeCall(ledger.holdUnits, (named(sscc), stamp()));
        if (!_try(actor, call)) return;
        _who(actor == AUTHORITY || actor == (releasing ? before.holder : _keeper(sscc)), "hold of a unit");
        _rule(actor == AUTHORITY || !before.heldByAuthority, "an authority's hold");
        _rule(releasing == (before.holder != 0) || actor == AUTHORITY, "a second hold");
    }

    function decommissionUnit(uint256 which, uint8 reason, uint256 by) external oneCall {
        if (by % 4 != 3) return; // or little is left to do
        uint64 sscc = _any(which);
        uint24 actor = _someone(by / 4, _keeper(sscc));
        bool active = head(sscc).status == Reason.Active && head(_carrier(sscc)).status == Reason.Active;
        bool held = head(sscc).holder != 0 || head(_carrier(sscc)).holder != 0;
        if (!_try(actor, abi.encodeCall(ledger.decommissionUnits, (named(sscc), reason & 15, stamp())))) return;
        _who(_keeper(sscc) == actor, "decommission a unit");
        _rule(active, "decommission what is gone");
        bool dispensed = Reason(reason & 15) == Reason.Dispensed;
        bool pharmacy = actor == PHARMACY || actor == SECOND_PHARMACY;
        _rule(!dispensed || (!held && pharmacy && !suspended[actor]), "dispense a unit");
    }
}
