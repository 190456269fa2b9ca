import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { sessionRoomStrings } from '../en';
import { CaseText } from '../../../ground/ui/CaseText';
import { SealBadge } from '../../record/ui/SealBadge';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  item: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBottom: '8px',
    ':last-child': { borderBottom: 'none' },
  },
  summary: { ...typographyStyles.body1Strong, cursor: 'pointer', padding: '6px 0' },
  words: { ...typographyStyles.body1, margin: '4px 0 0', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface LastTimeProps {
  readonly room: SessionRoom;
}

/** The last record's notes, item by item, to look things up while talking. */
export const LastTime = React.memo(function LastTime({ room }: LastTimeProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const { last } = room;
  if (!last)
    return (
      <Section title={strings.lastTitle}>
        <p className={styles.none}>{strings.lastNone}</p>
      </Section>
    );

  const rows = last.record?.rows.filter(({ notes }) => notes.length > 0) ?? [];
  // the room has read this seal already
  const badge = last.state === 'none' ? undefined : <SealBadge seal={last.state} status="signing" />;
  return (
    <Section title={strings.last(dates.dayMonth(last.day))} end={badge}>
      {rows.length === 0 && <p className={styles.none}>{strings.lastNoWords}</p>}
      <div>
        {rows.map((row, index) => (
          <details key={row.number} className={styles.item} open={index === 0}>
            <summary className={styles.summary}>{strings.item(row.number, row.title)}</summary>
            {row.notes.map((note, paragraph) => (
              <p key={paragraph} className={styles.words}>
                <CaseText>{note}</CaseText>
              </p>
            ))}
          </details>
        ))}
      </div>
    </Section>
  );
});
