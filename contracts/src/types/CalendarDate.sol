// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Calendar days written YYYYMMDD, as numbers: they compare as the calendar does, without a time zone.
library CalendarDate {
    /// @return Whether `date` is a day of the Gregorian calendar in the years 2000 to 2099.
    function isValid(uint32 date) internal pure returns (bool) {
        uint256 year = date / 10_000;
        uint256 month = (date / 100) % 100;
        uint256 day = date % 100;
        if (year < 2000 || year > 2099 || month < 1 || month > 12 || day < 1) return false;
        if (month == 2) return day <= (year % 4 == 0 ? 29 : 28);
        return day <= (month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31);
    }

    /// @param timestamp Unix seconds.
    /// @return The day in UTC. Howard Hinnant's civil_from_days, with the year counted from March, for years from
    /// 1970.
    function ofTime(uint256 timestamp) internal pure returns (uint32) {
        unchecked {
            uint256 days_ = timestamp / 1 days + 719_468; // since 0000-03-01
            uint256 era = days_ / 146_097; // 400 years
            uint256 dayOfEra = days_ % 146_097;
            uint256 yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
            uint256 dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
            uint256 monthFromMarch = (5 * dayOfYear + 2) / 153;
            uint256 day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
            uint256 month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
            uint256 year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
            return uint32(year * 10_000 + month * 100 + day);
        }
    }
}
