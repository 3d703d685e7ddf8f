import type { Outcome } from '../../domain/verdict.ts';
import { HelpScreen } from '../../features/help/HelpScreen.tsx';
import { OutcomeHelpScreen } from '../../features/help/OutcomeHelpScreen.tsx';
import { useViewer } from '../useViewer.ts';

/** What the answers mean: all of them, or one. */
export default function HelpPlace({ outcome }: { readonly outcome: Outcome | undefined }) {
  const { kind } = useViewer();
  return outcome === undefined ? (
    <HelpScreen viewer={kind} />
  ) : (
    <OutcomeHelpScreen {...{ outcome }} viewer={kind} />
  );
}
