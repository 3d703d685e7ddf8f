// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What a name and a country must look like.
library Text {
    uint256 private constant NAME_BYTES = 200;

    /// @return Whether `name` has 1 to 200 bytes.
    function isName(string calldata name) internal pure returns (bool) {
        return bytes(name).length > 0 && bytes(name).length <= NAME_BYTES;
    }

    /// @return Whether `country` is two capital letters (ISO 3166-1 alpha-2 by shape).
    function isCountry(bytes2 country) internal pure returns (bool) {
        return _isCapital(country[0]) && _isCapital(country[1]);
    }

    function _isCapital(bytes1 letter) private pure returns (bool) {
        return letter >= "A" && letter <= "Z";
    }
}
