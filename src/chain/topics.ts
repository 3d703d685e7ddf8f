import { type Hex, keccak256, stringToHex } from 'viem';

const STAMP = 'uint40,uint40,uint40';
const PRODUCT = '(uint8,string,string,string,uint32,string,int16,int16,uint32,bool,uint32,string,bytes32)';

/** First topic of every event that is read: the hash of its signature. */
export const TOPICS = {
  PartnerRegistered: topic(
    `PartnerRegistered(uint24,uint32,uint64,string,bytes2,uint24,uint16,address,address,${STAMP})`,
  ),
  RolesChanged: topic(`RolesChanged(uint24,uint32,uint16,address,${STAMP})`),
  LicenceGranted: topic(`LicenceGranted(uint24,uint32,string,uint40,uint40,address,${STAMP})`),
  LicenceSuspended: topic(`LicenceSuspended(uint24,uint32,string,address,${STAMP})`),
  LicenceReinstated: topic(`LicenceReinstated(uint24,uint32,string,address,${STAMP})`),
  PlaceSet: topic(`PlaceSet(uint24,uint32,uint64,string,bytes2,int32,int32,address,${STAMP})`),
  PrefixGranted: topic(`PrefixGranted(uint24,uint32,uint48,uint8,address,${STAMP})`),
  PrefixRevoked: topic(`PrefixRevoked(uint24,uint32,uint48,uint8,address,${STAMP})`),
  ProductRegistered: topic(`ProductRegistered(uint64,uint32,${PRODUCT},uint24,address,${STAMP})`),
  ProductChanged: topic(`ProductChanged(uint64,uint32,${PRODUCT},uint24,address,${STAMP})`),
  ProductHolderChanged: topic(`ProductHolderChanged(uint64,uint32,uint24,uint24,address,${STAMP})`),
  LotOpened: topic(`LotOpened(bytes32,uint64,uint32,string,uint32,uint24,address,${STAMP})`),
  ExpiryCorrected: topic(`ExpiryCorrected(bytes32,uint32,uint32,uint24,address,${STAMP})`),
  LotRecalled: topic(`LotRecalled(bytes32,uint32,uint8,string,uint40,uint24,address,${STAMP})`),
  LotWithdrawn: topic(`LotWithdrawn(bytes32,uint32,string,uint24,address,${STAMP})`),
  Commissioned: topic('Commissioned(bytes32,uint64,bytes,uint40)'),
  CustodyStep: topic(
    `CustodyStep(uint64,uint32,uint8,uint24,address,uint24,uint64,uint32,uint64,uint40,bytes32,uint8,${STAMP})`,
  ),
  UnitContents: topic('UnitContents(uint64,bytes32[],bytes)'),
  SuspectReported: topic(
    `SuspectReported(uint64,uint32,uint16,uint8,string,uint64,uint40,bytes32,uint24,address,${STAMP})`,
  ),
  SuspectReportClosed: topic(
    `SuspectReportClosed(uint64,uint32,uint32,uint24,uint8,string,uint24,address,${STAMP})`,
  ),
  ErrorDeclared: topic(`ErrorDeclared(uint64,uint32,uint32,uint8,string,uint24,address,${STAMP})`),
  PackLeft: topic(
    'PackLeft(uint64,uint8,uint8,uint16,bytes32,bytes16,uint64,uint24,address,uint64,uint40,bytes32,uint40)',
  ),
} as const;

function topic(signature: string): Hex {
  return keccak256(stringToHex(signature));
}
