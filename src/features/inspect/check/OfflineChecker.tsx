import { buttonClass } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';

interface Props {
  /** Where the file is served. */
  readonly href: string;
}

/** Where to get the checker that needs neither this app nor a network. */
export function OfflineChecker({ href }: Props) {
  const words = useText().text.check.offline;
  return (
    <Card title={words.title} className="no-print">
      <p>{words.sentence}</p>
      <a href={href} download className={`mt-3 ${buttonClass('outline')}`}>
        {words.download}
      </a>
    </Card>
  );
}
