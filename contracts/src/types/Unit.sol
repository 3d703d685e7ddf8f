// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "./Reason.sol";
import {UnitKind} from "./UnitKind.sol";

/// @notice A unit's head: a case or tote of packs, or a pallet of units. The order of the members is part of the
/// protocol. While `parent` is set, custody, transit and consignee are the parent's.
struct Unit {
    uint24 custodian;
    uint24 consignee; // 0 at rest
    uint16 count; // packs (1 to 256) or units (0 to 65,535)
    uint32 sequence; // of its last step; 0: no such unit
    uint40 lastBlock;
    UnitKind kind;
    Reason status; // inherited by every pack that is still active
    uint64 parent; // 0 when on no pallet
    uint24 holder; // partner whose hold lies on it; 0 for none
    bool heldByAuthority;
    bytes32 trail; // folds CustodyStep
    bytes32 root; // of its packs; zero for a pallet
    uint16 statusDay; // Unix day
    uint24 statusPartner;
    uint40 firstBlock;
    uint24 previousCustodian; // to whom it may always be returned; 0 for none
    uint32 parentSequence; // of the pallet's step that added it
}
