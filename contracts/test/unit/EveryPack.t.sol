// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PackRef} from "../../src/types/PackRef.sol";
import {Reason} from "../../src/types/Reason.sol";
import {Case, Cases} from "../support/Case.sol";
import {Network} from "../support/Network.sol";

/// @notice Every pack of units of every size can leave, exactly once: all 32,896 packs of all 256 sizes, through the
/// ledger. In four parts of the same length, which run side by side.
contract EveryPackTest is Network {
    using Cases for Case;

    uint256 private constant MOST = 256;

    function test_everyPack_leavesUnitsOf1To128Once() public {
        _leaveOnce(1, 128);
    }

    function test_everyPack_leavesUnitsOf129To181Once() public {
        _leaveOnce(129, 181);
    }

    function test_everyPack_leavesUnitsOf182To222Once() public {
        _leaveOnce(182, 222);
    }

    function test_everyPack_leavesUnitsOf223To256Once() public {
        _leaveOnce(223, MOST);
    }

    /// @dev A call of its own, so that memory is given back. All leave in one call; then each alone is refused.
    function leaveOnce(Case calldata all, uint256 count) external {
        Case memory unit = Cases.first(all, ssccOf(MAKER, count), count);
        accepted(MAKER, abi.encodeCall(ledger.commission, (lot, unit.sscc, unit.joined(), stamp())));
        PackRef[] memory packs = unit.packs();
        accepted(PHARMACY, abi.encodeCall(ledger.dispense, (packs, stamp())));
        for (uint256 i = 0; i < count; ++i) {
            assertReason(unit.sscc, i, Reason.DispensedOutOfCustody);
            bytes memory because =
                abi.encodeWithSelector(LedgerPackState.selector, unit.sscc, i, Reason.DispensedOutOfCustody);
            refused(PHARMACY, abi.encodeCall(ledger.dispense, (only(packs[i]), stamp())), because);
        }
    }

    /// @dev Units of the same packs, so that their tags are put in order once: the ledger looks at units one by one.
    function _leaveOnce(uint256 from, uint256 to) private {
        Case memory all = Cases.make(lot, 0, to, 1);
        for (uint256 count = from; count <= to; ++count) {
            this.leaveOnce(all, count);
        }
    }
}
