import * as React from 'react';
import { wordChanges } from '../rules/wordChanges';
import { useClauseStyles } from './useClauseStyles';

export interface OwnWordsProps {
  readonly before: string;
  readonly now: string;
  /** Also what is no longer there. */
  readonly withGone?: boolean;
}

/** A text with what differs from another marked: by a line, a tint and its element, never by colour alone. */
export function OwnWords({ before, now, withGone }: OwnWordsProps): React.ReactElement {
  const styles = useClauseStyles();
  const stretches = React.useMemo(() => wordChanges(before, now), [before, now]);
  return (
    <p className={styles.words}>
      {stretches.map(({ kind, text }, index) => {
        if (kind === 'same') return <React.Fragment key={index}>{text}</React.Fragment>;
        if (kind === 'new')
          return (
            <ins key={index} className={styles.own}>
              {text}
            </ins>
          );
        return withGone ? (
          <del key={index} className={styles.gone}>
            {text}
          </del>
        ) : undefined;
      })}
    </p>
  );
}
