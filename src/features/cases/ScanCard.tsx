import type { SuspectCase } from '../../store/cases/suspectCase.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly suspect: SuspectCase;
  /** The text of the scan with its separators in sight. */
  readonly arrived: string;
  /** Where the pack's verdict is looked at anew. */
  readonly href: string;
}

/** What was scanned, how, and what was answered to it then. */
export function ScanCard({ suspect, arrived, href }: Props) {
  const { text, format } = useText();
  const words = text.cases.scan;
  const { pack, product, scan, verdict } = suspect;
  const code = (value: string | undefined) =>
    value === undefined ? words.missing : <Identifier>{value}</Identifier>;
  const rows = [
    { term: words.product, value: product },
    { term: words.gtin, value: code(pack.gtin) },
    { term: words.lot, value: code(pack.lot) },
    { term: words.serial, value: code(pack.serial) },
    { term: words.expiry, value: pack.expiry === undefined ? words.missing : format.date(pack.expiry) },
    {
      term: words.findings,
      value: verdict.findings.map(({ code: finding, params }) => (
        <p key={finding}>{text.findings[finding](params, format)}</p>
      )),
    },
    { term: words.text, value: <Identifier long>{arrived}</Identifier> },
    {
      term: words.elements,
      value: scan.elements === undefined ? undefined : <Identifier long>{scan.elements}</Identifier>,
    },
    { term: words.source, value: words.sources[scan.source] },
    { term: words.at, value: format.dateTime(scan.at) },
    { term: words.till, value: scan.till },
    { term: words.ruleSet, value: verdict.ruleSet },
    { term: words.block, value: verdict.block && format.number(verdict.block.number) },
  ];
  return (
    <Card title={words.title}>
      <DefinitionList rows={rows.filter(({ value }) => value !== undefined)} />
      <ButtonLink variant="outline" className="mt-3" href={href}>
        {words.check}
      </ButtonLink>
    </Card>
  );
}
