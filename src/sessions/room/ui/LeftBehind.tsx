import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/lib/atoms/svg/copy';
import { stages } from '../../../ground/rules/Catalogue';
import type { KeptDraft, KeptText } from '../../../ground/drafts/DraftService';
import { isKeptText } from '../../../ground/drafts/DraftService';
import { isOfRoom, roomKinds, startRoom } from './startRoom';
import type { RoomWords } from '../RoomWords';
import { sessionRoomStrings } from '../en';
import { CaseText } from '../../../ground/ui/CaseText';
import { useDraftService } from '../../../ground/drafts/useDraftService';
import { useRoomService } from '../useRoomService';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { useCopy } from './useCopy';
import type { SessionRoom } from '../RoomService';

/** What is typed on the record's page is kept for that page. */
const ofRecords: readonly string[] = ['comment', 'addendum', 'dispute', 'settlement'];

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  status: { ...typographyStyles.caption1, margin: 0, ':empty': { display: 'none' } },
});

function textOf(kept: RoomWords | KeptText): string {
  if (kept.kind !== 'case') return kept.draft.text;
  const { draft } = kept;
  return [draft.reference, ...stages.map((stage) => draft.stages[stage]), draft.fileLine]
    .filter((text) => text.trim() !== '')
    .join('\n');
}

export interface LeftBehindProps {
  readonly room: SessionRoom;
  readonly drafts: readonly KeptDraft[];
}

/** Words that were not saved before the session was sent to sign or cancelled: to copy, and to take off the device. */
export function LeftBehind({ room, drafts }: LeftBehindProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const askDrafts = useDraftService();
  const askRoom = useRoomService();
  const trouble = useTrouble();
  const { state, copy } = useCopy();
  const [gone, setGone] = React.useState(false);
  const start = React.useMemo(() => startRoom(roomKinds(askRoom, room), room, drafts), [askRoom, room, drafts]);
  const saved = [
    ...start.notes.saved,
    ...start.cases.saved,
    ...start.actions.saved,
    ...room.additions.map(({ key }) => key),
  ];
  // what was begun in the record waits there
  const here = drafts.filter(
    (kept): kept is KeptDraft & (RoomWords | KeptText) =>
      isOfRoom(kept) || (isKeptText(kept) && !ofRecords.includes(kept.kind)),
  );
  const words = here.filter((kept) => !saved.includes(kept.draft.key) && textOf(kept).trim() !== '');
  if (gone || words.length === 0) return null;
  const all = words.map(textOf).join('\n\n');
  const drop = (): void => {
    Promise.all(here.map(({ draft }) => askDrafts((it) => it.dropDraft(room.sessionKey, draft.key)))).then(
      () => setGone(true),
      trouble,
    );
  };
  const copying = { idle: '', copied: strings.copied, refused: strings.leftCopyByHand };
  return (
    <Section title={strings.leftBehindTitle}>
      <p className={styles.words}>{strings.leftBehind}</p>
      <p className={styles.words}>
        <CaseText>{all}</CaseText>
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<Copy20Regular />} onClick={() => void copy(all)}>
          {strings.leftCopy}
        </Button>
        <Button onClick={drop}>{strings.leftDrop}</Button>
      </div>
      <p role="status" className={styles.status}>
        {copying[state]}
      </p>
    </Section>
  );
}
