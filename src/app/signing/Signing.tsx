import { lazy, Suspense } from 'react';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { SigningProps } from './SigningArea.tsx';

// Wallet code comes with the wish to record something, never before.
const SigningArea = lazy(() => import('./SigningArea.tsx'));

/** The place for recording an act on the ledger. */
export function Signing(props: SigningProps) {
  const { sign } = useText().text;
  return (
    <Suspense
      fallback={
        <Card title={sign.title[props.act.kind]}>
          <p role="status">{sign.opening}</p>
        </Card>
      }
    >
      <SigningArea {...props} />
    </Suspense>
  );
}
