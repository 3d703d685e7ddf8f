// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice GS1 identifiers as numbers, and the printed lot (GS1 General Specifications 7.9.1 and 7.11).
library Gs1 {
    /// @notice Bytes of GS1 AI encodable character set 82, one bit each.
    uint256 private constant SET_82 = 0x7fffffe87fffffeffffffe600000000;

    /// @return Whether `gtin` is a GTIN-14 (leading zeros for shorter ones) with a right check digit. Indicator 9
    /// marks variable measure items and is refused: no medicine is sold by weight.
    function isGtin(uint64 gtin) internal pure returns (bool) {
        return gtin < 9e13 && _checks(gtin);
    }

    /// @return Whether `gln` is a GLN with a right check digit.
    function isGln(uint64 gln) internal pure returns (bool) {
        return gln < 1e13 && _checks(gln);
    }

    /// @return Whether `sscc` is an SSCC with a right check digit.
    function isSscc(uint64 sscc) internal pure returns (bool) {
        return sscc < 1e18 && _checks(sscc);
    }

    /// @return Whether `lot` is 1 to 20 characters of set 82, as AI (10) requires.
    function isLot(string calldata lot) internal pure returns (bool) {
        bytes calldata characters = bytes(lot);
        if (characters.length == 0 || characters.length > 20) return false;
        for (uint256 i = 0; i < characters.length; ++i) {
            if ((SET_82 >> uint8(characters[i])) & 1 == 0) return false;
        }
        return true;
    }

    /// @dev From the right, the digits weigh 1 (the check digit), 3, 1, 3 …; zero is no identifier.
    function _checks(uint64 number) private pure returns (bool) {
        unchecked {
            uint256 sum = 0;
            for (uint256 rest = number; rest > 0; rest /= 100) {
                sum += rest % 10 + (rest / 10) % 10 * 3;
            }
            return number > 0 && sum % 10 == 0;
        }
    }
}
