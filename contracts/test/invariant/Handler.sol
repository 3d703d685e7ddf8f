// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyEvents} from "../../src/interfaces/ICustodyEvents.sol";
import {PackRef} from "../../src/types/PackRef.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Balance} from "../support/Balance.sol";
import {Case, Cases} from "../support/Case.sol";
import {Folding} from "../support/Folding.sol";
import {Heads} from "../support/Heads.sol";
import {Network} from "../support/Network.sol";
import {Vm} from "../support/Vm.sol";

/// @notice What is known, beside the ledger, about everything that was done to it: kept by whoever drives it, and compared
/// with the ledger by the invariants.
abstract contract Handler is Network {
    using Balance for Balance.Book;
    using Cases for Case;
    using Folding for Folding.Trails;

    uint256 internal constant MOST_UNITS = 8;
    uint256 internal constant MOST_PACKS = 8; // two state words
    /// @dev Two that act for nobody: a stranger, and a key that has been revoked.
    uint24 internal constant NOBODY = 6;
    uint24 internal constant REVOKED = 7;

    uint64[] internal units; // of packs
    uint64[] internal pallets;
    bytes32[2] internal lots;
    mapping(uint64 sscc => Case) internal cases;
    mapping(uint64 sscc => mapping(uint256 index => Reason)) internal reasonIn;
    mapping(uint64 sscc => uint24) internal custodianOf;
    bytes16[] internal moved; // packs that have been put into a second unit
    mapping(bytes16 key => uint64[]) internal homes; // every unit that a pack has been put into
    mapping(bytes16 key => mapping(uint64 sscc => uint256)) internal indexIn;
    mapping(uint24 partner => bool) internal suspended;
    mapping(bytes32 lot => uint8) internal gravest;
    mapping(bytes32 lot => uint40) internal earliest;
    mapping(bytes32 lot => bool) internal withdrawn;
    mapping(uint64 sscc => mapping(uint24 reporter => bool)) internal reporting;
    mapping(uint64 sscc => uint256) internal openReports;
    mapping(uint64 sscc => bytes) internal lastStep;
    mapping(uint64 sscc => bytes32) internal trailBefore; // before the last step
    mapping(uint64 sscc => uint24) internal author; // of the last step

    bool internal changed; // by the last call

    Folding.Trails internal trails;
    Balance.Book internal book;

    /// @dev What passed and should not have, by the rule that it broke.
    string internal brokenByWho;
    string internal brokenByRevival;
    string internal brokenOtherwise;

    /// @dev Of every call that the campaign makes.
    modifier oneCall() {
        changed = false;
        _;
    }

    /// @dev Calls the ledger; what it logs is taken down.
    function _try(uint24 by, bytes memory call) internal returns (bool done) {
        vm.recordLogs();
        vm.prank(by == NOBODY ? STRANGER : keyOf(by));
        (done,) = address(ledger).call(call);
        if (done) _take(by, vm.getRecordedLogs());
    }

    function _take(uint24 by, Vm.Log[] memory logs) internal {
        changed = true;
        _who(by < NOBODY, "who acts for nobody");
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] != ICustodyEvents.CustodyStep.selector) continue;
            uint64 sscc = uint64(uint256(logs[i].topics[1]));
            (,, uint24 partner, address operator) = abi.decode(logs[i].data, (uint32, uint8, uint24, address));
            _who(partner == by && operator == keyOf(by), "a step in another's name");
            lastStep[sscc] = logs[i].data;
            trailBefore[sscc] = trails.trail[address(ledger)][Folding.STEPS][logs[i].topics[1]];
            author[sscc] = by;
        }
        trails.take(logs);
        book.take(address(ledger), logs);
    }

    /// @dev A unit has come into being.
    function _keep(Case memory unit, uint24 partner) internal {
        cases[unit.sscc] = unit;
        units.push(unit.sscc);
        custodianOf[unit.sscc] = partner;
        for (uint256 i = 0; i < unit.keys.length; ++i) {
            bytes16 key = unit.keys[i];
            if (homes[key].length == 1) moved.push(key);
            homes[key].push(unit.sscc);
            indexIn[key][unit.sscc] = i;
        }
    }

    function _now(PackRef memory pack, Reason reason) internal {
        reasonIn[pack.sscc][pack.index] = reason;
    }

    function _who(bool right, string memory what) internal {
        if (!right) brokenByWho = what;
    }

    function _revival(bool right, string memory what) internal {
        if (!right) brokenByRevival = what;
    }

    function _rule(bool right, string memory what) internal {
        if (!right) brokenOtherwise = what;
    }

    function _at(uint256 i) internal view returns (uint64) {
        return i < units.length ? units[i] : pallets[i - units.length];
    }

    function _any(uint256 seed) internal view returns (uint64) {
        return _at(seed % (units.length + pallets.length));
    }

    /// @return Three times of four one for which the call makes sense, where there is one; else any.
    function _likely(uint256 seed, function(uint64) internal view returns (bool) sensible)
        internal
        view
        returns (uint64)
    {
        uint256 count = units.length + pallets.length;
        for (uint256 i = 0; i < count && seed % 4 != 0; ++i) {
            uint64 sscc = _at((seed / 4 + i) % count);
            if (sensible(sscc)) return sscc;
        }
        return _any(seed / 4);
    }

    /// @return pack Likewise, in one of the units.
    /// @return before Its state.
    function _likelyPack(uint256 seed, function(uint64, Reason) internal view returns (bool) sensible)
        internal
        view
        returns (PackRef memory pack, Reason before)
    {
        Case memory unit = cases[units[seed / 4 % units.length]];
        uint256 index = seed / 64 % unit.keys.length;
        for (uint256 i = 0; i < MOST_PACKS * units.length && seed % 4 != 0; ++i) {
            uint64 sscc = units[(seed / 4 + i / MOST_PACKS) % units.length];
            uint256 place = (seed / 64 + i) % MOST_PACKS;
            if (place >= cases[sscc].keys.length || !sensible(sscc, reasonIn[sscc][place])) continue;
            (unit, index) = (cases[sscc], place);
            break;
        }
        return (unit.pack(index), reasonIn[unit.sscc][index]);
    }

    function _atRest(uint64 sscc) internal view returns (bool) {
        Heads.Plain memory now_ = head(sscc);
        return now_.parent == 0 && now_.consignee == 0 && now_.holder == 0 && now_.status == Reason.Active;
    }

    function _underWay(uint64 sscc) internal view returns (bool) {
        return head(sscc).consignee != 0;
    }

    function _packed(uint64 sscc) internal view returns (bool) {
        uint64 pallet = head(sscc).parent;
        return pallet != 0 && _atRest(pallet);
    }

    function _held(uint64 sscc) internal view returns (bool) {
        return head(sscc).holder != 0;
    }

    function _reported(uint64 sscc) internal view returns (bool) {
        return openReports[sscc] != 0;
    }

    function _canLeave(uint64 sscc, Reason reason) internal view returns (bool) {
        return _isActive(reason) && _free(sscc);
    }

    function _wasDispensed(uint64, Reason reason) internal pure returns (bool) {
        return reason == Reason.Dispensed || reason == Reason.DispensedOutOfCustody;
    }

    function _isQuarantined(uint64, Reason reason) internal pure returns (bool) {
        return reason == Reason.Quarantined;
    }

    /// @return The pallet that the unit is on, or the unit itself.
    function _carrier(uint64 sscc) internal view returns (uint64) {
        uint64 parent = head(sscc).parent;
        return parent == 0 ? sscc : parent;
    }

    function _keeper(uint64 sscc) internal view returns (uint24) {
        return custodianOf[_carrier(sscc)];
    }

    /// @dev Neither the unit nor its pallet is held or decommissioned.
    function _free(uint64 sscc) internal view returns (bool) {
        Heads.Plain memory own = head(sscc);
        Heads.Plain memory carrier = own.parent == 0 ? own : head(own.parent);
        bool held = own.holder != 0 || carrier.holder != 0;
        return !held && own.status == Reason.Active && carrier.status == Reason.Active;
    }

    /// @dev Neither recalled nor withdrawn, and its last day not over by more than a day.
    function _sellable(bytes32 lot_) internal view returns (bool) {
        uint256 lastDay = lot_ == lots[0] ? 1_830_211_200 : 1_788_134_400; // 31 December 2027, 31 August 2026
        return gravest[lot_] == 0 && !withdrawn[lot_] && block.timestamp < lastDay + 2 days;
    }

    function _isActive(Reason reason) internal pure returns (bool) {
        return reason == Reason.Active || reason == Reason.ActiveAgain;
    }

    /// @return Half of the time the right one, half of the time anybody.
    function _someone(uint256 seed, uint24 right) internal pure returns (uint24) {
        return seed % 2 == 0 && right != 0 ? right : uint24((seed / 2) % 7 + 1);
    }
}
