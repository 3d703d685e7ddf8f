// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice What is recorded of a product.
struct ProductData {
    uint8 kind; // 1 medicine, 2 device, 3 investigational
    string name;
    string strength; // as printed, e.g. "500 mg"
    string doseForm; // e.g. "film-coated tablet"
    uint32 packSize; // number of doses or pieces
    string atc; // ATC code; empty when it has none
    int16 storageMin; // tenths of a degree Celsius
    int16 storageMax;
    uint32 allowedExcursionMinutes; // summed time outside the range that the product stands
    bool readingsRequired; // whether temperature readings must accompany it
    uint32 serialisedSince; // YYYYMMDD; 0 when its packs carry no serial
    string leafletUri;
    bytes32 leafletHash;
}
