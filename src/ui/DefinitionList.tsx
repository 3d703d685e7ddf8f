import type { ReactNode } from 'react';

interface Props {
  readonly rows: readonly { readonly term: string; readonly value: ReactNode }[];
}

/** Names and values below each other; where there is little room each value stands below its name. */
export function DefinitionList({ rows }: Props) {
  return (
    <dl className="@container text-small">
      {rows.map(({ term, value }) => (
        <div key={term} className="grid gap-x-4 py-1 @md:grid-cols-[minmax(7rem,10rem)_minmax(0,1fr)]">
          <dt className="text-soft">{term}</dt>
          <dd className="min-w-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
