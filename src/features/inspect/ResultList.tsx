import { type ReactNode, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Row {
  readonly key: string;
  readonly href: string;
  readonly name: ReactNode;
  readonly about: ReactNode;
}

interface Props {
  readonly title: string;
  readonly rows: readonly Row[];
}

const FIRST = 20;

/** Links to pages of one kind; a long list shows its beginning. */
export function ResultList({ title, rows }: Props) {
  const { text, format } = useText();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <Card title={title} aside={format.number(rows.length)}>
      <ul className="divide-y divide-line">
        {shown.map(({ key, href, name, about }) => (
          <li key={key}>
            <a
              href={href}
              className="flex min-h-touch flex-wrap items-center justify-between gap-x-6 py-2 hover:underline"
            >
              <span className="font-semibold text-brand">{name}</span>
              <span className="text-small text-soft">{about}</span>
            </a>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <Button variant="plain" onClick={() => setAll(true)}>
          {text.inspect.search.more(rows.length - shown.length, format)}
        </Button>
      )}
    </Card>
  );
}
