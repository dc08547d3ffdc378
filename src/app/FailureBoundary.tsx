import { Component, type ReactNode } from 'react';
import { FailureFrame } from '@/app/take-over/FailureFrame';
import { reloadPage } from '@/lib/browser/reload-page';
import { Button } from '@/ui/fields/Button';
import { StateMessage } from '@/ui/frame/StateMessage';
import { words } from '@/words/en';

interface State {
  readonly problem: string | null;
}

/** Catches a mistake of ours while drawing, so that the page is never blank. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { problem: null };

  static getDerivedStateFromError(error: unknown): State {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.problem === null) return this.props.children;
    return (
      <FailureFrame embed={false}>
        <StateMessage title={words.app.crashed} isFailure>
          <p>{words.app.crashedCure}</p>
          <p>
            <code>{this.state.problem}</code>
          </p>
          <Button onClick={reloadPage}>{words.app.reload}</Button>
        </StateMessage>
      </FailureFrame>
    );
  }
}
