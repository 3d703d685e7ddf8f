import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { CounterRow } from './counterRow.ts';
import { productName } from './rowFace.ts';

/** Which pack or container a line is about: the product, and what tells it from others. */
export function RowName({ row }: { readonly row: CounterRow }) {
  const { text } = useText();
  const words = text.counter;
  const { subject, answer, memory } = row;
  switch (subject.kind) {
    case 'unit': {
      const unit = answer?.kind === 'unit' ? answer.evidence.unit : undefined;
      return (
        <>
          {words.list.unit} <Identifier>{subject.sscc}</Identifier>
          {unit?.status === 'found' && ` · ${words.unit.contents(unit.value.count, unit.value.kind)}`}
        </>
      );
    }
    case 'pack': {
      const { gtin, lot, serial } = subject.pack;
      const product = productName(answer, memory);
      return (
        <>
          {product ?? <Identifier>{gtin}</Identifier>}
          {lot !== undefined && (
            <>
              {' · '}
              <Identifier>{lot}</Identifier>
            </>
          )}
          {' · '}
          {serial === undefined ? words.list.noSerial : <Identifier>{serial}</Identifier>}
        </>
      );
    }
    case 'unreadable':
      return <>{text.labelProblems[subject.problem]}</>;
    default:
      return subject satisfies never;
  }
}

/** The same in plain text, for labels that are heard. */
export function plainName({ subject, answer, memory }: CounterRow, unit: string): string {
  switch (subject.kind) {
    case 'unit':
      return `${unit} ${subject.sscc}`;
    case 'pack': {
      const { gtin, serial } = subject.pack;
      return [productName(answer, memory) ?? gtin, serial].filter((part) => part !== undefined).join(' · ');
    }
    case 'unreadable':
      return '';
    default:
      return subject satisfies never;
  }
}
