import { Component, type ReactNode } from 'react';
import { words } from '@/words/en';

/** If the timeline cannot be drawn, the rest of the page still holds everything. */
export class TimelineBoundary extends Component<
  { readonly children: ReactNode; readonly onFailed: () => void },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p className="wrap py-4" role="alert">
        {words.timeline.failed}
      </p>
    );
  }
}
