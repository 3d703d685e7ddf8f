import { networks } from '../chain/networks.ts';
import { session } from '../store/session.ts';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/LocaleProvider.tsx';
import { useKept } from './useKept.ts';

const [network] = networks;

/** For whom this device speaks, and the way to end that. */
export function SignedIn() {
  const { shell } = useText().text;
  const signedIn = useKept(session);
  if (signedIn === undefined) return null;
  return (
    <div className="flex min-h-touch min-w-0 items-center gap-1 text-small">
      <span className="max-w-32 truncate sm:max-w-none">
        <span className="sr-only">{shell.signedIn} </span>
        {signedIn.name}
      </span>
      <Button variant="plain" className="px-2! text-small" onClick={leave}>
        {shell.signOut}
      </Button>
    </div>
  );
}

/** Wallet code is loaded for it, which alone can tell the wallet. */
function leave(): void {
  session.set(undefined);
  void import('./signing/signOut.ts').then(({ signOut }) => signOut(network));
}
