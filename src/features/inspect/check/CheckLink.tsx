import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { useText } from '../../../ui/LocaleProvider.tsx';

/** The way from the desk to checking a report that somebody brought. */
export function CheckLink() {
  return (
    <ButtonLink variant="outline" href="/inspect/check">
      {useText().text.check.title}
    </ButtonLink>
  );
}
