import { CheckScreen } from '../../features/inspect/check/CheckScreen.tsx';
import { OfflineChecker } from '../../features/inspect/check/OfflineChecker.tsx';
import { orderCheck } from '../../records/check/orderCheck.ts';
import { servedCheckWorker } from '../../records/check/servedCheckWorker.ts';
import { saveFile } from '../saveFile.ts';

interface Props {
  readonly nodes: readonly string[];
}

/** Somebody's report, checked on this device. */
export default function CheckPlace({ nodes }: Props) {
  return (
    <CheckScreen
      nodes={nodes}
      check={(order, options) => orderCheck(servedCheckWorker, order, options)}
      onFile={saveFile}
    >
      <OfflineChecker href="/theriac-check.html" />
    </CheckScreen>
  );
}
