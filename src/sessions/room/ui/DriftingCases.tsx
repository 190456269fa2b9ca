import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CaseText } from '../../../ground/ui/CaseText';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';
import { caseLabel } from '../rules/childFile';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Cases that came up in each of the last sessions: they stand first. Not drawn where there is none. */
export const DriftingCases = React.memo(function DriftingCases({
  room,
}: {
  readonly room: SessionRoom;
}): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const { drifting = [] } = room;
  if (drifting.length === 0) return null;
  return (
    <Section title={strings.drifting}>
      <ul className={styles.list}>
        {drifting.map(({ reference, sessions, since }) => (
          <li key={reference}>
            <CaseText>{strings.driftingCase(caseLabel(reference), sessions, dates.dayMonth(since))}</CaseText>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{strings.driftingHint}</p>
    </Section>
  );
});
