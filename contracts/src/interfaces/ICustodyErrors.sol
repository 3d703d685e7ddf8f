// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "../types/Reason.sol";
import {UnitKind} from "../types/UnitKind.sol";

/// @title Why the ledger refuses
/// @notice A refused call changes nothing.
interface ICustodyErrors {
    /// @notice The caller acts for no partner.
    error LedgerNotAnOperator(address account);
    /// @notice The partner has none of the roles (bits of Role) that this takes.
    error LedgerRoleMissing(uint24 partner, uint16 needed, uint16 roles);
    /// @notice The partner has no licence now.
    error LedgerNotLicensed(uint24 partner);
    /// @notice The call names nothing.
    error LedgerNothingNamed();
    /// @notice The claimed time lies after the block's.
    error LedgerClaimInFuture(uint40 claimedAt, uint256 blockTime);
    /// @notice This reason cannot be given here.
    error LedgerReasonNotAllowed(uint8 reason);

    /// @notice Not 1 to 20 characters of GS1 set 82.
    error LedgerLotInvalid(string number);
    /// @notice Not a calendar day.
    error LedgerExpiryInvalid(uint32 expiry);
    /// @notice The product is `holder`'s (0: not registered), not the caller's.
    error LedgerNotProductHolder(uint64 gtin, uint24 holder, uint24 partner);
    /// @notice The lot is open already.
    error LedgerLotExists(bytes32 lot);
    /// @notice No such lot.
    error LedgerLotUnknown(bytes32 lot);
    /// @notice The lot was opened by another partner.
    error LedgerNotLotOpener(bytes32 lot, uint24 opener, uint24 partner);
    /// @notice Units have been made of the lot: its expiry stands.
    error LedgerLotHasUnits(bytes32 lot, uint32 units);
    /// @notice Neither opener of the lot, nor holder of its product, nor an authority.
    error LedgerMayNotRecall(bytes32 lot, uint24 partner);
    /// @notice A recall's class is 1, 2 or 3.
    error LedgerRecallClassInvalid(uint8 class);
    /// @notice A recall holds from a time that is not in the future.
    error LedgerRecallInFuture(uint40 effectiveAt, uint256 blockTime);
    /// @notice The lot is recalled.
    error LedgerLotRecalled(bytes32 lot, uint8 class);
    /// @notice The lot is withdrawn.
    error LedgerLotWithdrawn(bytes32 lot);
    /// @notice The lot's last day was `expiry`; one day of grace is over too.
    error LedgerLotExpired(bytes32 lot, uint32 expiry, uint32 today);

    /// @notice Not an SSCC with a right check digit (GS1 General Specifications 7.9.1).
    error LedgerSsccInvalid(uint64 sscc);
    /// @notice The longest registered prefix of the SSCC is `holder`'s (0: nobody's), not the caller's.
    error LedgerForeignSscc(uint64 sscc, uint24 holder, uint24 partner);
    /// @notice The SSCC has been used: never again in this ledger.
    error LedgerUnitExists(uint64 sscc);
    /// @notice No such unit.
    error LedgerUnitUnknown(uint64 sscc);
    /// @notice A unit holds 1 to 256 packs.
    error LedgerPackCount(uint256 count);
    /// @notice Tags are 16 bytes each, one after the other.
    error LedgerTagsLength(uint256 length);
    /// @notice The tag at `index` is not greater than the one before.
    error LedgerTagsNotAscending(uint256 index);

    /// @notice Another step has come between; the caller knew of `expected` steps, there are `actual`.
    error LedgerSequence(uint64 sscc, uint32 expected, uint32 actual);
    /// @notice The unit is in the custody of `custodian`.
    error LedgerNotCustodian(uint64 sscc, uint24 custodian, uint24 partner);
    /// @notice The unit is on its way to `consignee` (0: to nobody), not to the caller.
    error LedgerNotConsignee(uint64 sscc, uint24 consignee, uint24 partner);
    /// @notice The unit is on its way to `consignee`.
    error LedgerInTransit(uint64 sscc, uint24 consignee);
    /// @notice The unit is not on its way to anybody.
    error LedgerNotInTransit(uint64 sscc);
    /// @notice A hold of `holder` lies on the unit.
    error LedgerUnitHeld(uint64 sscc, uint24 holder);
    /// @notice No hold lies on the unit.
    error LedgerUnitNotHeld(uint64 sscc);
    /// @notice The hold is `holder`'s, and not the caller's to lift.
    error LedgerNotHolder(uint64 sscc, uint24 holder, uint24 partner);
    /// @notice The unit has been decommissioned.
    error LedgerUnitNotActive(uint64 sscc, Reason status);
    /// @notice Goods cannot go to this partner: unknown, the sender itself, or not licensed to have them.
    error LedgerConsigneeInvalid(uint24 consignee);
    /// @notice The unit is on a pallet, and only moves with it.
    error LedgerOnPallet(uint64 sscc, uint64 pallet);
    /// @notice The unit is not on this pallet.
    error LedgerNotOnPallet(uint64 sscc, uint64 pallet);
    /// @notice The unit holds something else than this takes: packs, or units.
    error LedgerWrongKind(uint64 sscc, UnitKind kind);
    /// @notice A pallet holds up to 65,535 units.
    error LedgerPalletFull(uint64 sscc);

    /// @notice The unit holds no pack at this position, or the proof does not show it.
    error LedgerProofInvalid(uint64 sscc, uint8 index);
    /// @notice The pack's state does not allow this.
    error LedgerPackState(uint64 sscc, uint8 index, Reason reason);
    /// @notice The pack was dispensed by another partner.
    error LedgerNotDispenser(uint64 sscc, uint8 index, uint24 dispenser, uint24 partner);
    /// @notice The pack was dispensed more than ten days ago.
    error LedgerTooLate(uint64 sscc, uint8 index, uint16 day, uint16 today);
    /// @notice The pack's hold is `holder`'s, and not the caller's to lift.
    error LedgerNotPackHolder(uint64 sscc, uint8 index, uint24 holder, uint24 partner);

    /// @notice The position is beyond the unit's packs.
    error LedgerIndexInvalid(uint64 sscc, uint16 index);
    /// @notice A report needs a ground.
    error LedgerGroundInvalid(uint8 ground);
    /// @notice The partner has an open report on this unit.
    error LedgerReportOpen(uint64 sscc, uint24 reporter, uint32 report);
    /// @notice The partner has no open report on this unit.
    error LedgerNoReport(uint64 sscc, uint24 reporter);
    /// @notice Neither the reporter nor an authority.
    error LedgerMayNotClose(uint64 sscc, uint24 reporter, uint24 partner);
    /// @notice A closed report needs an outcome.
    error LedgerOutcomeInvalid(uint8 outcome);
    /// @notice The steps do not fold to the unit's trail.
    error LedgerStepsNotProven(uint64 sscc);
    /// @notice The step was recorded by another partner.
    error LedgerNotAuthor(uint64 sscc, uint32 step, uint24 author, uint24 partner);
}
