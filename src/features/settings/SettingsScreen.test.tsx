import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NodeReport } from '../../chain/checkNode.ts';
import { causes, labelProblems } from '../../i18n/en/problems.ts';
import { settings as words } from '../../i18n/en/settings.ts';
import type { Preferences } from '../../store/preferences.ts';
import { LocaleProvider } from '../../ui/LocaleProvider.tsx';
import { parseNodes } from './parseNodes.ts';
import { SettingsScreen } from './SettingsScreen.tsx';
import type { Sound } from './SoundMeanings.tsx';

const STANDARD = 'http://127.0.0.1:8545';
const block = { chainId: 31_337, number: 812, hash: '0x', time: 1_795_168_800, agreed: [], asked: [] };
const good: NodeReport = {
  block: { status: 'found', value: block, proof: { level: 'proven', sources: [] } },
  ms: 12,
};
const bad: NodeReport = { block: { status: 'unread', cause: { code: 'wrong_chain' } }, ms: 9 };

afterEach(cleanup);

interface Spies {
  readonly onSettings: (next: Preferences) => void;
  readonly nodeReport: (node: string) => Promise<NodeReport>;
  readonly onPlay: (sound: Sound) => void;
}

/** Keeps what is chosen, as the app does. */
function Kept({ initial, onSettings, nodeReport, onPlay }: Spies & { readonly initial: Preferences }) {
  const [settings, setSettings] = useState(initial);
  return (
    <SettingsScreen
      settings={settings}
      onSettings={(next) => {
        onSettings(next);
        setSettings(next);
      }}
      standardNodes={[STANDARD]}
      nodeReport={nodeReport}
      onPlay={onPlay}
    />
  );
}

function show(initial: Preferences = {}) {
  const onSettings = vi.fn<Spies['onSettings']>();
  const onPlay = vi.fn<Spies['onPlay']>();
  const nodeReport = vi.fn((node: string) => Promise.resolve(node === STANDARD ? good : bad));
  render(
    <LocaleProvider locale="en" timeZone="UTC">
      <Kept {...{ initial, onSettings, nodeReport, onPlay }} />
    </LocaleProvider>,
  );
  return { onSettings, nodeReport, onPlay };
}

describe('SettingsScreen', () => {
  it('keeps a choice beside the others, and takes one back', () => {
    const { onSettings } = show({ locale: 'en', sound: true });
    fireEvent.click(screen.getByRole('radio', { name: words.role.names.inspector }));
    expect(onSettings).toHaveBeenLastCalledWith({ locale: 'en', sound: true, role: 'inspector' });
    fireEvent.click(screen.getByRole('radio', { name: words.role.names.auto }));
    expect(onSettings).toHaveBeenLastCalledWith({ locale: 'en', sound: true });
    fireEvent.click(screen.getByRole('radio', { name: words.sound.names.off }));
    expect(onSettings).toHaveBeenLastCalledWith({ locale: 'en', sound: false });
  });

  it('says every sound in words, and lets it be heard', () => {
    const { onPlay } = show();
    const { play, sounds } = words.sound.meanings;
    for (const [sound, { means, form }] of Object.entries(sounds)) {
      expect(screen.getByText(form)).toBeDefined();
      fireEvent.click(screen.getByRole('button', { name: play(means) }));
      expect(onPlay).toHaveBeenLastCalledWith(sound);
    }
  });

  it('keeps a pharmacy only once its check digit is right', () => {
    const { onSettings } = show();
    const field = screen.getByLabelText(words.till.label);
    fireEvent.change(field, { target: { value: '952100300' } });
    expect(screen.getByText(words.till.digits('9'))).toBeDefined();
    fireEvent.change(field, { target: { value: '9521003000001' } });
    expect(screen.getByText(labelProblems['check-digit'])).toBeDefined();
    expect(onSettings).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: '9521003 000008' } });
    expect(onSettings).toHaveBeenLastCalledWith({ till: '9521003000008' });
    fireEvent.change(field, { target: { value: '' } });
    expect(onSettings).toHaveBeenLastCalledWith({});
  });

  it('saves nodes and says of each whether it is fit', async () => {
    const { onSettings, nodeReport } = show();
    fireEvent.change(screen.getByLabelText(words.nodes.label), {
      target: { value: `${STANDARD}\nhttps://bad.example\n` },
    });
    fireEvent.click(screen.getByRole('button', { name: words.nodes.save }));
    expect(onSettings).toHaveBeenLastCalledWith({ nodes: [STANDARD, 'https://bad.example'] });
    expect(await screen.findByText(words.nodes.good, { exact: false })).toBeDefined();
    expect(await screen.findByText(causes.wrong_chain)).toBeDefined();
    expect(nodeReport).toHaveBeenCalledTimes(2);
  });

  it('checks the standard nodes when none is entered', async () => {
    const { onSettings, nodeReport } = show({ nodes: ['https://bad.example'] });
    fireEvent.change(screen.getByLabelText(words.nodes.label), { target: { value: ' ' } });
    fireEvent.click(screen.getByRole('button', { name: words.nodes.save }));
    expect(onSettings).toHaveBeenLastCalledWith({});
    await screen.findByText(words.nodes.good, { exact: false });
    expect(nodeReport.mock.calls).toEqual([[STANDARD]]);
  });

  it('refuses what is no address, by name', () => {
    show();
    fireEvent.change(screen.getByLabelText(words.nodes.label), { target: { value: 'node.example' } });
    expect(screen.getByText(words.nodes.invalid('node.example'))).toBeDefined();
    expect(screen.getByRole('button', { name: words.nodes.save })).toHaveProperty('disabled', true);
  });
});

describe('parseNodes', () => {
  it('takes each address once', () => {
    expect(parseNodes(' https://a.example/rpc\n\nhttps://a.example/rpc https://b.example ')).toEqual({
      ok: true,
      nodes: ['https://a.example/rpc', 'https://b.example'],
    });
  });

  it.each(['ftp://a.example', 'https://user:secret@a.example', 'javascript:alert(1)', 'a.example'])(
    'refuses %s',
    (line) => {
      expect(parseNodes(`https://good.example\n${line}`)).toEqual({ ok: false, line });
    },
  );
});
