import { Component, type ErrorInfo, type ReactNode } from 'react';
import { BrokenPage } from './BrokenPage.tsx';

interface Props {
  /** When it changes, what is below is tried again. */
  readonly visit: number;
  readonly children: ReactNode;
}

interface State {
  readonly fault: { readonly error: unknown } | undefined;
  readonly visit: number;
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
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return <BrokenPage error={fault.error} onAgain={() => this.setState({ fault: undefined })} />;
  }
}
