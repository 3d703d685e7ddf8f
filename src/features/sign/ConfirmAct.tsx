import { useState } from 'react';
import { useConfig } from 'wagmi';
import type { Network } from '../../chain/network.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { Partner } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { Act } from './act.ts';
import { SignProblemNotice } from './SignProblemNotice.tsx';
import { type SignProgress, sendAct } from './sendAct.ts';
import type { SignProblem } from './signProblem.ts';

interface Props {
  readonly network: Network;
  readonly act: Act;
  readonly account: `0x${string}`;
  readonly partner: Partner;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

type Stage =
  | { readonly at: 'asked' | SignProgress | 'included' }
  | { readonly at: 'failed'; readonly problem: SignProblem };

/** Says what will stand on the ledger and where, has it signed, and follows it until it does. */
export function ConfirmAct({ network, act, account, partner, onDone, onCancel }: Props) {
  const { sign: words } = useText().text;
  const config = useConfig();
  const [place, setPlace] = useState<Gln | undefined>(partner.places[0]?.gln);
  const [stage, setStage] = useState<Stage>({ at: 'asked' });
  const waiting = stage.at !== 'asked' && stage.at !== 'failed';

  async function sign() {
    const result = await sendAct(config, network, act, { account, place }, (at) => setStage({ at }));
    if (!result.ok) return setStage({ at: 'failed', problem: result.problem });
    setStage({ at: 'included' });
    onDone();
  }

  return (
    <div className="grid gap-4">
      <p className="text-lead">{summary(words, act, partner.name)}</p>
      {partner.places.length > 0 && (
        <label className="grid gap-1">
          <span className="text-soft">{words.account.place}</span>
          <select
            className="min-h-touch rounded-control border border-line bg-card px-3"
            value={place ?? ''}
            disabled={waiting}
            onChange={({ target }) => setPlace(partner.places.find(({ gln }) => gln === target.value)?.gln)}
          >
            {partner.places.map(({ gln, name }) => (
              <option key={gln} value={gln}>
                {name} · {gln}
              </option>
            ))}
            <option value="">{words.account.ownPlace}</option>
          </select>
        </label>
      )}
      <div className="flex flex-wrap gap-3">
        <Button disabled={waiting} onClick={() => void sign()}>
          {stage.at === 'failed' ? words.problem.again : words.confirm[act.kind]}
        </Button>
        <Button variant="outline" disabled={waiting} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
      <p role="status">{stage.at === 'asked' || stage.at === 'failed' ? '' : words.progress[stage.at]}</p>
      {stage.at === 'failed' && <SignProblemNotice problem={stage.problem} />}
    </div>
  );
}

type Words = ReturnType<typeof useText>['text']['sign'];

function summary({ summary: words }: Words, act: Act, partner: string): string {
  return act.kind === 'receive'
    ? words.receive(partner, String(act.unit.sscc).padStart(18, '0'))
    : words[act.kind](partner);
}
