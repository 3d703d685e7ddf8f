// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PackRef} from "../types/PackRef.sol";
import {Stamp} from "../types/Stamp.sol";
import {UnitRef} from "../types/UnitRef.sol";
import {ICustodyErrors} from "./ICustodyErrors.sol";
import {ICustodyEvents} from "./ICustodyEvents.sol";
import {IReadsSlots} from "./IReadsSlots.sol";

/// @title Lots, units and packs
/// @notice Packs travel in units of 1 to 256, each under a Merkle root; units travel on pallets. Custody is the
/// unit's, or its pallet's, and moves on receipt. A pack touches storage only when it leaves its unit.
///
/// The caller of each function acts for its partner. A licence is needed to make, ship onward, receive and dispense;
/// never to refuse, cancel, return to the previous custodian, hold, decommission or recall: goods do not get stuck.
///
/// Every call over many units or packs is all or nothing. Every `Stamp` is the caller's statement; a claimed time in
/// the future is refused.
interface ICustodyLedger is ICustodyEvents, ICustodyErrors, IReadsSlots {
    /// @notice The product's holder, a licensed manufacturer. Opens a lot.
    /// @param gtin A registered product.
    /// @param number The lot exactly as printed: 1 to 20 characters of GS1 set 82.
    /// @param expiry YYYYMMDD, the last day of use.
    /// @return lot The lot key, keccak256(abi.encodePacked(gtin, number)).
    function openLot(uint64 gtin, string calldata number, uint32 expiry) external returns (bytes32 lot);

    /// @notice The lot's opener, a licensed manufacturer. Corrects a mistyped expiry while the lot has no units.
    /// @param lot Lot key.
    /// @param expiry YYYYMMDD, the last day of use.
    function correctExpiry(bytes32 lot, uint32 expiry) external;

    /// @notice The lot's opener, the product's holder or an authority. Recalls the lot, for good. Further recalls are
    /// added; the gravest class and the earliest time hold.
    /// @param lot Lot key.
    /// @param class 1 (gravest) to 3.
    /// @param notice The notice, or where it is.
    /// @param effectiveAt Unix seconds, not in the future.
    function recall(bytes32 lot, uint8 class, string calldata notice, uint40 effectiveAt) external;

    /// @notice The same callers. Withdraws the lot from the market, for good.
    /// @param lot Lot key.
    /// @param notice The notice, or where it is.
    function withdraw(bytes32 lot, string calldata notice) external;

    /// @notice The lot's opener, a licensed manufacturer. Makes a unit of 1 to 256 packs.
    /// @param lot Lot key; neither recalled nor withdrawn.
    /// @param sscc Under a company prefix of the caller, never used before.
    /// @param tags 16 bytes a pack, strictly ascending.
    /// @param stamp Where, when and by which document, as stated.
    function commission(bytes32 lot, uint64 sscc, bytes calldata tags, Stamp calldata stamp) external;

    /// @notice The custodian, licensed; or unlicensed, held or decommissioned, back to the previous custodian. Sends
    /// units at rest, not packed. They stay in the sender's custody until received.
    /// @param units Each with the sequence number of its last step.
    /// @param to The consignee: another partner, licensed for a role that may have goods (a previous custodian need
    /// not be).
    /// @param stamp Where, when and by which document, as stated.
    function ship(UnitRef[] calldata units, uint24 to, Stamp calldata stamp) external;

    /// @notice The consignee, licensed (a previous custodian need not be). Takes custody.
    /// @param units Each with the sequence number of its last step.
    /// @param stamp Where, when and by which document, as stated.
    function receive(UnitRef[] calldata units, Stamp calldata stamp) external;

    /// @notice The consignee. Does not take the units: they are the sender's, at rest.
    /// @param units Each with the sequence number of its last step.
    /// @param reason A Reason: lost (did not arrive), damaged, quarantined (suspect) or other.
    /// @param stamp Where, when and by which document, as stated.
    function refuse(UnitRef[] calldata units, uint8 reason, Stamp calldata stamp) external;

    /// @notice The sender. Calls units back that have not been received.
    /// @param units Each with the sequence number of its last step.
    /// @param stamp Where, when and by which document, as stated.
    function cancelShipment(UnitRef[] calldata units, Stamp calldata stamp) external;

    /// @notice The custodian. Puts units of packs on a pallet; all at rest, not held, not decommissioned.
    /// @param pallet It comes into being with its first unit, under a company prefix of the caller, by sequence number
    /// 0.
    /// @param units Each with the sequence number of its last step.
    /// @param stamp Where, when and by which document, as stated.
    function pack(UnitRef calldata pallet, UnitRef[] calldata units, Stamp calldata stamp) external;

    /// @notice The custodian. Takes units off a pallet. A hold on a unit itself stays on it.
    /// @param pallet At rest, not held, not decommissioned.
    /// @param units Each with the sequence number of its last step.
    /// @param stamp Where, when and by which document, as stated.
    function unpack(UnitRef calldata pallet, UnitRef[] calldata units, Stamp calldata stamp) external;

    /// @notice The custodian. Puts 1 to 256 packs of units at rest, not packed, not held, into a new unit.
    /// @param toSscc Under a company prefix of the caller, never used before.
    /// @param packs In strictly ascending order of their tags; active, not of a recalled lot.
    /// @param stamp Where, when and by which document, as stated.
    function repack(uint64 toSscc, PackRef[] calldata packs, Stamp calldata stamp) external;

    /// @notice A licensed pharmacy. Hands packs out. Refused for packs that are not active or are held (by themselves,
    /// their unit or its pallet), and for lots expired (one day's grace), recalled or withdrawn. Packs that are not in
    /// the pharmacy's custody are recorded as dispensed out of custody.
    /// @param packs Each with its key and its proof.
    /// @param stamp Where, when and by which document, as stated.
    function dispense(PackRef[] calldata packs, Stamp calldata stamp) external;

    /// @notice The custodian. Takes packs out of trade.
    /// @param packs Each with its key and its proof.
    /// @param reason A Reason: destroyed, exported, sampled by authority, free sample, stolen, lost, damaged, implanted,
    /// other, relabelled. A quarantined pack may only become destroyed, sampled, stolen, lost or damaged.
    /// @param stamp Where, when and by which document, as stated.
    function decommission(PackRef[] calldata packs, uint8 reason, Stamp calldata stamp) external;

    /// @notice The custodian. Takes all packs of the units out of trade that are still active, for good.
    /// @param units Each with the sequence number of its last step.
    /// @param reason As for packs; also dispensed, by a licensed pharmacy, of units not held.
    /// @param stamp Where, when and by which document, as stated.
    function decommissionUnits(UnitRef[] calldata units, uint8 reason, Stamp calldata stamp) external;

    /// @notice The pharmacy that dispensed them, licensed, at most ten UTC days ago. Makes packs active again; their
    /// lots neither expired, recalled nor withdrawn.
    /// @param packs Each with its key and its proof.
    /// @param stamp Where, when and by which document, as stated.
    function reinstate(PackRef[] calldata packs, Stamp calldata stamp) external;

    /// @notice The custodian, or an authority whatever hold lies there unless another authority's. Until it is lifted
    /// the units are not shipped (but returned), packed, repacked or dispensed from.
    /// @param units Each with the sequence number of its last step.
    /// @param stamp Where, when and by which document, as stated.
    function holdUnits(UnitRef[] calldata units, Stamp calldata stamp) external;

    /// @notice Who laid the hold, or an authority; an authority's hold only an authority.
    /// @param units Each with the sequence number of its last step.
    /// @param stamp Where, when and by which document, as stated.
    function releaseUnits(UnitRef[] calldata units, Stamp calldata stamp) external;

    /// @notice The custodian or an authority. Quarantines active packs.
    /// @param packs Each with its key and its proof.
    /// @param stamp Where, when and by which document, as stated.
    function holdPacks(PackRef[] calldata packs, Stamp calldata stamp) external;

    /// @notice Who quarantined them, or an authority. Makes the packs active again.
    /// @param packs Each with its key and its proof.
    /// @param stamp Where, when and by which document, as stated.
    function releasePacks(PackRef[] calldata packs, Stamp calldata stamp) external;

    /// @notice A licensed partner, one open report for a unit. Says that a pack or unit is suspect. Changes no state.
    /// @param sscc The unit, or the pallet.
    /// @param index The pack's position, or 65,535 for the whole unit.
    /// @param ground A SuspectGround, 1 to 7.
    /// @param note In the reporter's words.
    /// @param stamp Where, when and by which document, as stated.
    function reportSuspect(uint64 sscc, uint16 index, uint8 ground, string calldata note, Stamp calldata stamp) external;

    /// @notice The reporter or an authority. Closes the reporter's open report.
    /// @param sscc The unit, or the pallet.
    /// @param reporter The partner whose report it is.
    /// @param outcome A ReportOutcome, 1 to 3.
    /// @param note What was found.
    function closeReport(uint64 sscc, uint24 reporter, uint8 outcome, string calldata note) external;

    /// @notice The author of a step. Says that it was wrong; the step stays, and so does its effect.
    /// @param sscc The unit, or the pallet.
    /// @param trailBefore The unit's trail before that step.
    /// @param steps Data of the CustodyStep logs from that step to the last one: they prove who recorded it.
    /// @param reason An ErrorReason, 1 or 2.
    /// @param note What was wrong.
    function declareError(uint64 sscc, bytes32 trailBefore, bytes[] calldata steps, uint8 reason, string calldata note)
        external;
}
