import type { ReactNode } from 'react';
import { useText } from '../../ui/LocaleProvider.tsx';
import { addressOf } from './addresses.ts';

interface Props {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A page of the inspector's desk, with the way back to the look-up. */
export function DeskPage({ title, children }: Props) {
  const { inspect } = useText().text;
  return (
    <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6">
      <div>
        <a
          href={addressOf.lookup}
          className="no-print inline-flex min-h-touch items-center text-small text-brand underline"
        >
          {inspect.back}
        </a>
        <h1 className="font-display text-word font-semibold">{title}</h1>
      </div>
      {children}
    </div>
  );
}
