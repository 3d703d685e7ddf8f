import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useKeptOffline } from './useKeptOffline.ts';

const keepOffline = vi.hoisted(() => vi.fn());
vi.mock('./keepOffline.ts', () => ({ keepOffline }));

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

function Page({ queryFn }: { readonly queryFn: () => Promise<string> }) {
  useQuery({ queryKey: ['evidence'], queryFn });
  useKeptOffline(true);
  return null;
}

test('the device is filled once nothing has been asked for two seconds, and not before the verdict', async () => {
  vi.useFakeTimers();
  vi.stubEnv('PROD', true);
  let answer: (evidence: string) => void = () => undefined;
  const queryFn = () =>
    new Promise<string>((resolve) => {
      answer = resolve;
    });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page queryFn={queryFn} />
    </QueryClientProvider>,
  );
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(keepOffline).not.toHaveBeenCalled();
  answer('evidence');
  await act(() => vi.advanceTimersByTimeAsync(1_900));
  expect(keepOffline).not.toHaveBeenCalled();
  await act(() => vi.advanceTimersByTimeAsync(200));
  await vi.waitFor(() => expect(keepOffline).toHaveBeenCalledWith(true));
});
