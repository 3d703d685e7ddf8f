import type { CheckLine, Grade } from '../../../records/check/checkReport.ts';
import { useText } from '../../../ui/LocaleProvider.tsx';

const GRADES: readonly Grade[] = ['proven', 'consistent', 'contradicted'];

/** How many lines have which grade; grades that none has are not spoken of. */
export function GradeCounts({ lines }: { readonly lines: readonly CheckLine[] }) {
  const { text, format } = useText();
  const said = GRADES.flatMap((grade) => {
    const count = lines.filter((line) => line.grade === grade).length;
    return count === 0 ? [] : [text.check.counts[grade](count, format)];
  });
  return format.list(said);
}
