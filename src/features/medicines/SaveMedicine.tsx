import { useState } from 'react';
import type { Medicine } from '../../store/medicines.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { MEDICINES } from './medicinesAddress.ts';

interface Props {
  readonly medicine: Medicine;
  /** Whether the pack is in the list. */
  readonly isSaved: boolean;
  /** @returns whether the browser keeps it */
  readonly onSave: (medicine: Medicine) => boolean;
  readonly onRemove: (address: string) => void;
}

/** Puts the pack in view into the person's own list, or takes it out again. */
export function SaveMedicine({ medicine, isSaved, onSave, onRemove }: Props) {
  const { save: words } = useText().text.medicines;
  const [isKept, setKept] = useState(true);
  return (
    <Card title={words.title} className="no-print">
      <p className="max-w-prose text-soft">{words.lead}</p>
      {/* The region is there before its words are, else no reader would say them. */}
      <p role="status" className="mt-2 font-semibold empty:hidden">
        {isSaved ? (isKept ? words.saved : words.inPage) : ''}
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        {isSaved ? (
          <ButtonLink href={MEDICINES}>{words.open}</ButtonLink>
        ) : (
          <Button onClick={() => setKept(onSave(medicine))}>{words.action}</Button>
        )}
        {isSaved && (
          <Button variant="plain" onClick={() => onRemove(medicine.address)}>
            {words.remove}
          </Button>
        )}
      </div>
    </Card>
  );
}
