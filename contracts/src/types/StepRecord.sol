// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "./Reason.sol";
import {Step} from "./Step.sol";

/// @notice What is hashed for a custody step: the trail so far, the log's topics, and its data, member by member as in
/// the CustodyStep event. Every member takes one word, so that its encoding is the hashed bytes.
struct StepRecord {
    bytes32 trail;
    bytes32 topic;
    uint64 sscc;
    uint32 sequence;
    Step step;
    uint24 partner;
    address operator;
    uint24 counterparty;
    uint64 relatedUnit;
    uint32 relatedSequence;
    uint64 place;
    uint40 claimedAt;
    bytes32 document;
    Reason reason;
    uint40 blockNumber;
    uint40 blockTime;
    uint40 previousBlock;
}
