import { use, useCallback } from 'react';
import { checkNode } from '../../chain/checkNode.ts';
import type { Network } from '../../chain/network.ts';
import { giveReadSignal } from '../../features/scan/readSignal.ts';
import { SettingsScreen } from '../../features/settings/SettingsScreen.tsx';
import type { Sound } from '../../features/settings/SoundMeanings.tsx';
import { preferences } from '../../store/preferences.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { giveSignal } from '../outcomeSignal.ts';
import type { HostSettings } from '../settingsFile.ts';
import { useKept } from '../useKept.ts';
import { standardNodes } from '../useNodes.ts';

interface Props {
  readonly network: Network;
  readonly host: Promise<HostSettings>;
}

/** What the person chooses for this device. */
export default function SettingsPlace({ network, host }: Props) {
  const { hostSettings } = useText().text.shell;
  const settings = use(host);
  const nodeReport = useCallback((node: string) => checkNode(network, node), [network]);
  return (
    <>
      {settings.malformed && (
        <div className="mx-auto max-w-page px-3 pt-5 sm:px-6">
          <Notice tone="check" title={hostSettings.title}>
            {hostSettings.sentence}
          </Notice>
        </div>
      )}
      <SettingsScreen
        settings={useKept(preferences)}
        onSettings={preferences.set}
        standardNodes={standardNodes(network, settings)}
        nodeReport={nodeReport}
        onPlay={play}
      />
    </>
  );
}

/** One answer of each kind, for its sound. */
const EXAMPLES = {
  good: 'genuine',
  check: 'caution',
  stop: 'blocked',
  unsure: 'could_not_check',
} as const;

function play(sound: Sound): void {
  if (sound === 'read') giveReadSignal();
  else giveSignal(EXAMPLES[sound]);
}
