import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Anvil } from '../../../test/anvil.ts';
import { epcisFaults } from '../../../test/epcisFaults.ts';
import { goldenBundle, goldenRequests, type NamedRequest } from '../../../test/goldenReports.ts';
import { startDemoChain } from '../../../tools/startDemoChain.ts';
import type { ReportFacts } from '../reportFacts.ts';
import type { EpcisDocument } from './epcisDocument.ts';
import { epcisOf } from './epcisOf.ts';

const TIMEOUT = 60_000;
const vectors = process.env.EPCIS_VECTORS;
const official = vectors === undefined ? undefined : officialSchema(vectors);

let chain: Anvil;
beforeAll(async () => {
  chain = await startDemoChain();
}, TIMEOUT);
afterAll(() => chain.stop());

const read = new Map<string, Promise<ReportFacts>>();

/** Read once, for all tests that look at it. */
function statementOf({ name, request }: NamedRequest): Promise<ReportFacts> {
  const statement = read.get(name) ?? goldenBundle(chain.url, [request]).then((bundle) => bundle.statement);
  read.set(name, statement);
  return statement;
}

describe.each(goldenRequests)('$name', (named) => {
  test(
    'is valid by our checks, and twice the same',
    async () => {
      const statement = await statementOf(named);
      const document = await epcisOf(statement);
      expect(epcisFaults(document)).toEqual([]);
      expect(await epcisOf(structuredClone(statement))).toEqual(document);
      expect(namedSteps(document)).toEqual(recordedSteps(statement));
      if (official !== undefined) expect(official(document)).toEqual([]);
    },
    TIMEOUT,
  );
});

test.runIf(official === undefined)('EPCIS_VECTORS names no folder: the official schema was not asked', () => {
  expect(vectors).toBeUndefined();
});

test(
  'a selection tells what its members share once',
  async () => {
    const both = goldenRequests
      .filter(({ name }) => name === 'pack genuine' || name === 'pack to_dispense')
      .map(({ request }) => request);
    const { statement } = await goldenBundle(chain.url, both);
    const document = await epcisOf(statement);
    expect(epcisFaults(document)).toEqual([]);
    expect(document.epcisBody.eventList.filter(({ bizStep }) => bizStep === 'commissioning')).toHaveLength(2);
  },
  TIMEOUT,
);

test(
  'no two reports give one eventID to different events',
  async () => {
    const said = new Map<string, string>();
    for (const named of goldenRequests) {
      const { epcisBody } = await epcisOf(await statementOf(named));
      for (const { errorDeclaration: _, ...event } of epcisBody.eventList) {
        const text = JSON.stringify(event);
        expect(said.get(event.eventID) ?? text, named.name).toBe(text);
        said.set(event.eventID, text);
      }
    }
  },
  2 * TIMEOUT,
);

/** Every record of the ledger that the document speaks of. */
function namedSteps({ epcisBody }: EpcisDocument): readonly string[] {
  return unique(
    epcisBody.eventList.flatMap(({ 'theriac:ledger': ledger }) =>
      ledger['theriac:sequence'] === undefined || ledger['theriac:step'].startsWith('suspect')
        ? []
        : [
            `${ledger['theriac:subject'].slice(-18)} ${ledger['theriac:sequence']} ${ledger['theriac:transaction']}`,
          ],
    ),
  );
}

/** Every custody step of the report. */
function recordedSteps({ subjects }: ReportFacts): readonly string[] {
  const trails = subjects.flatMap((subject) =>
    subject.kind === 'lot'
      ? subject.units.status === 'found'
        ? subject.units.value.map(({ custody }) => custody)
        : []
      : [subject.custody],
  );
  return unique(
    trails.flatMap((custody) =>
      custody.status === 'found'
        ? custody.value.steps.map(({ unit, sequence, record }) => `${unit} ${sequence} ${record.transaction}`)
        : [],
    ),
  );
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

/** The official schema, as a function that gives what it finds wrong. */
function officialSchema(folder: string): (document: unknown) => readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const schema: object = JSON.parse(readFileSync(`${folder}/EPCIS-JSON-Schema.json`, 'utf8'));
  const validate = ajv.compile(schema);
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
