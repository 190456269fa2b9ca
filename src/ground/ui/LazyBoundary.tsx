import * as React from 'react';
import { Trouble } from './Trouble';
import { Waiting } from './Waiting';

interface LazyBoundaryProps {
  /** Nothing is shown while it loads: for dialogs. */
  readonly quiet?: boolean;
  /** What stands around waiting and trouble, e.g. Page. */
  readonly frame?: React.ComponentType<{ readonly children: React.ReactNode }>;
  readonly children: React.ReactNode;
}

interface LazyBoundaryState {
  readonly failed: 'loading' | 'drawing' | undefined;
}

/** Waits for a part of the Hub that is loaded when opened, and says so when it could not be loaded or drawn. */
export class LazyBoundary extends React.Component<LazyBoundaryProps, LazyBoundaryState> {
  public override readonly state: LazyBoundaryState = { failed: undefined };

  public static getDerivedStateFromError(error: unknown): LazyBoundaryState {
    // webpack names it so when a chunk does not arrive
    const isChunk = error instanceof Error && error.name === 'ChunkLoadError';
    return { failed: isChunk ? 'loading' : 'drawing' };
  }

  public override render(): React.ReactNode {
    const { quiet, frame: Around = React.Fragment, children } = this.props;
    const { failed } = this.state;
    // a chunk that failed once is remembered by React.lazy: only a new page can load it
    if (failed)
      return (
        <Around>
          <Trouble
            code={failed === 'loading' ? 'offline' : 'unexpected'}
            requestId=""
            onAgain={() => window.location.reload()}
          />
        </Around>
      );
    return (
      <React.Suspense
        fallback={
          quiet ? null : (
            <Around>
              <Waiting slow={false} />
            </Around>
          )
        }
      >
        {children}
      </React.Suspense>
    );
  }
}
