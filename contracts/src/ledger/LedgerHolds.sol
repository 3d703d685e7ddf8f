// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {Actor} from "../types/Actor.sol";
import {PackRef} from "../types/PackRef.sol";
import {Reason} from "../types/Reason.sol";
import {Stamp} from "../types/Stamp.sol";
import {Step} from "../types/Step.sol";
import {StepRecord} from "../types/StepRecord.sol";
import {Unit} from "../types/Unit.sol";
import {UnitHead} from "../types/UnitHead.sol";
import {UnitRef} from "../types/UnitRef.sol";
import {LedgerPacks} from "./LedgerPacks.sol";

/// @notice Holds on units and packs. An authority's hold overrides the custodian's, and only an authority lifts it.
abstract contract LedgerHolds is LedgerPacks {
    /// @inheritdoc ICustodyLedger
    function holdUnits(UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        bool authority = _isAuthority(actor);
        StepRecord memory record = _begin(Step.Held, actor.partner, stamp);
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            (Unit storage unit, UnitHead head) = _at(units[i]);
            if (!authority) _checkCustodian(sscc, _carrier(head), actor.partner);
            if (!authority || head.heldByAuthority()) _checkNotHeld(sscc, head);
            _record(sscc, unit, head.withHold(actor.partner, authority), record);
        }
    }

    /// @inheritdoc ICustodyLedger
    function releaseUnits(UnitRef[] calldata units, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(units.length, stamp);
        bool authority = _isAuthority(actor);
        StepRecord memory record = _begin(Step.Released, actor.partner, stamp);
        for (uint256 i = 0; i < units.length; ++i) {
            uint64 sscc = units[i].sscc;
            (Unit storage unit, UnitHead head) = _at(units[i]);
            uint24 holder = head.holder();
            if (holder == 0) revert LedgerUnitNotHeld(sscc);
            if (!authority && (head.heldByAuthority() || holder != actor.partner)) {
                revert LedgerNotHolder(sscc, holder, actor.partner);
            }
            _record(sscc, unit, head.withHold(0, false), record);
        }
    }

    /// @inheritdoc ICustodyLedger
    function holdPacks(PackRef[] calldata packs, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(packs.length, stamp);
        bool authority = _isAuthority(actor);
        for (uint256 i = 0; i < packs.length; ++i) {
            PackRef calldata ref = packs[i];
            (UnitHead head,) = _unitOf(ref);
            UnitHead carrier = _carrier(head);
            if (!authority) _checkCustodian(ref.sscc, carrier, actor.partner);
            _checkActive(ref.sscc, head);
            _checkActive(head.parent(), carrier);
            _checkPackActive(ref);
            _leave(ref, Reason.Quarantined, 0, actor.partner, stamp);
        }
    }

    /// @inheritdoc ICustodyLedger
    function releasePacks(PackRef[] calldata packs, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(packs.length, stamp);
        bool authority = _isAuthority(actor);
        for (uint256 i = 0; i < packs.length; ++i) {
            PackRef calldata ref = packs[i];
            (UnitHead head,) = _unitOf(ref);
            _checkActive(ref.sscc, head);
            _checkActive(head.parent(), _carrier(head));
            (Reason before,, uint24 holder) = _stateOf(ref);
            if (before != Reason.Quarantined) revert LedgerPackState(ref.sscc, ref.index, before);
            if (!authority && holder != actor.partner) {
                revert LedgerNotPackHolder(ref.sscc, ref.index, holder, actor.partner);
            }
            _leave(ref, Reason.ActiveAgain, 0, actor.partner, stamp);
        }
    }
}
