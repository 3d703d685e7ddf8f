import { useMemo } from 'react';
import type { Act } from '../../chain/recordAct.ts';
import { settledWell } from '../../chain/recordRun.ts';
import type { SigningRunProps } from './SigningArea.tsx';
import { SigningRun } from './SigningRun.tsx';

interface Props extends Pick<SigningRunProps, 'network' | 'nodes' | 'time' | 'onCancel'> {
  readonly act: Act;
  /** It stands on the ledger, or may: the record is to be read again. */
  readonly onDone: () => void;
}

/** The place for recording one act on the ledger. */
export function Signing({ act, onDone, ...props }: Props) {
  const key = JSON.stringify(act, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  // biome-ignore lint/correctness/useExhaustiveDependencies: an act is what it says, whoever made the object
  const acts = useMemo(() => [{ act, name: '' }], [key]);
  return (
    <SigningRun
      {...props}
      acts={acts}
      onCheckAgain={onDone}
      onEnd={(run) => {
        if (settledWell(run)) onDone();
      }}
    />
  );
}
