import * as React from 'react';
import { issueSentence } from '../../../ground/words/issueSentences';
import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons/lib/atoms/svg/add';
import type { AgendaItem } from '../../../ground/rules/Catalogue';
import { sessionRoomStrings } from '../en';
import { ConfidentialLine } from '../../../access/ui/ConfidentialLine';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import type { WhoCanReadProps } from '../../../access/ui/WhoCanRead';
import { ActionList } from './ActionList';
import { CaseEditor } from './CaseEditor';
import { NoteEditor } from './NoteEditor';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  // Fluent's colour of an unticked label looks disabled
  tick: {
    alignSelf: 'flex-start',
    '& .fui-Checkbox__input:enabled:not(:checked) ~ .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 },
  },
  hint: { ...typographyStyles.caption1, margin: 0, paddingInlineStart: '24px', color: tokens.colorNeutralForeground2 },
});

export interface AgendaItemPanelProps {
  readonly room: Room;
  readonly item: AgendaItem;
  readonly readers: WhoCanReadProps;
  /** What belongs to this item alone, e.g. finishing under the last. */
  readonly children?: React.ReactNode;
}

/** One agenda item: its notes or its cases, the agreed actions, and whether it is covered. */
export function AgendaItemPanel({ room, item, readers, children }: AgendaItemPanelProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const [asked, setAsked] = React.useState(false);
  const notes = room.notes.items.filter(({ agendaNumber }) => agendaNumber === item.number);
  const cases = item.cases ? room.cases.items.filter(({ agendaNumber }) => agendaNumber === item.number) : [];
  const [note] = notes;
  const { addCase } = room;
  const firstCaseMissing = item.cases && cases.length === 0;
  React.useEffect(() => {
    if (firstCaseMissing) addCase(item.number);
  }, [firstCaseMissing, addCase, item.number]);

  // who can read it does not change while somebody writes
  const whoReads = React.useMemo(() => <ConfidentialLine {...readers} />, [readers]);
  const nameless = cases.some(({ reference }) => reference.trim() === '');
  const another = (): void => {
    setAsked(nameless);
    if (!nameless) addCase(item.number);
  };
  const addButton = (
    <Button appearance="subtle" size="small" icon={<Add16Regular />} onClick={another}>
      {strings.anotherCase}
    </Button>
  );
  const strays = [
    ...new Set(
      room.actions.items
        .filter(
          ({ agendaNumber, caseReference, status }) =>
            agendaNumber === item.number &&
            status !== 'dropped' &&
            !cases.some(({ reference }) => reference === caseReference),
        )
        .map(({ caseReference }) => caseReference),
    ),
  ];
  const foot = (
    <>
      {note && <Covered noteKey={note.key} covered={note.covered} acts={room.notes.acts} />}
      <div>
        {whoReads}
        <p className={styles.hint}>{strings.useReference}</p>
      </div>
    </>
  );

  if (!item.cases) {
    return (
      <Section title={strings.item(item.number, item.title)}>
        {notes.map((draft) => (
          <NoteEditor key={draft.key} room={room} draft={draft} prompt={item.prompt} personal={item.personal} />
        ))}
        <ActionList room={room} agendaNumber={item.number} caseReference="" />
        {children}
        {foot}
      </Section>
    );
  }
  return (
    <>
      {cases.map((draft, index) => {
        const last = index === cases.length - 1;
        const issue = asked && draft.reference.trim() === '' ? issueSentence('required') : undefined;
        return (
          <Section
            key={draft.key}
            title={strings.caseTitle(
              item.number,
              item.title,
              draft.reference || (cases.length > 1 ? strings.unnamedCase(index + 1) : ''),
            )}
            end={last ? addButton : undefined}
          >
            <CaseEditor room={room} draft={draft} referenceIssue={issue} />
            {last &&
              strays.map((reference) => (
                <ActionList key={reference} room={room} agendaNumber={item.number} caseReference={reference} />
              ))}
            {last && children}
            {last && foot}
          </Section>
        );
      })}
    </>
  );
}

interface CoveredProps {
  readonly noteKey: string;
  readonly covered: boolean;
  readonly acts: Room['notes']['acts'];
}

/** Drawn anew when it is ticked, and not with every letter of the note. */
const Covered = React.memo(function Covered({ noteKey, covered, acts }: CoveredProps): React.ReactElement {
  const styles = useStyles();
  const { itemCovered } = useStrings(sessionRoomStrings);
  return (
    <Checkbox
      className={styles.tick}
      label={itemCovered}
      checked={covered}
      onChange={(_, { checked }) => acts.change(noteKey, { covered: checked === true })}
    />
  );
});
