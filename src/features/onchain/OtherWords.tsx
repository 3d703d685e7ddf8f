import type { VerdictCodes } from '../../domain/verdict.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly codes: VerdictCodes;
}

/** What the field's three vocabularies call an answer. */
export function OtherWords({ codes: { cbvDisposition, gs1Verification, returnCodeFamily } }: Props) {
  const { codes: words } = useText().text.rules;
  const value = (code: string | undefined) =>
    code === undefined ? <span className="text-soft">{words.none}</span> : <Identifier>{code}</Identifier>;
  return (
    <DefinitionList
      rows={[
        { term: words.cbv, value: value(cbvDisposition) },
        { term: words.gs1, value: value(gs1Verification) },
        { term: words.europe, value: value(returnCodeFamily) },
      ]}
    />
  );
}
