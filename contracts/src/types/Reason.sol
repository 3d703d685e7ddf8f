// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Why a pack left its unit, or a unit its trade: the four reason bits of a state.
/// Only `Active` and `ActiveAgain` are active.
enum Reason {
    Active,
    Dispensed,
    DispensedOutOfCustody,
    Destroyed,
    Exported,
    SampledByAuthority,
    FreeSample,
    Stolen,
    Lost,
    Damaged,
    Quarantined,
    Repacked,
    Implanted,
    Other,
    Relabelled,
    ActiveAgain
}
