import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { custodyLedgerAbi } from '../../chain/generated/abi.ts';
import { networks } from '../../chain/networks.ts';
import type { BlockReading } from '../../domain/evidence.ts';
import type { Fact } from '../../domain/fact.ts';
import { onChain } from '../../i18n/en/onChain.ts';
import { causes } from '../../i18n/en/problems.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { OnRecordScreen } from './OnRecordScreen.tsx';

const [network] = networks;

afterEach(cleanup);

function show(block?: Fact<BlockReading>, clock: 'chain' | 'device' = 'chain'): void {
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      <OnRecordScreen network={{ ...network, clock }} nodes={['https://node.example']} block={block} />
    </LocaleProvider>,
  );
}

describe('OnRecordScreen', () => {
  it('names the network, its nodes and the address of every contract', () => {
    show();
    expect(screen.getByText('https://node.example')).toBeDefined();
    for (const { address } of Object.values(network.contracts)) {
      expect(screen.getByText(address)).toBeDefined();
    }
  });

  it('lists every kind of entry that the ledger can hold', () => {
    show();
    for (const entry of custodyLedgerAbi) {
      if (entry.type === 'event') expect(screen.getAllByText(entry.name)).not.toHaveLength(0);
    }
  });

  it('says what reading gives away and what is never stored', () => {
    show();
    for (const point of [...onChain.reading.points, ...onChain.limits.points, onChain.stored.never]) {
      expect(screen.getByText(point)).toBeDefined();
    }
  });

  it('tells asking, the newest block and a failure apart', () => {
    show();
    expect(screen.getByText(onChain.network.asking)).toBeDefined();
    cleanup();
    const nodes = ['https://node.example', 'https://other.example'];
    const value = {
      ...{ chainId: network.chainId, number: 812, hash: '0x', time: 1_795_168_800 },
      ...{ agreed: nodes.slice(1), asked: nodes },
    };
    show({ status: 'found', value, proof: { level: 'proven', sources: [] } });
    expect(screen.getByText(/^812, of Nov 20, 2026/)).toBeDefined();
    expect(screen.getByText(onChain.network.agreed('1', '2'))).toBeDefined();
    cleanup();
    show({ status: 'unread', cause: { code: 'node_timeout' } });
    expect(screen.getByText(causes.node_timeout)).toBeDefined();
  });

  it('says whose time is now', () => {
    show(undefined, 'chain');
    expect(screen.getByText(onChain.network.chainClock)).toBeDefined();
    cleanup();
    show(undefined, 'device');
    expect(screen.getByText(onChain.network.deviceClock)).toBeDefined();
  });
});
