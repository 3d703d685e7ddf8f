// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Reason} from "./Reason.sol";

/// @notice A pack's state in 40 bits: reason (4), Unix day (16), partner (20). Six packs share a word; the word's 16
/// spare bits count its changes, and go round after 65,535.
library PackState {
    uint256 internal constant PACKS_A_WORD = 6;
    uint256 private constant BITS = 40;
    uint256 private constant STATE = (1 << BITS) - 1;
    uint256 private constant CHANGES_AT = 240;

    /// @param word The state word.
    /// @param index The pack's position in its unit.
    function read(uint256 word, uint256 index) internal pure returns (Reason reason, uint16 day, uint24 partner) {
        uint256 state = (word >> _shift(index)) & STATE;
        return (Reason(state & 0xf), uint16(state >> 4), uint24(state >> 20));
    }

    /// @return changed The word with the new state in place.
    /// @return changes How often the word has changed, this change included.
    function write(uint256 word, uint256 index, Reason reason, uint16 day, uint24 partner)
        internal
        pure
        returns (uint256 changed, uint16 changes)
    {
        unchecked {
            uint256 state = uint256(reason) | uint256(day) << 4 | uint256(partner) << 20;
            changes = uint16(word >> CHANGES_AT) + 1;
            changed = word & ~(STATE << _shift(index)) & (type(uint256).max >> 16);
            changed |= state << _shift(index) | uint256(changes) << CHANGES_AT;
        }
    }

    function isActive(Reason reason) internal pure returns (bool) {
        return reason == Reason.Active || reason == Reason.ActiveAgain;
    }

    function _shift(uint256 index) private pure returns (uint256) {
        unchecked {
            return (index % PACKS_A_WORD) * BITS;
        }
    }
}
