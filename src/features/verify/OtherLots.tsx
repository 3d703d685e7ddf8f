import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { LotSearchInView } from './useLotSearch.ts';

interface Props {
  readonly search: LotSearchInView;
}

/** How far the search of the product's other lots is, and how it ended where it changed nothing. */
export function OtherLots({ search }: Props) {
  const { state, looked, of, found, stop } = search;
  const { text, format } = useText();
  const words = text.verify.otherLots;
  switch (state) {
    case 'searching':
      return (
        <Notice
          title={words.searching}
          action={
            <Button variant="outline" onClick={stop}>
              {words.stop}
            </Button>
          }
        >
          {of > 0 && words.progress(looked, of, format)}
        </Notice>
      );
    case 'stopped':
      return <Notice title={words.stopped}>{of > 0 && words.progress(looked, of, format)}</Notice>;
    case 'ended':
      if (found !== undefined || of === 0) return null;
      return <Notice title={words.nowhere}>{words.progress(looked, of, format)}</Notice>;
    case 'not_needed':
      return null;
    default:
      return state satisfies never;
  }
}
