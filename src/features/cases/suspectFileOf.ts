import { headline } from '../../i18n/headline.ts';
import type { EvidenceBundle } from '../../records/bundle/bundle.ts';
import { SUSPECT_FORMAT, SUSPECT_VERSION, type SuspectFile } from '../../records/report/suspectFile.ts';
import { caseState } from '../../store/cases/caseState.ts';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import type { Text } from '../../ui/LocaleProvider.tsx';
import { entryWords } from './entryWords.ts';

interface Made {
  /** Unix seconds. */
  readonly at: number;
  /** Name and version. */
  readonly software: string;
  readonly evidence: EvidenceBundle | null;
}

/** A case as the file that leaves the device. */
export function suspectFileOf(suspect: SuspectCase, made: Made, { text, format, locale }: Text): SuspectFile {
  const { pack, product, scan, verdict, viewer, entries } = suspect;
  const { status, clock, details, move = 'quarantined' } = caseState(suspect);
  const [opened] = entries;
  const { gtin, lot, serial, expiry } = pack;
  return {
    format: SUSPECT_FORMAT,
    version: SUSPECT_VERSION,
    language: locale,
    made: { at: iso(made.at), software: made.software },
    case: {
      id: suspect.id,
      opened: iso(suspect.at),
      till: opened?.till ?? scan.till,
      status,
      pack: move,
      ...(clock === undefined
        ? {}
        : {
            confirmed: iso(clock.from),
            reportBefore: iso(clock.until),
            ...(clock.stoppedAt === undefined ? {} : { reported: iso(clock.stoppedAt) }),
          }),
    },
    reporter: {
      ...(viewer.here === undefined ? {} : { gln: viewer.here }),
      name: details?.reporter ?? '',
      contact: details?.contact ?? '',
    },
    product: {
      gtin,
      ...(product === undefined ? {} : { name: product }),
      ...(lot === undefined ? {} : { lot }),
      ...(serial === undefined ? {} : { serial }),
      ...(expiry === undefined ? {} : { expiry }),
      ...(details === undefined ? {} : { packs: details.packs }),
      from: details?.from ?? '',
    },
    suspicion: details?.suspicion ?? '',
    scan: { ...scan, at: iso(scan.at) },
    verdict: {
      outcome: verdict.outcome,
      word: headline(text, format, verdict, 'pharmacist').word,
      findings: verdict.findings.map(({ code, params }) => ({
        code,
        sentence: text.findings[code](params, format),
      })),
      ruleSet: verdict.ruleSet,
      ...(verdict.block === undefined ? {} : { block: verdict.block }),
    },
    told: entries.flatMap((entry) => {
      if (entry.kind !== 'told' && entry.kind !== 'spared') return [];
      const said = entry.kind === 'spared' ? entry.reason : entry.reference;
      return [
        {
          whom: entry.whom,
          at: iso(entry.at),
          spared: entry.kind === 'spared',
          ...(said === undefined ? {} : { said }),
        },
      ];
    }),
    actions: entries.map((entry) => ({
      at: iso(entry.at),
      till: entry.till,
      kind: entry.kind,
      sentence: entryWords(entry, text, format),
    })),
    evidence: made.evidence,
  };
}

const iso = (seconds: number) => new Date(Math.floor(seconds) * 1000).toISOString().replace('.000Z', 'Z');
