// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "./Reason.sol";
import {Step} from "./Step.sol";

/// @notice What a custody step says beside its stamp; members as in the CustodyStep event.
struct StepEntry {
    Step step;
    uint24 partner;
    uint24 counterparty;
    uint64 relatedUnit;
    uint32 relatedSequence;
    Reason reason;
}
