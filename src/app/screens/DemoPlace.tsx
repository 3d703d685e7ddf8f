import { goldenPacks } from '../../../test/goldenPacks.ts';
import type { Network } from '../../chain/network.ts';
import { parseGln } from '../../domain/identifiers.ts';
import { DemoScreen } from '../../features/demo/DemoScreen.tsx';
import { preferences } from '../../store/preferences.ts';
import { session } from '../../store/session.ts';
import { deviceNow } from '../deviceNow.ts';
import { openScanAnyway } from '../openScan.ts';
import { type DemoIdentity, demoIdentities } from '../signing/demoIdentities.ts';
import { useKept } from '../useKept.ts';

interface Props {
  readonly network: Network;
}

/** The answers promised on the sample labels are this pharmacy's. */
const promised = demoIdentities.find(({ gln }) => gln === goldenPacks[0]?.as);

/** The sample packs, looked at as whoever one wants to be: the pharmacy of the samples, until somebody was chosen. */
export default function DemoPlace({ network }: Props) {
  const { role, till } = useKept(preferences);
  const signedIn = useKept(session);
  const undecided = signedIn === undefined && role === undefined && till === undefined;
  const current = signedIn?.account ?? (undecided ? promised?.address : undefined);
  return (
    <DemoScreen
      network={network}
      now={deviceNow().date}
      identities={demoIdentities}
      currentIdentity={current}
      onIdentity={(address) => {
        const identity = demoIdentities.find((one) => one.address === address);
        const { role: _, ...others } = preferences.get();
        preferences.set(identity === undefined ? { ...others, role: 'patient' } : others);
        actAs(identity);
      }}
      onScan={(text) => {
        if (undecided) actAs(promised);
        openScanAnyway({ text, source: 'scan' });
      }}
    />
  );
}

function actAs(identity: DemoIdentity | undefined): void {
  const gln = parseGln(identity?.gln ?? '');
  session.set(
    identity === undefined || !gln.ok
      ? undefined
      : {
          account: identity.address,
          gln: gln.value,
          name: identity.name,
          viewer: identity.role === 'pharmacy' ? 'pharmacist' : 'inspector',
        },
  );
}
