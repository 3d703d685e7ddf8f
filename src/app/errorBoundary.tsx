import { Component, type ComponentProps, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useText } from '../ui/LocaleProvider.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { BrokenHelp } from './BrokenHelp.tsx';

interface Props {
  /** When it changes, what is below is tried again. */
  readonly visit: number;
  readonly children: ReactNode;
}

interface State {
  readonly fault: { readonly error: unknown } | undefined;
  readonly visit: number;
  /** What helps further, as soon as it has arrived. */
  readonly Help?: typeof BrokenHelp;
}

/** The one place where faults of ours end. Nothing that was on the screen stays: an older verdict must not. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { visit: this.props.visit, fault: undefined };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { fault: { error } };
  }

  static getDerivedStateFromProps({ visit }: Props, state: State): State | null {
    return visit === state.visit ? null : { visit, fault: undefined };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    console.error(error, componentStack);
    // Loaded only now, and not missed: whatever broke may be the network, and the page says the most needed without.
    void import('./BrokenHelp.tsx').then(
      (part) => this.setState({ Help: part.BrokenHelp }),
      () => undefined,
    );
  }

  override render(): ReactNode {
    const { fault, Help } = this.state;
    if (fault === undefined) return this.props.children;
    return <Broken error={fault.error} onAgain={() => this.setState({ fault: undefined })} Help={Help} />;
  }
}

type BrokenProps = ComponentProps<typeof BrokenHelp> & { readonly Help: typeof BrokenHelp | undefined };

function Broken({ error, onAgain, Help }: BrokenProps) {
  const { broken } = useText().text.shell;
  return (
    <div className="mx-auto max-w-page p-4 sm:p-6">
      <Notice
        tone="bad"
        role="alert"
        title={broken.title}
        action={<Button onClick={() => location.reload()}>{broken.action}</Button>}
      >
        <p>{broken.sentence}</p>
        <details className="mt-2">
          <summary className="flex min-h-touch cursor-pointer items-center">{broken.details}</summary>
          <pre className="overflow-x-auto whitespace-pre-wrap font-mono text-small">
            {error instanceof Error ? `${error.name}: ${error.message}` : String(error)}
          </pre>
        </details>
      </Notice>
      {/* Outside of the alert, which would be read out anew. */}
      {Help !== undefined && (
        <div className="py-4">
          <Help {...{ error, onAgain }} />
        </div>
      )}
    </div>
  );
}
