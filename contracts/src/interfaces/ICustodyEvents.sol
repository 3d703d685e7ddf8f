// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ErrorReason} from "../types/ErrorReason.sol";
import {Reason} from "../types/Reason.sol";
import {ReportOutcome} from "../types/ReportOutcome.sol";
import {Step} from "../types/Step.sol";
import {SuspectGround} from "../types/SuspectGround.sol";

/// @title What the ledger says
/// @notice A record is folded into a trail of its subject, the first indexed argument: `trail' = keccak256(trail,
/// topics, data)`. `sequence` counts that trail's records from 1, and `previousBlock` is the block of the one before,
/// 0 at first. `partner` acted, through the key `operator`.
interface ICustodyEvents {
    /// @notice Record of the lot. The product's list of lots folds the lot's key: `lotsTrail' = keccak256(lotsTrail,
    /// lot)`.
    /// @param lot Lot key, keccak256(abi.encodePacked(gtin, number)).
    /// @param gtin The product.
    /// @param number The lot as printed.
    /// @param expiry YYYYMMDD, the last day of use.
    event LotOpened(
        bytes32 indexed lot,
        uint64 indexed gtin,
        uint32 sequence,
        string number,
        uint32 expiry,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice Record of the lot: the expiry was mistyped, and no unit had been made.
    /// @param expiry The right one.
    event ExpiryCorrected(
        bytes32 indexed lot,
        uint32 sequence,
        uint32 expiry,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice Record of the lot.
    /// @param class 1 (gravest) to 3. Of several recalls the gravest class and the earliest time hold.
    /// @param notice The notice, or where it is.
    /// @param effectiveAt Unix seconds, not in the future.
    event LotRecalled(
        bytes32 indexed lot,
        uint32 sequence,
        uint8 class,
        string notice,
        uint40 effectiveAt,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice Record of the lot: taken off the market for a reason other than a defect.
    /// @param notice The notice, or where it is.
    event LotWithdrawn(
        bytes32 indexed lot,
        uint32 sequence,
        string notice,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice A unit of the lot. Proven by the lot's contents, `contents' = keccak256(contents, sscc,
    /// keccak256(tags))`, and by the unit's root.
    /// @param tags 16 bytes a pack, strictly ascending.
    /// @param previousBlock Of the lot's Commissioned log before, 0 at first.
    event Commissioned(bytes32 indexed lot, uint64 indexed sscc, bytes tags, uint40 previousBlock);
    /// @notice Record of the unit.
    /// @param step What happened.
    /// @param counterparty The other partner of a hand-over: consignee when shipped or cancelled, sender when received
    /// or refused; 0 otherwise.
    /// @param relatedUnit The pallet of a Packed or Unpacked unit; the unit of a pallet's UnitAdded or UnitRemoved.
    /// @param relatedSequence The related unit's step that mirrors this one.
    /// @param place As stated: GLN of the read point, 0 for none.
    /// @param claimedAt As stated: Unix seconds, 0 for none.
    /// @param document As stated: hash of a document, 0 for none.
    /// @param reason Why refused or decommissioned; Active otherwise.
    event CustodyStep(
        uint64 indexed sscc,
        uint32 sequence,
        Step step,
        uint24 partner,
        address operator,
        uint24 counterparty,
        uint64 relatedUnit,
        uint32 relatedSequence,
        uint64 place,
        uint40 claimedAt,
        bytes32 document,
        Reason reason,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice What a repacked unit holds. Not a record: proven by the unit's root and count.
    /// @param lots Lot key of each pack.
    /// @param tags 16 bytes a pack, strictly ascending.
    event UnitContents(uint64 indexed sscc, bytes32[] lots, bytes tags);
    /// @notice A pack's state changed. Not a record: reason, day and partner are proven by the state word, all else is
    /// as stated.
    /// @param index The pack's position in the unit.
    /// @param reason Its reason from now on.
    /// @param change The state word's count of changes after this one.
    /// @param lot Lot key.
    /// @param key The pack's key; its hash is the tag.
    /// @param target The unit it was repacked into; 0 otherwise.
    event PackLeft(
        uint64 indexed sscc,
        uint8 index,
        Reason reason,
        uint16 change,
        bytes32 lot,
        bytes16 key,
        uint64 target,
        uint24 partner,
        address operator,
        uint64 place,
        uint40 claimedAt,
        bytes32 document,
        uint40 blockTime
    );
    /// @notice Record of the unit's reports. A report changes no state.
    /// @param index The pack's position in the unit; 65,535 for the unit as a whole.
    /// @param ground Why it is suspect.
    /// @param note In the reporter's words.
    event SuspectReported(
        uint64 indexed sscc,
        uint32 sequence,
        uint16 index,
        SuspectGround ground,
        string note,
        uint64 place,
        uint40 claimedAt,
        bytes32 document,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice Record of the unit's reports.
    /// @param report Sequence number of the report that is closed.
    /// @param reporter Whose report it was.
    /// @param outcome How it ended.
    /// @param note What was found.
    event SuspectReportClosed(
        uint64 indexed sscc,
        uint32 sequence,
        uint32 report,
        uint24 reporter,
        ReportOutcome outcome,
        string note,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
    /// @notice Record of the unit's corrections: the author of a step says that it was wrong. The step stays.
    /// @param step Sequence number of the step.
    /// @param reason What was wrong with it.
    /// @param note In the author's words.
    event ErrorDeclared(
        uint64 indexed sscc,
        uint32 sequence,
        uint32 step,
        ErrorReason reason,
        string note,
        uint24 partner,
        address operator,
        uint40 blockNumber,
        uint40 blockTime,
        uint40 previousBlock
    );
}
