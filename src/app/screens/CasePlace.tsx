import { useCallback } from 'react';
import type { Network } from '../../chain/network.ts';
import { parseLabel } from '../../domain/gs1/parseLabel.ts';
import { CaseScreen } from '../../features/cases/CaseScreen.tsx';
import { DetailsCard } from '../../features/cases/DetailsCard.tsx';
import { EvidenceCard } from '../../features/cases/EvidenceCard.tsx';
import { FileCard } from '../../features/cases/FileCard.tsx';
import { LedgerCard } from '../../features/cases/LedgerCard.tsx';
import { ProblemNotice } from '../../features/cases/ProblemNotice.tsx';
import { ScanCard } from '../../features/cases/ScanCard.tsx';
import { SlipCard } from '../../features/cases/SlipCard.tsx';
import { UnknownCase } from '../../features/cases/UnknownCase.tsx';
import { useCase, useCases } from '../../features/cases/useCases.ts';
import { visibleText } from '../../features/scan/visibleText.ts';
import { caseState } from '../../store/cases/caseState.ts';
import type { CaseStep, SuspectCase } from '../../store/cases/suspectCase.ts';
import { cases } from '../../store/cases.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { deviceNow } from '../deviceNow.ts';
import { labelAddress } from '../labelAddress.ts';
import { saveFile } from '../saveFile.ts';
import { Signing } from '../signing/Signing.tsx';
import { saveSuspectFile } from './caseFile.ts';
import { locatePack } from './locatePack.ts';
import { useCaseEvidence } from './useCaseEvidence.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly id: string;
}

/** One suspect pack: its case as this device keeps it. */
export function CasePlace({ network, nodes, id }: Props) {
  const words = useText();
  const all = useCases(cases);
  const found = useCase(cases, id);
  const suspect = found?.ok === true ? found.value : undefined;
  const { reading, read } = useCaseEvidence(network, nodes, suspect);
  const onStep = useCallback((step: CaseStep) => cases.add(id, step), [id]);
  if (found === undefined || all === undefined)
    return <p className="mx-auto max-w-page px-3 py-6 sm:px-6">{words.text.cases.opening}</p>;
  if (!found.ok) return <ProblemNotice problem={found.problem} />;
  if (suspect === undefined) return <UnknownCase id={id} />;
  const today = deviceNow().date;
  const saveBundle = async () => {
    const bundle = await cases.bundle(id);
    if (bundle.ok && bundle.value !== undefined)
      saveFile(`theriac-case-${id}.theriac.json`, bundle.value, 'application/json');
  };
  return (
    <CaseScreen
      suspect={suspect}
      onStep={onStep}
      below={(props) => (
        <>
          <DetailsCard {...props} before={saidBefore(all.ok ? all.value : [])} />
          <LedgerCard
            {...props}
            locate={() => locatePack(network, nodes, suspect.pack)}
            sign={(wanted) => <Signing {...{ network, nodes }} {...wanted} />}
          />
        </>
      )}
      aside={({ state }) => (
        <>
          <FileCard onFile={(form) => saveSuspectFile(suspect, form, words)} />
          <SlipCard suspect={suspect} address={`${location.origin}/counter/case/${id}`} today={today} />
          <ScanCard
            suspect={suspect}
            arrived={visibleText(suspect.scan.text)}
            href={labelAddress(parseLabel(suspect.scan.text, { source: suspect.scan.source, now: today }))}
          />
          <EvidenceCard
            evidence={state.evidence}
            reading={reading}
            onRead={read}
            onSave={() => void saveBundle()}
          />
        </>
      )}
    />
  );
}

/** What the pharmacy said of itself in the newest case in which it did. */
function saidBefore(all: readonly SuspectCase[]): { readonly reporter: string; readonly contact: string } {
  for (const one of all) {
    const { details } = caseState(one);
    if (details !== undefined) return details;
  }
  return { reporter: '', contact: '' };
}
