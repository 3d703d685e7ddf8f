// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICustodyLedger} from "../interfaces/ICustodyLedger.sol";
import {Actor} from "../types/Actor.sol";
import {CalendarDate} from "../types/CalendarDate.sol";
import {Lot} from "../types/Lot.sol";
import {Merkle} from "../types/Merkle.sol";
import {PackRef} from "../types/PackRef.sol";
import {PackState} from "../types/PackState.sol";
import {Reason} from "../types/Reason.sol";
import {Role} from "../types/Role.sol";
import {Stamp} from "../types/Stamp.sol";
import {Unit} from "../types/Unit.sol";
import {UnitHead} from "../types/UnitHead.sol";
import {UnitKind} from "../types/UnitKind.sol";
import {LedgerBase} from "./LedgerBase.sol";

/// @notice Packs leaving their unit, and the few ways back.
abstract contract LedgerPacks is LedgerBase {
    using PackState for uint256;
    using PackState for Reason;

    uint16 private constant REINSTATE_DAYS = 10;

    /// @dev Reasons a pack or a unit may be decommissioned for.
    uint256 internal constant LEAVING = (1 << uint8(Reason.Destroyed)) | (1 << uint8(Reason.Exported))
        | (1 << uint8(Reason.SampledByAuthority)) | (1 << uint8(Reason.FreeSample)) | (1 << uint8(Reason.Stolen))
        | (1 << uint8(Reason.Lost)) | (1 << uint8(Reason.Damaged)) | (1 << uint8(Reason.Implanted))
        | (1 << uint8(Reason.Other)) | (1 << uint8(Reason.Relabelled));
    /// @dev Of these, the ones that a quarantined pack may leave for.
    uint256 private constant LEAVING_QUARANTINE = (1 << uint8(Reason.Destroyed))
        | (1 << uint8(Reason.SampledByAuthority)) | (1 << uint8(Reason.Stolen)) | (1 << uint8(Reason.Lost))
        | (1 << uint8(Reason.Damaged));

    /// @inheritdoc ICustodyLedger
    function dispense(PackRef[] calldata packs, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkLicensed(actor, Role.PHARMACY);
        _checkCall(packs.length, stamp);
        for (uint256 i = 0; i < packs.length; ++i) {
            PackRef calldata ref = packs[i];
            (UnitHead head,) = _unitOf(ref);
            UnitHead carrier = _carrier(head);
            _checkTradable(ref.sscc, head);
            _checkTradable(head.parent(), carrier);
            _checkLot(ref.lot);
            _checkPackActive(ref);
            bool ours = carrier.custodian() == actor.partner;
            _leave(ref, ours ? Reason.Dispensed : Reason.DispensedOutOfCustody, 0, actor.partner, stamp);
        }
    }

    /// @inheritdoc ICustodyLedger
    function decommission(PackRef[] calldata packs, uint8 reason, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkCall(packs.length, stamp);
        if ((LEAVING >> reason) & 1 == 0) revert LedgerReasonNotAllowed(reason);
        for (uint256 i = 0; i < packs.length; ++i) {
            PackRef calldata ref = packs[i];
            (UnitHead head,) = _unitOf(ref);
            UnitHead carrier = _carrier(head);
            _checkCustodian(ref.sscc, carrier, actor.partner);
            _checkActive(ref.sscc, head);
            _checkActive(head.parent(), carrier);
            (Reason before,,) = _stateOf(ref);
            bool open = before.isActive() || (before == Reason.Quarantined && (LEAVING_QUARANTINE >> reason) & 1 == 1);
            if (!open) revert LedgerPackState(ref.sscc, ref.index, before);
            _leave(ref, Reason(reason), 0, actor.partner, stamp);
        }
    }

    /// @inheritdoc ICustodyLedger
    function reinstate(PackRef[] calldata packs, Stamp calldata stamp) external {
        Actor memory actor = _caller();
        _checkLicensed(actor, Role.PHARMACY);
        _checkCall(packs.length, stamp);
        for (uint256 i = 0; i < packs.length; ++i) {
            PackRef calldata ref = packs[i];
            (UnitHead head,) = _unitOf(ref);
            (Reason before, uint16 day, uint24 dispenser) = _stateOf(ref);
            if (before != Reason.Dispensed && before != Reason.DispensedOutOfCustody) {
                revert LedgerPackState(ref.sscc, ref.index, before);
            }
            if (dispenser != actor.partner) {
                revert LedgerNotDispenser(ref.sscc, ref.index, dispenser, actor.partner);
            }
            uint16 today = _today();
            if (today - day > REINSTATE_DAYS) revert LedgerTooLate(ref.sscc, ref.index, day, today);
            _checkActive(ref.sscc, head);
            _checkActive(head.parent(), _carrier(head));
            _checkLot(ref.lot);
            _leave(ref, Reason.ActiveAgain, 0, actor.partner, stamp);
        }
    }

    /// @dev Writes a pack's state and says so. The transition has been checked.
    function _leave(PackRef calldata ref, Reason reason, uint64 target, uint24 partner, Stamp calldata stamp) internal {
        uint16 change = _write(ref, reason, partner);
        emit PackLeft(
            ref.sscc,
            ref.index,
            reason,
            change,
            ref.lot,
            ref.key,
            target,
            partner,
            msg.sender,
            stamp.place,
            stamp.claimedAt,
            stamp.document,
            uint40(block.timestamp)
        );
    }

    /// @return change The state word's count of changes after this one.
    function _write(PackRef calldata ref, Reason reason, uint24 partner) private returns (uint16 change) {
        uint256[43] storage words = _states[ref.sscc];
        uint256 place = ref.index / PackState.PACKS_A_WORD;
        (words[place], change) = words[place].write(ref.index, reason, _today(), partner);
    }

    /// @dev The unit in which the pack is proven to have been put, and the pack's tag.
    function _unitOf(PackRef calldata ref) internal view returns (UnitHead head, bytes16 tag) {
        Unit storage unit;
        (unit, head) = _known(ref.sscc);
        if (head.kind() != UnitKind.Packs) revert LedgerWrongKind(ref.sscc, head.kind());
        tag = bytes16(keccak256(abi.encodePacked(ref.key)));
        bytes32 leaf = Merkle.leaf(ref.lot, ref.index, tag);
        if (!Merkle.verifies(unit.root, leaf, ref.index, head.count(), ref.proof)) {
            revert LedgerProofInvalid(ref.sscc, ref.index);
        }
    }

    function _stateOf(PackRef calldata ref) internal view returns (Reason reason, uint16 day, uint24 partner) {
        return _states[ref.sscc][ref.index / PackState.PACKS_A_WORD].read(ref.index);
    }

    function _checkPackActive(PackRef calldata ref) internal view {
        (Reason reason,,) = _stateOf(ref);
        if (!reason.isActive()) revert LedgerPackState(ref.sscc, ref.index, reason);
    }

    /// @dev Neither held nor decommissioned.
    function _checkTradable(uint64 sscc, UnitHead head) internal pure {
        _checkNotHeld(sscc, head);
        _checkActive(sscc, head);
    }

    function _today() internal view returns (uint16) {
        return uint16(block.timestamp / 1 days);
    }

    /// @dev Neither recalled, withdrawn nor expired. A day that is not over everywhere on Earth is given in grace.
    function _checkLot(bytes32 lot) private view {
        Lot storage head = _lots[lot];
        if (head.recallClass != 0) revert LedgerLotRecalled(lot, head.recallClass);
        if (head.withdrawn) revert LedgerLotWithdrawn(lot);
        if (head.expiry < CalendarDate.ofTime(block.timestamp - 1 days)) {
            revert LedgerLotExpired(lot, head.expiry, CalendarDate.ofTime(block.timestamp));
        }
    }
}
