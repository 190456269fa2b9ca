import * as React from 'react';
import { Trouble } from './Trouble';
import { useRead } from './useRead';
import type { ToldRows } from './useRead';
import { Waiting } from './Waiting';

export interface ReadFirstProps<T> {
  /** A stable function. */
  readonly read: (told: ToldRows) => Promise<T>;
  /** What is being read, with how many rows have come so far. */
  readonly words: (rows: number) => string;
  readonly children: (value: T) => React.ReactElement;
}

/** Something that is read when it is opened, e.g. a form that offers everybody, with how far that has come. */
export function ReadFirst<T>({ read, words, children }: ReadFirstProps<T>): React.ReactElement {
  const found = useRead(read);
  if (found.value !== undefined) return children(found.value);
  if (found.state === 'failed') return <Trouble code={found.code} requestId={found.requestId} onAgain={found.again} />;
  return (
    <>
      <p role="status">{found.rows > 0 ? words(found.rows) : ''}</p>
      <Waiting rows={3} slow={false} />
    </>
  );
}
