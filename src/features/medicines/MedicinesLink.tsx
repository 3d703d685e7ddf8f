import { useText } from '../../ui/LocaleProvider.tsx';
import { MEDICINES } from './medicinesAddress.ts';

/** Leads to the person's own packs. */
export function MedicinesLink({ count }: { readonly count: number }) {
  const { text, format } = useText();
  return (
    <a
      href={MEDICINES}
      className="inline-flex min-h-touch items-center font-semibold text-brand underline underline-offset-4"
    >
      {text.medicines.open(count, format)}
    </a>
  );
}
