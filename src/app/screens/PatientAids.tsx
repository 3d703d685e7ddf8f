import { Suspense } from 'react';
import type { Evidence } from '../../domain/evidence.ts';
import { isRed, type Now, type Verdict } from '../../domain/verdict.ts';
import { LeafletPanel } from '../../features/leaflet/LeafletPanel.tsx';
import { medicineOf } from '../../features/medicines/medicineOf.ts';
import { SaveMedicine } from '../../features/medicines/SaveMedicine.tsx';
import { SuspectReport } from '../../features/suspect/SuspectReport.tsx';
import { medicines, removeMedicine, saveMedicine } from '../../store/medicines.ts';
import { DeskWords } from '../../ui/LocaleProvider.tsx';
import { deviceNow } from '../deviceNow.ts';
import { saveFile } from '../saveFile.ts';
import { softwareVersion } from '../softwareVersion.ts';
import { useKept } from '../useKept.ts';

interface Props {
  /** The app's own address for the pack: path and query. */
  readonly address: string;
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  /** The moment the verdict was made for. */
  readonly now: Now;
  readonly networkName: string;
}

/** What a patient may want to do with the pack in view, besides what the verdict says. */
export default function PatientAids(props: Props) {
  return (
    <Suspense fallback={null}>
      <DeskWords>
        <Aids {...props} />
      </DeskWords>
    </Suspense>
  );
}

function Aids(props: Props) {
  const { address, verdict, evidence } = props;
  const known = useKept(medicines).find((medicine) => medicine.address === address);
  const leaflet = evidence.product.status === 'found' ? evidence.product.value.leaflet : undefined;
  const isUsable = evidence.product.status === 'found' && !isRed(verdict.outcome);
  return (
    <>
      {(isRed(verdict.outcome) || verdict.outcome === 'caution') && (
        <SuspectReport
          {...props}
          software={`Theriac ${softwareVersion}`}
          madeAt={deviceNow().time}
          onFile={saveFile}
        />
      )}
      {(isUsable || known !== undefined) && (
        <SaveMedicine
          medicine={medicineOf(address, evidence, verdict, deviceNow().time, known)}
          isSaved={known !== undefined}
          onSave={saveMedicine}
          onRemove={removeMedicine}
        />
      )}
      {leaflet !== undefined && <LeafletPanel {...leaflet} />}
    </>
  );
}
