import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { caseLabel } from '../rules/childFile';
import { dayInZone } from '../../../ground/rules/days';
import { sessionRoomStrings } from '../en';
import { CaseText } from '../../../ground/ui/CaseText';
import { useHome } from '../../home/ui/HomeContext';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { CaseDraft } from '../RoomDrafts';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  name: { ...typographyStyles.body1, display: 'block' },
  what: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface NotOnFileProps {
  readonly room: SessionRoom;
  readonly cases: readonly CaseDraft[];
}

/** Decisions of this and earlier sessions that the child's own file does not hold yet. */
export const NotOnFile = React.memo(function NotOnFile({ room, cases }: NotOnFileProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const home = useHome();
  const { day } = room.session;
  // a session may be finished days after it was held
  const isToday = home.state === 'full' && home.value.today === day;
  const here = cases.filter((draft) => draft.fileLine.trim() !== '' && !(draft.onFile && draft.onChronology));
  const earlier = room.notOnFile.filter(({ sessionKey }) => sessionKey !== room.sessionKey);
  const rows = [
    ...earlier.map((item) => ({ ...item, day: dates.dayMonth(dayInZone(item.createdAt, room.zone)) })),
    ...here.map((item) => ({ ...item, day: isToday ? strings.today : dates.dayMonth(day) })),
  ];
  const toDo = ({ onFile, onChronology }: { readonly onFile: boolean; readonly onChronology: boolean }): string => {
    if (onFile) return strings.chronologyToDo;
    return onChronology ? strings.fileOnlyToDo : strings.fileToDo;
  };
  return (
    <Section title={strings.notOnFile}>
      {rows.length === 0 ? (
        <p className={styles.none}>{strings.notOnFileNone}</p>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.key} className={styles.row}>
              <span className={styles.name}>
                <CaseText>
                  {strings.notOnFileCase(row.reference ? caseLabel(row.reference) : strings.noReference, row.day)}
                </CaseText>
              </span>
              <span className={styles.what}>{toDo(row)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
});
