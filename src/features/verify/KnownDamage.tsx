import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Network } from '../../chain/network.ts';
import { diagnoseScan } from '../../domain/gs1/diagnoseScan.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import type { CalendarDate } from '../../domain/identifiers.ts';
import { isRed, type Outcome } from '../../domain/verdict.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { DamageOffer } from './DamageOffer.tsx';
import { evidenceQuery } from './evidenceQuery.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly outcome: Outcome;
  readonly typed: string;
  readonly date: CalendarDate;
  readonly onReading: (text: string) => void;
}

/** Outcomes that a scanner's damage to the label can cause. */
const DOUBTFUL = new Set<Outcome>([
  'unknown_lot',
  'unknown_serial',
  'label_mismatch',
  'unknown_product',
  'no_serial',
]);

/** Looks whether what was typed is a known pack's label with one damage, and offers that reading. */
export function KnownDamage({ network, nodes, outcome, typed, date, onReading }: Props): ReactNode {
  const { verify: words } = useText().text;
  const candidates = DOUBTFUL.has(outcome) ? diagnoseScan(typed, { now: date }) : [];
  const packs = candidates.flatMap((candidate) => {
    const reading = parseLabel(candidate.corrected, { source: 'wedge', now: date });
    return reading.ok && reading.identity.kind === 'pack' ? [{ candidate, pack: reading.identity }] : [];
  });
  const known = useQueries({
    queries: packs.map(({ pack }) => ({
      ...evidenceQuery(network, nodes, pack, 0),
      refetchInterval: false as const,
    })),
    combine: (results) => ({
      found: packs.filter((_, i) => results[i]?.data?.evidence.membership.status === 'found'),
      // Only what was read is ruled out.
      ruledOut: results.every(({ data }) => data?.evidence.membership.status === 'absent'),
    }),
  });
  if (isRed(outcome) && DOUBTFUL.has(outcome) && known.ruledOut)
    return <p className="text-small text-soft">{words.noDamage}</p>;
  return (
    <DamageOffer
      text={typed}
      date={date}
      onReading={onReading}
      candidates={known.found.map(({ candidate }) => candidate)}
    />
  );
}
