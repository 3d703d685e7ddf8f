import { useEffect, useRef, useState } from 'react';
import type { Network } from '../../chain/network.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { PackIdentity } from '../../domain/pack.ts';
import type { Verdict, Viewer } from '../../domain/verdict.ts';
import { AlertPanel } from '../../features/cases/AlertPanel.tsx';
import type { AlertChoice } from '../../features/cases/alertChoices.ts';
import { useCases } from '../../features/cases/useCases.ts';
import { DrillNotice } from '../../features/counter/drill/DrillNotice.tsx';
import type { CaseScan } from '../../store/cases/suspectCase.ts';
import { cases } from '../../store/cases.ts';
import { drills } from '../../store/drills.ts';
import type { ActionTaken, LabelFields } from '../../store/journal/record.ts';
import { journal } from '../../store/journal.ts';
import { DeskWords, useText } from '../../ui/LocaleProvider.tsx';
import { caseOf, takeAction } from './takeAction.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly pack: PackIdentity;
  readonly text: string;
  readonly source: CaseScan['source'];
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  readonly viewer: Viewer;
}

/** On the verdict page of a pharmacist: what was done about an answer that is not green. */
export default function CaseAlert(props: Props) {
  return (
    <DeskWords>
      <Alert {...props} />
    </DeskWords>
  );
}

function Alert({ network, nodes, pack, text, source, verdict, evidence, viewer }: Props) {
  const { locale } = useText();
  const [action, setAction] = useState<ActionTaken>();
  const all = useCases(cases);
  const [at] = useState(() => Date.now() / 1000);
  const { outcome, findings, ruleSet } = verdict;
  const product =
    evidence.product.status === 'found'
      ? `${evidence.product.value.name} ${evidence.product.value.strength}`
      : undefined;
  const block =
    evidence.block.status === 'found'
      ? { number: evidence.block.value.number, hash: evidence.block.value.hash }
      : undefined;
  const label = labelOf(pack);
  const caseId = all?.ok === true ? caseOf(all.value, pack) : undefined;
  // The answer is written down when it comes, so that one that is left without an action counts as that.
  const scan = useRef<ReturnType<typeof writeScan>>(undefined);
  const writeScan = () =>
    journal.append({
      kind: 'scan',
      job: 'check',
      label,
      ...(product === undefined ? {} : { product }),
      outcome,
      findings: findings.map(({ code }) => code),
      ruleSet,
      ...(block === undefined ? {} : { block }),
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer once
  useEffect(() => {
    scan.current = writeScan();
    setAction(undefined);
  }, [outcome]);
  const onChoice = (choice: AlertChoice, reason: string | undefined) =>
    takeAction(
      choice,
      reason,
      { pack, product, text, source, at, verdict, block, viewer },
      {
        network,
        nodes,
        locale,
        caseId,
        write: async (taken) => {
          const answered = await (scan.current ?? writeScan());
          if (!answered.ok) return answered;
          const written = await journal.append({
            kind: 'action',
            scan: answered.value.seq,
            outcome,
            label,
            ...taken,
          });
          if (written.ok) setAction(taken.action);
          return written;
        },
      },
    );
  return (
    <>
      <DrillNotice drills={drills} />
      <AlertPanel {...{ outcome, action, caseId, onChoice }} />
    </>
  );
}

function labelOf({ gtin, lot, serial, expiry }: PackIdentity): LabelFields {
  return {
    gtin,
    ...(lot === undefined ? {} : { lot }),
    ...(serial === undefined ? {} : { serial }),
    ...(expiry === undefined ? {} : { expiry }),
  };
}
