import { useCallback, useEffect } from 'react';
import { useConnection } from 'wagmi';
import type { Actor } from '../../chain/recordAct.ts';
import type { SignProblem } from '../../chain/signProblem.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { Partner } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { ConfirmRun } from './ConfirmRun.tsx';
import { ConnectPanel } from './ConnectPanel.tsx';
import { placesOf } from './PlaceChoice.tsx';
import { RunPreview } from './RunPreview.tsx';
import type { StageProps } from './runProps.ts';
import { SignProblemNotice } from './SignProblemNotice.tsx';
import { WithPartner } from './WithPartner.tsx';

/** Asks for an account, shows whom it acts for, and asks for the signature. */
export function AskingRun(props: StageProps) {
  const { ports, time, demo, onActor, onCancel } = props;
  const { sign: words } = useText().text;
  const { address, status } = useConnection();
  if (address === undefined)
    return status === 'reconnecting' || status === 'connecting' ? (
      <p role="status">{words.opening}</p>
    ) : (
      <div className="grid gap-4">
        <h3 className="text-lead font-semibold">{words.connect.title}</h3>
        <ConnectPanel chainId={ports.network.chainId} demo={demo} />
        <div>
          <Button variant="outline" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      </div>
    );
  const { network, nodes } = ports;
  const problem = failureFor(props.run, address);
  return (
    // Another account is another partner with other places: nothing chosen for one stands for the other.
    <WithPartner
      key={address}
      {...{ network, nodes, time, onActor }}
      account={address}
      failure={problem !== undefined && <SignProblemNotice problem={problem} />}
    >
      {(partner) =>
        props.isOne ? (
          <OneAct {...props} {...{ partner, address }} />
        ) : (
          <ManyActs {...props} {...{ partner, address }} />
        )
      }
    </WithPartner>
  );
}

interface PartnerProps extends StageProps {
  readonly partner: Partner;
  readonly address: `0x${string}`;
}

/** One act is tried once somebody has agreed to it, and signed with the same press. */
function OneAct(props: PartnerProps) {
  const { run, acts, partner, address, time, onCancel, onCheckAgain } = props;
  const { confirm } = useText().text.sign;
  const { stage } = run;
  const act = acts[0]?.act;
  const refused = stage.at === 'asked' ? stage.run?.results[0] : undefined;
  const problem: SignProblem | undefined =
    refused?.at === 'refused'
      ? { code: 'refused', name: refused.refusal.code, detail: '' }
      : failureFor(run, address);
  const sign = async (place: Gln) => {
    const prepared = await run.prepare(actorOf(partner, address, place), acts);
    if (prepared !== undefined && prepared.results[0]?.at !== 'refused') await run.sign(prepared);
  };
  if (act === undefined) return null;
  return (
    <>
      {problem !== undefined && <SignProblemNotice problem={problem} onCheckAgain={onCheckAgain} />}
      <ConfirmRun
        {...{ acts, partner, time, onCancel }}
        busy={stage.at === 'checking'}
        label={confirm[act.kind]}
        onSign={(place) => void sign(place)}
      >
        <Checking shown={stage.at === 'checking'} />
      </ConfirmRun>
    </>
  );
}

/** Many acts are tried before somebody is asked to agree, so that what is left out is seen first. */
function ManyActs(props: PartnerProps) {
  const { run, acts, partner, address, time, onCancel } = props;
  const { run: words } = useText().text.sign;
  const { stage, prepare, sign } = run;
  const check = useCallback(
    (place: Gln) => void prepare(actorOf(partner, address, place), acts),
    [prepare, partner, address, acts],
  );
  useEffect(() => check(placesOf(partner)[0].gln), [check, partner]);
  const prepared = stage.at === 'asked' ? stage.run : undefined;
  const problem = failureFor(run, address);
  const left = prepared?.results.filter(({ at }) => at !== 'refused').length;
  const signWords = left === acts.length ? words.sign : words.signOthers;
  const label = left === undefined ? words.checkAgain : left > 0 ? signWords(left) : undefined;
  return (
    <>
      {problem !== undefined && <SignProblemNotice problem={problem} />}
      <ConfirmRun
        {...{ acts, partner, time, onCancel }}
        busy={stage.at === 'checking'}
        label={label}
        onPlace={check}
        onSign={(place) => {
          if (prepared === undefined) check(place);
          else void sign(prepared);
        }}
      >
        {(stage.at === 'checking' || prepared !== undefined) && (
          <RunPreview count={acts.length} run={prepared} />
        )}
      </ConfirmRun>
    </>
  );
}

function Checking({ shown }: { readonly shown: boolean }) {
  const { progress } = useText().text.sign;
  return <p role="status">{shown ? progress.checking : ''}</p>;
}

/** What went wrong with one account says nothing about another. */
function failureFor({ stage, last }: StageProps['run'], address: string): SignProblem | undefined {
  const failure = (stage.at === 'asked' ? stage.failure : undefined) ?? last;
  return failure?.account === address ? failure.problem : undefined;
}

function actorOf(partner: Partner, account: `0x${string}`, place: Gln): Actor {
  const { index, gln, name } = partner;
  return { account, partner: index, gln, name, place };
}
