import * as React from 'react';
import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { phone } from '../../../ground/ui/breakpoints';
import { CaseText } from '../../../ground/ui/CaseText';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { learningStrings } from '../../learning/en';
import { LessonOnAgenda } from '../../learning/ui/LessonOnAgenda';
import { useDecision } from '../../outlook/ui/useDecision';
import type { AgendaAddition } from '../../rules/WorkItem';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';
import { useRoomService } from '../useRoomService';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    alignItems: 'center',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  words: { flex: '1 1 240px', minWidth: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  facts: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  choice: { '& label': { color: tokens.colorNeutralForeground1 }, [phone]: { '& > *': { minHeight: '44px' } } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', [phone]: { '& > *': { minHeight: '44px' } } },
  field: { flex: '1 1 100%', minWidth: 0 },
});

export interface RaisedItemProps {
  readonly room: SessionRoom;
  readonly item: AgendaAddition;
  /** As it stands in SharePoint after a change; taken back where it has no words any more. */
  readonly onChange: (item: AgendaAddition) => void;
}

/**
 * Something to raise: whoever added it changes it until the session begins; in the session it is talked about, or goes
 * on to the next.
 */
export function RaisedItem(props: RaisedItemProps): React.ReactElement {
  const { room, item } = props;
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const { carriedTimes } = useStrings(hubStrings);
  const { session, supervisor, supervisees, mayWrite } = room;
  const begun = session.status === 'running';
  const times = (item.carried ?? []).length;
  const by = firstNameOf([supervisor, ...supervisees].find(({ key }) => key === item.byKey)?.name ?? '');
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {item.question !== undefined && (
          <p className={styles.facts}>{strings.questions[item.question](firstNameOf(supervisor.name))}</p>
        )}
        {item.lessonKey === undefined ? (
          <p className={styles.text}>
            <CaseText>{item.text}</CaseText>
          </p>
        ) : (
          <LessonOnAgenda lessonKey={item.lessonKey} />
        )}
        <p className={styles.facts}>
          <span>{strings.toRaiseBy(by)}</span>, {dates.dayMonth(dayInZone(item.createdAt, room.zone))}
          {times > 0 && (
            <>
              . <span>{carriedTimes(times)}</span>
            </>
          )}
        </p>
      </div>
      {mayWrite && begun && <TalkedAbout {...props} />}
      {mayWrite && !begun && isOwn(props) && <OwnWords {...props} />}
    </li>
  );
}

/** Answers of a preparation are changed where they were written. Of a group the row that was opened is one's own. */
function isOwn({ room: { myRole, supervisor, pair }, item }: RaisedItemProps): boolean {
  const me = myRole === 'supervisor' ? supervisor.key : pair.superviseeKey;
  return item.question === undefined && item.byKey === me;
}

/** Of a lesson the row of the pair says its key, and nothing else of it is believed. */
const saidOf = ({ lessonKey, text }: AgendaAddition): string =>
  lessonKey === undefined ? text : learningStrings.agenda.lead;

function TalkedAbout({ room, item, onChange }: RaisedItemProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const askRoom = useRoomService();
  const trouble = useTrouble();
  const [busy, setBusy] = React.useState(false);
  const decide = async (value: string): Promise<void> => {
    // choices that are disabled meanwhile would lose the focus
    if (busy) return;
    setBusy(true);
    try {
      const answer = await askRoom((it) => it.setRaised(item, value === 'talked' ? room.sessionKey : ''));
      onChange(answer.kind === 'saved' ? answer.item : answer.theirs);
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <RadioGroup
      className={styles.choice}
      layout="horizontal"
      aria-label={strings.raisedChoice(saidOf(item))}
      value={item.talkedIn === room.sessionKey ? 'talked' : 'carry'}
      aria-busy={busy}
      onChange={(_, { value }) => void decide(value)}
    >
      <Radio value="talked" label={strings.talkedAbout} />
      <Radio value="carry" label={strings.carryOver} />
    </RadioGroup>
  );
}

function OwnWords({ item, onChange }: RaisedItemProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const askRoom = useRoomService();
  const { busy, decide } = useDecision();
  const [words, setWords] = React.useState<string | undefined>();
  const change = async (text: string): Promise<void> => {
    const outcome = await decide(
      () => askRoom((it) => it.changeAgendaItem(item, text)),
      () => (text === '' ? strings.raisedTakenBack : strings.raisedChanged),
    );
    if (outcome?.ok !== true) return;
    setWords(undefined);
    // what was taken back is drawn no more
    onChange(outcome.value);
  };
  if (words === undefined)
    return (
      <div className={styles.actions}>
        {item.lessonKey === undefined ? (
          <Button
            size="small"
            appearance="subtle"
            aria-label={strings.changeRaised(item.text)}
            onClick={() => setWords(item.text)}
          >
            {strings.change}
          </Button>
        ) : undefined}
        <Button
          size="small"
          appearance="subtle"
          aria-label={strings.takeBackRaised(saidOf(item))}
          disabledFocusable={busy}
          onClick={() => void change('')}
        >
          {strings.takeBack}
        </Button>
      </div>
    );
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') void change(words);
      }}
    >
      <Field label={strings.toRaiseLabel}>
        <Input value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" disabledFocusable={busy}>
          {strings.saveRaised}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setWords(undefined)}>
          {strings.leaveRaised}
        </Button>
      </div>
    </form>
  );
}
