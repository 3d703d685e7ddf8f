// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice The kinds of custody step. `None` is never recorded.
enum Step {
    None,
    Commissioned, // first step of a unit of a lot
    Packed, // put on a pallet
    Unpacked, // taken off a pallet
    UnitAdded, // recorded on the pallet; the first one brings it into being
    UnitRemoved, // recorded on the pallet
    Repacked, // first step of a unit made of packs from other units
    Shipped,
    Received,
    Refused,
    ShipmentCancelled,
    Held,
    Released,
    Decommissioned
}
