// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice A lot's head. The order of the members is part of the protocol.
struct Lot {
    uint64 gtin;
    uint24 opener; // partner; 0 when not opened
    uint32 expiry; // YYYYMMDD, the last day of use
    uint32 units; // commissioned
    uint40 lastBlock; // of the last Commissioned log; 0 when none
    uint40 firstBlock; // in which the lot was opened
    uint8 recallClass; // 0 not recalled, else the gravest: 1 (gravest) to 3
    bool withdrawn;
    bytes32 contents; // folds the Commissioned logs
    bytes32 trail; // folds LotOpened, ExpiryCorrected, LotRecalled, LotWithdrawn
    uint32 records; // in the trail
    uint40 recordsLastBlock;
    uint40 recalledFrom; // Unix seconds, the earliest of all recalls
}
