import { type Hex, stringToHex } from 'viem';
import { keccak256 } from './keccak256.ts';

const STAMP = 'uint40,uint40,uint40';
const PRODUCT = '(uint8,string,string,string,uint32,string,int16,int16,uint32,bool,uint32,string,bytes32)';

const SIGNATURES = {
  PartnerRegistered: `PartnerRegistered(uint24,uint32,uint64,string,bytes2,uint24,uint16,address,address,${STAMP})`,
  RolesChanged: `RolesChanged(uint24,uint32,uint16,address,${STAMP})`,
  LicenceGranted: `LicenceGranted(uint24,uint32,string,uint40,uint40,address,${STAMP})`,
  LicenceSuspended: `LicenceSuspended(uint24,uint32,string,address,${STAMP})`,
  LicenceReinstated: `LicenceReinstated(uint24,uint32,string,address,${STAMP})`,
  OperatorAdded: `OperatorAdded(uint24,uint32,address,address,${STAMP})`,
  OperatorRevoked: `OperatorRevoked(uint24,uint32,address,address,${STAMP})`,
  OperatorProposed: `OperatorProposed(uint24,uint32,address,uint40,address,${STAMP})`,
  OperatorProposalVetoed: `OperatorProposalVetoed(uint24,uint32,address,address,${STAMP})`,
  PlaceSet: `PlaceSet(uint24,uint32,uint64,string,bytes2,int32,int32,address,${STAMP})`,
  PrefixGranted: `PrefixGranted(uint24,uint32,uint48,uint8,address,${STAMP})`,
  PrefixRevoked: `PrefixRevoked(uint24,uint32,uint48,uint8,address,${STAMP})`,
  ProductRegistered: `ProductRegistered(uint64,uint32,${PRODUCT},uint24,address,${STAMP})`,
  ProductChanged: `ProductChanged(uint64,uint32,${PRODUCT},uint24,address,${STAMP})`,
  ProductHolderChanged: `ProductHolderChanged(uint64,uint32,uint24,uint24,address,${STAMP})`,
  LotOpened: `LotOpened(bytes32,uint64,uint32,string,uint32,uint24,address,${STAMP})`,
  ExpiryCorrected: `ExpiryCorrected(bytes32,uint32,uint32,uint24,address,${STAMP})`,
  LotRecalled: `LotRecalled(bytes32,uint32,uint8,string,uint40,uint24,address,${STAMP})`,
  LotWithdrawn: `LotWithdrawn(bytes32,uint32,string,uint24,address,${STAMP})`,
  Commissioned: 'Commissioned(bytes32,uint64,bytes,uint40)',
  CustodyStep: `CustodyStep(uint64,uint32,uint8,uint24,address,uint24,uint64,uint32,uint64,uint40,bytes32,uint8,${STAMP})`,
  UnitContents: 'UnitContents(uint64,bytes32[],bytes)',
  SuspectReported: `SuspectReported(uint64,uint32,uint16,uint8,string,uint64,uint40,bytes32,uint24,address,${STAMP})`,
  SuspectReportClosed: `SuspectReportClosed(uint64,uint32,uint32,uint24,uint8,string,uint24,address,${STAMP})`,
  ErrorDeclared: `ErrorDeclared(uint64,uint32,uint32,uint8,string,uint24,address,${STAMP})`,
  PackLeft:
    'PackLeft(uint64,uint8,uint8,uint16,bytes32,bytes16,uint64,uint24,address,uint64,uint40,bytes32,uint40)',
} as const;

// Object.keys and Object.fromEntries forget the keys; they are those of SIGNATURES.
const NAMES = Object.keys(SIGNATURES) as (keyof typeof SIGNATURES)[];

/** First topic of every event that is read: the hash of its signature. */
export const TOPICS = Object.fromEntries(
  NAMES.map((name) => [name, keccak256(stringToHex(SIGNATURES[name]))]),
) as Readonly<Record<keyof typeof SIGNATURES, Hex>>;

/** How many arguments an event has, indexed ones included; undefined for one that is not known. */
export function argumentsOf(topic: Hex): number | undefined {
  const name = NAMES.find((one) => TOPICS[one] === topic);
  // Of a tuple only itself is counted.
  return name && SIGNATURES[name].replace(/(?<=,)\(.*?\)/, 'tuple').split(',').length;
}
