import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

/** Which pack a case is about: the product, and what tells it from others. */
export function PackName({ suspect: { pack, product } }: { readonly suspect: SuspectCase }) {
  const { cases } = useText().text;
  return (
    <>
      {product ?? <Identifier>{pack.gtin}</Identifier>}
      {pack.lot !== undefined && (
        <>
          {' · '}
          <Identifier>{pack.lot}</Identifier>
        </>
      )}
      {' · '}
      {pack.serial === undefined ? cases.noSerial : <Identifier>{pack.serial}</Identifier>}
    </>
  );
}
