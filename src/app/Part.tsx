import { Component, type ReactNode, Suspense } from 'react';
import { useText } from '../ui/LocaleProvider.tsx';
import { isNotLoaded } from './isNotLoaded.ts';

interface Props {
  /** Keeps the room until it has arrived. */
  readonly fallback?: ReactNode;
  /** Whether nobody is told that it is missing. */
  readonly silent?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a screen that is loaded by itself. Where it does not arrive, the rest stays: a verdict does not go because
 * something beside it is missing. Faults of ours go on to the boundary around the screen.
 */
export class Part extends Component<Props, { readonly fault?: { readonly error: unknown } }> {
  override state: { readonly fault?: { readonly error: unknown } } = {};

  static getDerivedStateFromError(error: unknown) {
    return { fault: { error } };
  }

  override render(): ReactNode {
    const { fallback = null, silent, children } = this.props;
    const { fault } = this.state;
    if (fault === undefined) return <Suspense fallback={fallback}>{children}</Suspense>;
    if (!isNotLoaded(fault.error)) throw fault.error;
    return silent === true ? null : <Missing />;
  }
}

function Missing() {
  return (
    <p role="status" className="text-small text-soft">
      {useText().text.shell.broken.notLoaded}
    </p>
  );
}
