import { Component, type ReactNode } from 'react';
import { PartMissing } from './PartMissing';

interface PieceProps {
  readonly children: ReactNode;
  /** What stands in its place once it failed; `onRetry` draws it again. */
  readonly missing?: (onRetry: () => void, error: unknown) => ReactNode;
}

interface State {
  readonly failed: { readonly error: unknown } | null;
}

/** A piece of the page that fails by itself: what is around it goes on, and it can be drawn again. */
export class Piece extends Component<PieceProps, State> {
  override state: State = { failed: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failed: { error } };
  }

  readonly onRetry = () => this.setState({ failed: null });

  override render() {
    const { children, missing } = this.props;
    const { failed } = this.state;
    if (!failed) return children;
    if (missing) return missing(this.onRetry, failed.error);
    return <PartMissing onRetry={this.onRetry} hasFailed />;
  }
}
