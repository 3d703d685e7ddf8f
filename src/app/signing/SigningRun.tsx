import { lazy } from 'react';
import { Card } from '../../ui/Card.tsx';
import { DeskWords, useText } from '../../ui/LocaleProvider.tsx';
import { Part } from '../Part.tsx';
import type { SigningRunProps } from './SigningArea.tsx';

// Wallet code comes with the wish to record something, never before.
const SigningArea = lazy(() => import('./SigningArea.tsx'));

/** The place for recording acts on the ledger: one, or a run of many. */
export function SigningRun(props: SigningRunProps) {
  return (
    <Part>
      <DeskWords>
        <SigningPlace {...props} />
      </DeskWords>
    </Part>
  );
}

function SigningPlace(props: SigningRunProps) {
  const { sign } = useText().text;
  const [first] = props.acts;
  const title = props.acts.length === 1 && first !== undefined ? sign.title[first.act.kind] : sign.runTitle;
  return (
    <Part
      fallback={
        <Card title={title}>
          <p role="status">{sign.opening}</p>
        </Card>
      }
    >
      <SigningArea {...props} />
    </Part>
  );
}
