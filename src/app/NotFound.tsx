import { ButtonLink } from '../ui/ButtonLink.tsx';
import { useText } from '../ui/LocaleProvider.tsx';

/** For an address that leads nowhere. */
export function NotFound() {
  const { notFound } = useText().text.shell;
  return (
    <div className="mx-auto grid max-w-page justify-items-start gap-4 px-3 py-8 sm:px-6">
      <h1 className="font-display text-word font-semibold">{notFound.title}</h1>
      <p>{notFound.sentence}</p>
      <ButtonLink href="/">{notFound.action}</ButtonLink>
    </div>
  );
}
