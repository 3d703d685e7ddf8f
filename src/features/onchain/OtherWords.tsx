import type { VerdictCodes } from '../../domain/verdict.ts';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly codes: VerdictCodes;
}

/** What the field's three vocabularies call an answer, as far as they have a word for it. */
export function OtherWords({ codes: { cbvDisposition, gs1Verification, returnCodeFamily } }: Props) {
  const { codes: words } = useText().text.rules;
  const known = [
    { name: words.cbv, code: cbvDisposition },
    { name: words.gs1, code: gs1Verification },
    { name: words.europe, code: returnCodeFamily },
  ].filter(({ code }) => code !== undefined);
  return (
    <dl className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-small">
      {known.map(({ name, code }) => (
        <div key={name}>
          <dt className="text-soft">{name}</dt>
          <dd>
            <Identifier>{code ?? ''}</Identifier>
          </dd>
        </div>
      ))}
    </dl>
  );
}
