import * as React from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { PeopleSwap20Regular } from '@fluentui/react-icons/lib/atoms/svg/people-swap';
import { firstNameOf } from '../../../ground/rules/names';
import type { WorkItem } from '../../rules/WorkItem';
import { sessionRoomStrings } from '../en';
import { CaseText } from '../../../ground/ui/CaseText';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ConflictPart } from './conflictParts';
import type { Choice } from './draftKind';
import type { SessionRoom } from '../RoomService';

const useStyles = makeStyles({
  conflict: { display: 'flex', flexDirection: 'column', gap: '12px' },
  versions: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))', gap: '12px' },
  version: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  label: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', flexGrow: 1 },
  both: { alignSelf: 'flex-start' },
});

export interface ConflictChoiceProps {
  readonly room: SessionRoom;
  /** Their version, as it stands in SharePoint. */
  readonly item: WorkItem;
  readonly parts: readonly ConflictPart[];
  readonly onChoose: (choice: Choice) => void;
}

/** Written by the person who is choosing: in another window, or on another device. */
const isOwn = ({ myRole, myKey }: SessionRoom, { modifiedByKey }: WorkItem): boolean =>
  myRole !== 'keeper' && modifiedByKey === myKey;

/** As the room names them; who is not of the room bears the name that SharePoint stamped. */
const nameOf = ({ supervisor, supervisees }: SessionRoom, { modifiedBy, modifiedByKey }: WorkItem): string =>
  [supervisor, ...supervisees].find(({ key }) => key === modifiedByKey)?.name ?? modifiedBy;

/** Two versions of words in one place, of two people or of one in two windows: both versions are shown, and nothing is overwritten until one of them chooses. */
export function ConflictChoice({ room, item, parts, onChoose }: ConflictChoiceProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const name = firstNameOf(nameOf(room, item));
  const own = isOwn(room, item);
  const version = (title: string, which: 'mine' | 'theirs', button: string): React.ReactElement => (
    <div className={styles.version}>
      <h3 className={styles.title}>{title}</h3>
      {parts.map((part) => (
        <div key={part.label}>
          <span className={styles.label}>{part.label}</span>
          <p className={styles.words}>
            <CaseText>{part[which] || strings.conflictNothing}</CaseText>
          </p>
        </div>
      ))}
      <Button onClick={() => onChoose(which)}>{button}</Button>
    </div>
  );
  return (
    <div className={styles.conflict}>
      <MessageBar intent="info" layout="multiline" icon={<PeopleSwap20Regular />} role="alert">
        <MessageBarBody>
          <MessageBarTitle>{own ? strings.conflictTitleOwn : strings.conflictTitle(name)}</MessageBarTitle>
          {strings.conflictText}
        </MessageBarBody>
      </MessageBar>
      <div className={styles.versions}>
        {version(strings.yours, 'mine', strings.useMine)}
        {version(
          own
            ? strings.theirsOwn(dates.time(item.modifiedAt, room.zone))
            : strings.theirs(name, dates.time(item.modifiedAt, room.zone)),
          'theirs',
          own ? strings.useTheirsOwn : strings.useTheirs(name),
        )}
      </div>
      <Button className={styles.both} appearance="primary" onClick={() => onChoose('both')}>
        {strings.keepBoth}
      </Button>
    </div>
  );
}
