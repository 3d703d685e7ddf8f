import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { useConnection } from 'wagmi';
import type { Actor, NamedAct } from '../../chain/recordAct.ts';
import type { RecordPorts } from '../../chain/recordPorts.ts';
import type { Run } from '../../chain/recordRun.ts';
import type { SignProblem } from '../../chain/signProblem.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { Partner } from '../../domain/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { linesOf, summaryOf } from './actWords.ts';
import { ConfirmRun } from './ConfirmRun.tsx';
import { ConnectPanel } from './ConnectPanel.tsx';
import { placesOf } from './PlaceChoice.tsx';
import { RunPreview } from './RunPreview.tsx';
import { RunProgress } from './RunProgress.tsx';
import { RunReceiptCard } from './RunReceiptCard.tsx';
import { SignProblemNotice } from './SignProblemNotice.tsx';
import { useRun } from './useRun.ts';
import { WithPartner } from './WithPartner.tsx';

interface Props {
  readonly ports: RecordPorts;
  /** At least one. One alone is signed with one press; many are shown with what the ledger would say first. */
  readonly acts: readonly NamedAct[];
  /** The network's time, Unix seconds. */
  readonly time: number;
  /** Connector id → role, of demo identities. */
  readonly demo: ReadonlyMap<string, string>;
  /** Told who signs, and that nobody does any more. */
  readonly onActor: (actor: { readonly account: string; readonly partner: Partner } | undefined) => void;
  /** Told every state of a run that is carried out, after it was kept. */
  readonly onRun: (run: Run) => void;
  /** The run has ended, as far as somebody waits for it: something was recorded, or may have been. */
  readonly onEnd: (run: Run) => void;
  /** The record is to be read again. */
  readonly onCheckAgain: () => void;
  readonly onCancel: () => void;
}

/** Everything about one signed run: choosing an account, seeing whom it acts for, signing, and what became of it. */
export function RunPanel(props: Props) {
  const { ports, acts, onRun, onEnd } = props;
  const { title, runTitle } = useText().text.sign;
  const run = useRun(ports, onRun, onEnd);
  const panel = useRef<HTMLDivElement>(null);
  const isSending = run.stage.at === 'running' || run.stage.at === 'ended';
  // What had the focus is gone at each of these turns.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is what it waits for
  useEffect(() => panel.current?.focus(), [isSending]);
  const [first] = acts;
  return (
    <div ref={panel} tabIndex={-1} className="scroll-mt-4">
      <Card title={acts.length === 1 && first !== undefined ? title[first.act.kind] : runTitle}>
        <Stages {...props} run={run} />
      </Card>
    </div>
  );
}

interface StageProps extends Props {
  readonly run: ReturnType<typeof useRun>;
}

function Stages(props: StageProps) {
  const { run, acts, ports, onCheckAgain } = props;
  const { stage } = run;
  switch (stage.at) {
    case 'asked':
    case 'checking':
      return <Asking {...props} />;
    case 'running':
      return (
        <RunProgress run={stage.run}>
          <Agreed run={stage.run} />
        </RunProgress>
      );
    case 'ended': {
      if (acts.length > 1) return <RunReceiptCard run={stage.run} network={ports.network} />;
      const problem = problemOf(stage.run);
      if (problem === undefined)
        return (
          <RunProgress run={stage.run}>
            <Agreed run={stage.run} />
          </RunProgress>
        );
      const notice = <SignProblemNotice problem={problem} onCheckAgain={onCheckAgain} />;
      // Nobody is asked to sign twice for what may be recorded already.
      if (problem.code === 'lost' || problem.code === 'slow') return notice;
      return (
        <div className="grid gap-5">
          <OfAccount account={stage.run.actor.account}>{notice}</OfAccount>
          <Asking {...props} />
        </div>
      );
    }
    default:
      return stage satisfies never;
  }
}

function Asking(props: StageProps) {
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
  return (
    // Another account is another partner with other places: nothing chosen for one stands for the other.
    <WithPartner key={address} {...{ network, nodes, time, onActor }} account={address}>
      {(partner) =>
        props.acts.length === 1 ? (
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
  const { stage } = run;
  const refused = stage.at === 'asked' ? stage.run?.results[0] : undefined;
  const problem: SignProblem | undefined =
    refused?.at === 'refused'
      ? { code: 'refused', name: refused.refusal.code, detail: '' }
      : stage.at === 'asked'
        ? stage.failure?.problem
        : undefined;
  const sign = async (place: Gln) => {
    const prepared = await run.prepare(actorOf(partner, address, place), acts);
    if (prepared !== undefined && prepared.results[0]?.at !== 'refused') await run.sign(prepared);
  };
  return (
    <>
      {problem !== undefined && <SignProblemNotice problem={problem} onCheckAgain={onCheckAgain} />}
      <ConfirmRun
        {...{ acts, partner, time, onCancel }}
        busy={stage.at === 'checking'}
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
  const failure = stage.at === 'asked' ? stage.failure : undefined;
  const left = prepared?.results.filter(({ at }) => at !== 'refused').length ?? 0;
  return (
    <>
      {failure !== undefined && <SignProblemNotice problem={failure.problem} />}
      <ConfirmRun
        {...{ acts, partner, time, onCancel }}
        busy={stage.at === 'checking'}
        label={prepared === undefined ? words.checkAgain : left > 0 ? words.sign(left) : undefined}
        onPlace={check}
        onSign={(place) => {
          if (prepared === undefined) check(place);
          else void sign(prepared);
        }}
      >
        {failure === undefined && <RunPreview count={acts.length} run={prepared} />}
      </ConfirmRun>
    </>
  );
}

function Checking({ shown }: { readonly shown: boolean }) {
  const { progress } = useText().text.sign;
  return <p role="status">{shown ? progress.checking : ''}</p>;
}

/** What somebody agreed to, as it was then. */
function Agreed({ run }: { readonly run: Run }) {
  const { text } = useText();
  const [first, ...more] = run.acts.map(({ act }) => act);
  if (first === undefined) return null;
  const { name } = run.actor;
  if (more.length === 0) return <p className="text-lead">{summaryOf(text, first, name)}</p>;
  return (
    <ul className="list-disc ps-6 text-lead">
      {linesOf(text, [first, ...more]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What went wrong with one account says nothing about another. */
function OfAccount({ account, children }: { readonly account: string; readonly children: ReactNode }) {
  const { address } = useConnection();
  return address === account ? children : null;
}

function actorOf(partner: Partner, account: `0x${string}`, place: Gln): Actor {
  const { index, gln, name } = partner;
  return { account, partner: index, gln, name, place };
}

/** Why the one act of a run is not on the ledger, or is not known to be. */
function problemOf({ results: [result] }: Run): SignProblem | undefined {
  switch (result?.at) {
    case 'recorded':
    case 'stands':
    case undefined:
      return undefined;
    case 'not_recorded':
      return result.problem;
    case 'refused':
      return { code: 'refused', name: result.refusal.code, detail: '' };
    case 'elsewhere':
      return { code: 'elsewhere', detail: '' };
    case 'waiting':
      return { code: 'slow', detail: '' };
    case 'unknown':
      return { code: 'lost', detail: '' };
    default:
      return result satisfies never;
  }
}
