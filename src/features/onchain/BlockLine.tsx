import type { BlockReading } from '../../domain/evidence.ts';
import type { Fact } from '../../domain/fact.ts';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly block: Fact<BlockReading> | undefined;
}

/** The newest block in words, or why it is not known. */
export function BlockLine({ block }: Props) {
  const { text, format } = useText();
  const words = text.onChain.network;
  if (block === undefined) return <span aria-busy="true">{words.asking}</span>;
  switch (block.status) {
    case 'found': {
      const { number, time, agreed, asked } = block.value;
      return (
        <>
          {words.blockAt(format.number(number), format.dateTime(time))}
          {asked.length > 1 && (
            <p className="text-small text-soft">
              {words.agreed(format.number(agreed.length), format.number(asked.length))}
            </p>
          )}
        </>
      );
    }
    case 'unread':
      return text.causes[block.cause.code];
    case 'absent':
      return words.unread;
    default:
      return block satisfies never;
  }
}
