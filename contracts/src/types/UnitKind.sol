// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a unit holds: packs, or other units; never both. `None`: no such unit.
enum UnitKind {
    None,
    Packs,
    Units
}
