import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { found, genuineEvidence, NOW, recorded, step, unread } from '../../test/genuineEvidence.ts';
import type { CustodyStep } from '../domain/custody.ts';
import type { Locale } from '../i18n/languages.ts';
import { CustodyTimeline } from './CustodyTimeline.tsx';
import { LocaleProvider } from './LocaleProvider.tsx';
import type { TimelineInput } from './timelineRows.ts';

afterEach(cleanup);

const { custody, state, partners } = genuineEvidence();

function show(input: Partial<TimelineInput> = {}, locale: Locale = 'en') {
  return render(
    <LocaleProvider locale={locale} timeZone="UTC">
      <CustodyTimeline custody={custody} state={state} partners={partners} now={NOW.time} {...input} />
    </LocaleProvider>,
  );
}

const trailOf = (steps: readonly CustodyStep[]) =>
  found({ steps, position: { custodian: steps.at(-1)?.partner ?? 0, heldByAuthority: false } });

test('newest on top, the maker at the bottom, each with who and when', () => {
  show();
  const rows = screen.getAllByRole('listitem');
  expect(rows[0]?.textContent).toMatch(/Nov 12.*07:40.*Received.*Harbour Pharmacy/);
  expect(rows.at(-1)?.textContent).toMatch(/Oct 28.*11:00.*Made.*Demo Pharma One/);
  expect(screen.getByText('on the way 14 hr 15 min')).toBeTruthy();
  expect(screen.getByText('5 steps, proven complete')).toBeTruthy();
});

test('a step opens to both of its times, its transaction and its container', () => {
  const at = recorded(107, '2026-11-12T09:30:00Z');
  const late = step(5, 'received', 3, '2026-11-12T07:40:00Z', { counterparty: 2, recorded: at });
  show({ custody: trailOf([late]) });
  const details = within(screen.getByRole('group'));
  expect(details.getByText('Happened (stated)').parentElement?.textContent).toContain('7:40');
  expect(details.getByText('Recorded').parentElement?.textContent).toContain('9:30');
  expect(details.getByText(at.transaction)).toBeTruthy();
  expect(details.getByText(late.unit)).toBeTruthy();
});

test('a gap says between whom nothing is on record', () => {
  const made = step(1, 'commissioned', 1, '2026-10-28T11:00:00Z');
  const stranger = step(2, 'shipped', 4, '2026-10-29T11:00:00Z', { counterparty: 3 });
  show({ custody: trailOf([made, stranger]) });
  expect(
    screen.getByText('The hand-over from Demo Pharma One to Hill Pharmacy is not on record.'),
  ).toBeTruthy();
});

test('a trail that only one node vouches for is not called proven', () => {
  if (custody.status !== 'found') throw new Error('the trail is part of the evidence');
  show({ custody: { ...custody, proof: { ...custody.proof, level: 'said' } } });
  expect(screen.queryByText(/proven/)).toBeNull();
});

test('an unread trail says why, and shows no step', () => {
  show({ custody: unread({ code: 'trail_mismatch' }) });
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(screen.getByText(/do not add up/)).toBeTruthy();
});

test('a long trail unfolds on demand, and is whole in the page for printing', () => {
  const steps = [step(1, 'commissioned', 1, '2026-10-01T00:00:00Z')];
  for (let day = 2; day < 12; day += 1)
    steps.push(step(day, 'held', 1, `2026-10-${String(day).padStart(2, '0')}T00:00:00Z`));
  show({ custody: trailOf(steps) });
  expect(screen.getAllByRole('group', { hidden: true })).toHaveLength(11);
  fireEvent.click(screen.getByRole('button', { name: 'Show 5 more steps' }));
  expect(screen.queryByRole('button')).toBeNull();
});

test('the pseudo-locale leaves no English word of ours', () => {
  const { container } = show({ custody: unread(), state: unread() }, 'en-XA');
  const other = show({}, 'en-XA');
  for (const { textContent } of [container, other.container])
    expect(textContent?.replaceAll(/⟦[^⟧]*⟧/g, '').replaceAll(ALLOWED, '')).not.toMatch(/[a-z]{3}/i);
});

/** Names, dates, spans and numbers come from the evidence and from Intl. */
const ALLOWED =
  /Harbour Pharmacy|North Wholesale|Demo Pharma One|(Oct|Nov)( \d+)?|\d+ (days?|hr|min)|0x[0-9a-f]+/g;
