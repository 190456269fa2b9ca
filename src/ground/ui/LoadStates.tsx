import * as React from 'react';
import type { Load } from './useLoad';
import { Trouble } from './Trouble';
import { Waiting } from './Waiting';

export interface LoadStatesProps<T> {
  readonly of: Load<T>;
  /** The page's PageHeader while its own is not known yet; leave out where one stands above. */
  readonly heading?: React.ReactNode;
  /** Number of grey rows while loading. */
  readonly rows?: number;
  /** Shown instead of the children when the value is empty. */
  readonly isEmpty?: (value: T) => boolean;
  readonly empty?: React.ReactNode;
  /** Shown instead of the general words, e.g. for `forbidden`; undefined falls back to them. */
  readonly failed?: (code: Extract<Load<T>, { state: 'failed' }>['code']) => React.ReactNode | undefined;
  readonly children: (value: T) => React.ReactNode;
}

/** The four states of a view: loading, failed, empty, full. */
export function LoadStates<T>({
  of,
  heading,
  rows,
  isEmpty,
  empty,
  failed,
  children,
}: LoadStatesProps<T>): React.ReactElement {
  switch (of.state) {
    case 'loading':
      return (
        <>
          {heading}
          <Waiting rows={rows} slow={of.slow} />
        </>
      );
    case 'failed':
      return (
        <>
          {heading}
          {failed?.(of.code) ?? <Trouble code={of.code} requestId={of.requestId} onAgain={of.again} />}
        </>
      );
    case 'full':
      return <>{isEmpty?.(of.value) ? empty : children(of.value)}</>;
  }
}
