// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {UnitHead} from "./UnitHead.sol";

/// @notice A case or tote of packs, or a pallet of units. The order of the members is part of the protocol.
struct Unit {
    UnitHead head;
    bytes32 trail; // folds CustodyStep
    bytes32 root; // of its packs; zero for a pallet
    uint16 statusDay; // Unix day
    uint24 statusPartner;
    uint40 firstBlock;
    uint24 previousCustodian; // to whom it may always be returned; 0 for none
    uint32 parentSequence; // of the pallet's step that added it
}
