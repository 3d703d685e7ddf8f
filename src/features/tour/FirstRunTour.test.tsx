import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { FirstRunTour } from './FirstRunTour.tsx';

afterEach(cleanup);

function show(demo: boolean) {
  const onDone = vi.fn();
  render(
    <LocaleProvider locale="en">
      <FirstRunTour {...{ demo, onDone }} />
    </LocaleProvider>,
  );
  return onDone;
}

test('the tour is a region with three steps that leaves the focus where it was, and can be put away', () => {
  const onDone = show(true);
  expect(screen.getByRole('region', { name: 'New here? Three steps' })).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  expect(document.activeElement).toBe(document.body);
  fireEvent.click(screen.getByRole('button', { name: 'Got it' }));
  expect(onDone).toHaveBeenCalledOnce();
});

test('sample packs are offered only where there are some', () => {
  show(false);
  expect(screen.queryByRole('link', { name: 'Try it with sample packs' })).toBeNull();
});
