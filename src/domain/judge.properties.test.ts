import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { digest } from '../../test/digest.ts';
import { ADVERSE, type Change, FACTS, LEFT, REMARKS, UNREAD, VIEWERS } from '../../test/evidenceChanges.ts';
import {
  absent,
  date,
  found,
  genuineEvidence,
  literal,
  NOW,
  PACK,
  unread,
} from '../../test/genuineEvidence.ts';
import { verdictCorpus } from '../../test/verdictCorpus.ts';
import { dateOfDay, dayNumber } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import type { Fact } from './fact.ts';
import { checkDigit } from './gs1/checkDigit.ts';
import { parseGtin14, parseLot, parseSerial } from './identifiers.ts';
import { judge } from './judge.ts';
import type { Partner } from './ledger.ts';
import type { PackIdentity } from './pack.ts';
import { FINDING_CODES, isRed, OUTCOMES, type Viewer } from './verdict.ts';

// A thousand runs each, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 1000, seed: 952 };

const viewers = fc.constantFrom(...VIEWERS);
const changes = fc.subarray([ADVERSE, REMARKS, LEFT, UNREAD].flatMap((group) => Object.values(group)));
const anyOf = (group: Readonly<Record<string, Change>>) => fc.constantFrom(...Object.values(group));

const apply = (list: readonly Change[]) => list.reduce((e, change) => change(e), genuineEvidence());
const verdictOn = (evidence: Evidence, viewer: Viewer, pack: PackIdentity = PACK) =>
  judge({ ok: true, pack }, evidence, viewer, NOW);
const rank = (evidence: Evidence, viewer: Viewer) => OUTCOMES.indexOf(verdictOn(evidence, viewer).outcome);

describe('judge, for any evidence', () => {
  it('an unread fact never leaves a pack green, amber or merely supplied', () => {
    fc.assert(
      fc.property(changes, anyOf(UNREAD), viewers, (list, hide, viewer) => {
        expect(rank(hide(apply(list)), viewer)).toBeLessThanOrEqual(OUTCOMES.indexOf('could_not_check'));
      }),
      RUNS,
    );
  });

  it('an adverse fact never improves the outcome', () => {
    fc.assert(
      fc.property(changes, anyOf(ADVERSE), viewers, (list, worsen, viewer) => {
        const before = apply(list);
        expect(rank(worsen(before), viewer)).toBeLessThanOrEqual(rank(before, viewer));
      }),
      RUNS,
    );
  });

  it('a recall is said, whatever leads', () => {
    const others = fc.subarray([ADVERSE, REMARKS, LEFT].flatMap((group) => Object.values(group)));
    const recalls = fc.constantFrom(ADVERSE.recall, ADVERSE['gravest recall']);
    fc.assert(
      fc.property(others, recalls, viewers, (list, recall, viewer) => {
        const { findings } = verdictOn(recall?.(apply(list)) ?? apply(list), viewer);
        expect(findings.map(({ code }) => code)).toContain('recalled');
      }),
      RUNS,
    );
  });

  it('leaving the supply chain is never better than being active', () => {
    fc.assert(
      fc.property(fc.subarray(Object.values(ADVERSE)), anyOf(LEFT), viewers, (list, leave, viewer) => {
        const before = apply(list);
        expect(rank(leave(before), viewer)).toBeLessThanOrEqual(rank(before, viewer));
      }),
      RUNS,
    );
  });

  it('the order in which facts and events arrive changes nothing', () => {
    fc.assert(
      fc.property(changes, fc.infiniteStream(fc.nat()), viewers, (list, salt, viewer) => {
        const evidence = apply(list);
        expect(verdictOn(shuffled(evidence, salt), viewer)).toEqual(verdictOn(evidence, viewer));
      }),
      RUNS,
    );
  });

  it('is total: any mixture of found, absent and unread gives one outcome and never throws', () => {
    const statuses = fc.tuple(...FACTS.map(() => fc.constantFrom('found', 'absent', 'unread')));
    fc.assert(
      fc.property(statuses, changes, viewers, fc.boolean(), (mixture, list, viewer, withSerial) => {
        const base = apply(list);
        const facts = Object.fromEntries(
          FACTS.map((name, i) => [
            name,
            mixture[i] === 'absent' ? absent : mixture[i] === 'unread' ? unread() : base[name],
          ]),
        );
        const { serial, ...rest } = PACK;
        const pack = withSerial ? { ...rest, serial } : rest;
        const { outcome } = verdictOn({ ...base, ...facts, subject: pack }, viewer, pack);
        expect(OUTCOMES).toContain(outcome);
        if (mixture.includes('absent') || !withSerial) expect(outcome).not.toBe('genuine');
      }),
      RUNS,
    );
  });
});

describe('judge, for any label beside that of a genuine pack', () => {
  const gtins = fc.stringMatching(/^0[0-9]{12}$/).map((body) => `${body}${checkDigit(body)}`);
  const printed = fc.oneof(
    gtins.map((text) => ({ gtin: literal(parseGtin14(text)) })),
    fc.stringMatching(/^[A-Za-z0-9]{1,20}$/).map((text) => ({ lot: literal(parseLot(text)) })),
    fc.stringMatching(/^[A-Za-z0-9]{1,20}$/).map((text) => ({ serial: literal(parseSerial(text)) })),
    fc.integer({ min: 0, max: 47_000 }).map((day) => ({ expiry: dateOfDay(day) })),
    oneCharacter('lot').map((text) => ({ lot: literal(parseLot(text)) })),
    oneCharacter('serial').map((text) => ({ serial: literal(parseSerial(text)) })),
    fc.integer({ min: -40, max: 40 }).map((days) => ({ expiry: dateOfDay(dayNumber(PACK.expiry) + days) })),
  );
  const differs = (change: Partial<PackIdentity>) =>
    JSON.stringify({ ...PACK, ...change }) !== JSON.stringify(PACK);

  it('one field changed is never green, whatever the ledger answers about it truly', () => {
    fc.assert(
      fc.property(printed.filter(differs), fc.boolean(), viewers, (change, used, viewer) => {
        const pack = { ...PACK, ...change };
        const { outcome } = verdictOn(answerTo(pack, used), viewer, pack);
        expect(isRed(outcome) || outcome === 'unknown_product', outcome).toBe(true);
      }),
      RUNS,
    );
  });

  it('one field changed is never green on the evidence of the genuine pack', () => {
    fc.assert(
      fc.property(printed.filter(differs), viewers, (change, viewer) => {
        const { outcome } = verdictOn(genuineEvidence(), viewer, { ...PACK, ...change });
        expect(OUTCOMES.indexOf(outcome)).toBeLessThanOrEqual(OUTCOMES.indexOf('could_not_check'));
      }),
      RUNS,
    );
  });
});

describe('judge, on any machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('the same inputs give the same verdict in any time zone', () => {
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'America/St_Johns', 'UTC'];
    const inZone = <T>(name: string, judgeNow: () => T) => {
      process.env.TZ = name;
      return judgeNow();
    };
    const hour = () => new Date(NOW.time * 1000).getHours();
    expect(new Set(zones.map((name) => inZone(name, hour))).size).toBe(zones.length);
    fc.assert(
      fc.property(changes, viewers, fc.constantFrom(...zones), (list, viewer, name) => {
        const there = inZone(name, () => verdictOn(apply(list), viewer));
        expect(there).toEqual(inZone('UTC', () => verdictOn(apply(list), viewer)));
      }),
      RUNS,
    );
  });

  it('the same verdicts in a process of another time zone and language', () => {
    const script = join(import.meta.dirname, '../../test/printCorpusDigest.ts');
    const own = digest(verdictCorpus());
    const machines = [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', offset: -840, locale: 'tr-TR' },
      { TZ: 'Pacific/Pago_Pago', LC_ALL: 'ar_EG.UTF-8', offset: 660, locale: 'ar-EG' },
    ];
    for (const { offset, locale, ...env } of machines) {
      const printed = execFileSync(process.execPath, ['--import', 'tsx', script], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
      expect(JSON.parse(printed)).toEqual({ offset, locale, digest: own });
    }
  });
});

describe('judge, over all cases', () => {
  const verdicts = verdictCorpus();

  it('every outcome is reached', () => {
    const unreadable = judge({ ok: false, problem: 'empty' }, genuineEvidence(), { kind: 'patient' }, NOW);
    const reached = new Set([...verdicts, unreadable].map(({ outcome }) => outcome));
    expect(OUTCOMES.filter((outcome) => !reached.has(outcome))).toEqual([]);
  });

  it('every finding is made', () => {
    const made = new Set(verdicts.flatMap(({ findings }) => findings.map(({ code }) => code)));
    // Nothing was read for a label that names nothing.
    expect(FINDING_CODES.filter((code) => !made.has(code))).toEqual(['label_unreadable']);
  });
});

/** The text of a field with one character replaced. */
function oneCharacter(field: 'lot' | 'serial') {
  const text: string = PACK[field];
  return fc
    .tuple(fc.integer({ min: 0, max: text.length - 1 }), fc.stringMatching(/^[A-Za-z0-9]$/))
    .map(([at, character]) => text.slice(0, at) + character + text.slice(at + 1));
}

/** What a ledger that holds the genuine pack alone says truly about any label. `used`: that it was dispensed here. */
function answerTo(pack: PackIdentity, used: boolean): Evidence {
  const known = genuineEvidence();
  const truth: Evidence = {
    ...known,
    subject: pack,
    state: used
      ? found({ reason: 'dispensed', day: date('2026-11-18'), partner: 3, of: 'pack' })
      : known.state,
  };
  const nothing = {
    membership: absent,
    state: absent,
    custody: absent,
    reports: absent,
    corrections: absent,
  };
  if (pack.gtin !== PACK.gtin) return { ...truth, product: absent, lot: absent, ...nothing };
  if (pack.lot !== PACK.lot) return { ...truth, lot: absent, ...nothing };
  return pack.serial === PACK.serial ? truth : { ...truth, ...nothing };
}

/** The same evidence with everything that is a list in another order. */
function shuffled(evidence: Evidence, salt: Iterator<number>): Evidence {
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => [Number(salt.next().value), item] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, item]) => item);
  const inside = <T>(fact: Fact<T>, change: (value: T) => T): Fact<T> =>
    fact.status === 'found' ? { ...fact, value: change(fact.value) } : fact;
  const partner = (value: Partner): Partner => ({
    ...value,
    roles: shuffle(value.roles),
    licences: shuffle(value.licences),
    places: shuffle(value.places),
    prefixes: shuffle(value.prefixes),
  });
  return {
    ...evidence,
    product: inside(evidence.product, (value) => ({ ...value, holders: shuffle(value.holders) })),
    lot: inside(evidence.lot, (value) => ({ ...value, recalls: shuffle(value.recalls) })),
    membership: inside(evidence.membership, ({ places }) => ({ places: shuffle(places) })),
    custody: inside(evidence.custody, (value) => ({ ...value, steps: shuffle(value.steps) })),
    reports: inside(evidence.reports, shuffle),
    corrections: inside(evidence.corrections, shuffle),
    partners: new Map(shuffle([...evidence.partners].map(([index, fact]) => [index, inside(fact, partner)]))),
  };
}
