import { use, useCallback } from 'react';
import { checkNode } from '../../chain/checkNode.ts';
import type { Network } from '../../chain/network.ts';
import { SettingsScreen } from '../../features/settings/SettingsScreen.tsx';
import { preferences } from '../../store/preferences.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
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
      />
    </>
  );
}
