import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { RecordLook } from '../../../../records/rules/RecordLook';
import { useStrings } from '../../../../ground/ui/useStrings';
import { lookStrings } from './en';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px', margin: 0, padding: 0, listStyleType: 'none' },
  under: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface LookListProps {
  readonly looks: readonly RecordLook[];
  readonly zone: string;
}

/** Which record keepers opened a record, when and why, the newest first. */
export function LookList({ looks, zone }: LookListProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(lookStrings);
  const { dates } = useStrings();
  return (
    <ul className={styles.list}>
      {[...looks].reverse().map((look) => (
        <li key={look.key}>
          {strings.sentence({
            name: look.byName,
            when: dates.dayAndTime(look.at, zone),
            reason: look.reason,
            words: look.words,
          })}
          {look.changed ? <span className={styles.under}>{strings.changed}</span> : undefined}
        </li>
      ))}
    </ul>
  );
}
