import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

/** A slip of another device was scanned, or what the browser had kept was cleared. */
export function UnknownCase({ id }: { readonly id: string }) {
  const words = useText().text.cases;
  return (
    <div className="mx-auto grid max-w-page gap-4 px-3 py-6 sm:px-6">
      <h1 className="font-display text-word font-semibold">{words.unknown.title(id)}</h1>
      <p>{words.unknown.sentence}</p>
      <p>
        <ButtonLink variant="outline" href="/counter/cases">
          {words.all}
        </ButtonLink>
      </p>
    </div>
  );
}
