import { useDeferredValue, useEffect, useState } from 'react';
import { judgingNow } from '../../chain/judgingNow.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { JudgedPack } from './JudgedPack.tsx';
import { useEvidence } from './useEvidence.ts';
import { useLotSearch } from './useLotSearch.ts';
import type { PackProps } from './verifyProps.ts';

/** Nobody has to guess for longer than this whether the pack was checked. */
const PATIENCE_MS = 3_000;

/** Reads the evidence of a pack and shows the verdict; before, and while it is read anew, that it is being read. */
export function PackVerdict(props: PackProps) {
  const { network, nodes, pack, visit, deviceNow, cache } = props;
  const { reading, readAgain } = useEvidence(network, nodes, pack, visit, cache);
  const search = useLotSearch(network, nodes, pack, visit, reading, cache);
  // Drawn in small steps: an old phone stays responsive. What is no longer true is gone at once.
  const shown = useDeferredValue(reading);
  if (reading === undefined || shown === undefined) return <Reading />;
  const now = judgingNow(network, shown.evidence.block, deviceNow());
  return <JudgedPack {...props} reading={search.found ?? shown} {...{ now, search, readAgain }} />;
}

function Reading() {
  const { verify: words } = useText().text;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const long = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(long);
  }, []);
  return isLong ? (
    <Progress label={words.notYet} detail={words.notYetDetail} />
  ) : (
    <Progress label={words.checking} detail={words.checkingDetail} />
  );
}
