import { useText } from '../ui/LocaleProvider.tsx';
import { Progress } from '../ui/Progress.tsx';
import type { Route } from './routes.ts';

/** Stands in for a screen that is still being loaded; a check is said to be under way from the first moment. */
export function Waiting({ route }: { readonly route: Route }) {
  const { verify } = useText().text;
  return route.screen === 'label' ? (
    <Progress label={verify.checking} detail={verify.checkingDetail} />
  ) : null;
}
