import { useEffect, useState } from 'react';
import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import type { CaseAnswer, Cases } from '../../store/cases.ts';

/** All cases of this device, newest first and followed; undefined until they are read. */
export function useCases(cases: Cases): CaseAnswer<readonly SuspectCase[]> | undefined {
  return useFollowed(cases, 'list', cases.list);
}

/** One case, followed; a value of undefined is a case that this device does not have. */
export function useCase(cases: Cases, id: string): CaseAnswer<SuspectCase | undefined> | undefined {
  return useFollowed(cases, id, () => cases.get(id));
}

function useFollowed<T>(
  cases: Cases,
  key: string,
  read: () => Promise<CaseAnswer<T>>,
): CaseAnswer<T> | undefined {
  const [found, setFound] = useState<{ readonly key: string; readonly answer: CaseAnswer<T> }>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is read
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const answer = await read();
      if (!gone) setFound({ key, answer });
    };
    const stop = cases.subscribe(() => void look());
    void look();
    return () => {
      gone = true;
      stop();
    };
  }, [cases, key]);
  return found?.key === key ? found.answer : undefined;
}
