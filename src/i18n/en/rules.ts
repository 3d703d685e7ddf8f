import type { Basis } from '../../domain/findingRules.ts';
import { facts } from './problems.ts';

const basis: Record<Basis, string> = { ...facts, viewer: 'who looks', now: 'today’s date' };

/** Words of the page that says by which rules a pack is judged. */
export const rules = {
  title: 'By which rules a pack is judged',
  link: 'By which rules a pack is judged',
  lead: 'Every scan is judged by this table and by nothing else. All that is found is shown; the gravest finding decides. Names, dates and numbers here are examples.',
  version: (version: string) => `Rule set ${version}`,
  versionMeans: 'The number changes whenever a rule does. It stands under every answer and in every report.',
  order: 'Answers, gravest first',
  warm: 'Time alone can change this answer.',
  cold: 'Time alone does not change this answer.',
  always: 'Where nothing speaks against a pack, and everything that has to be known was found good.',
  notes: 'Said beside an answer, and changing none',
  good: 'What must be found good before a pack is green',
  rests: 'Rests on',
  basis,
  reasons: 'One sentence for each way of leaving trade',
  codes: {
    cbv: 'CBV disposition',
    gs1: 'GS1 verification',
    europe: 'European return code',
  },
  needs: {
    title: 'What has to be read',
    lead: 'What could not be read is never taken for good: then the answer is “Could not check”, unless something that was read is worse.',
    label: 'For every label',
    lot: 'For a label with a lot or a serial',
    serial: 'For a label with a serial',
  },
  limits: {
    title: 'Limits',
    clocks: (span: string) => `Two partners’ clocks may differ by ${span}.`,
    speed: (kilometres: string) => `Goods travel no faster than ${kilometres} km an hour.`,
    soon: (days: string) => `A pack expires soon in its last ${days} days.`,
    undo: (days: string) => `A pharmacy can undo handing a pack out for ${days} days, by UTC.`,
  },
};
