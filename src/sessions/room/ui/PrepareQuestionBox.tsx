import { sentences } from '../../../ground/words/joining';
import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { Eye16Regular } from '@fluentui/react-icons/lib/atoms/svg/eye';
import { EyeOff16Regular } from '@fluentui/react-icons/lib/atoms/svg/eye-off';
import { firstNameOf } from '../../../ground/rules/names';
import { phone } from '../../../ground/ui/breakpoints';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { MarkBadge } from '../../../ground/ui/StateBadge';
import { useKeptText } from '../../../ground/ui/useKeptText';
import type { KeptTextBox } from '../../../ground/ui/useKeptText';
import { useStrings } from '../../../ground/ui/useStrings';
import type { Outcome } from '../../../ground/rules/Issue';
import { useDecision } from '../../outlook/ui/useDecision';
import type { AgendaAddition, PrepareQuestion } from '../../rules/WorkItem';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';
import { useRoomService } from '../useRoomService';
import type { UnsharedWords } from './useOwnPreparation';
import { WordsField } from './WordsField';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  label: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', ...typographyStyles.body1Strong },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', [phone]: { '& > *': { minHeight: '44px' } } },
});

export interface PrepareQuestionBoxProps {
  readonly room: SessionRoom;
  readonly question: PrepareQuestion;
  /** The answer that is shared, as SharePoint has it. */
  readonly answer: AgendaAddition | undefined;
  readonly onAnswer: (answer: AgendaAddition) => void;
  /** What is not shared yet, in one's own list. */
  readonly own: UnsharedWords;
}

/** One question of a preparation. What is typed is its writer's alone until it is shared, and says so beside the box. */
export function PrepareQuestionBox(props: PrepareQuestionBoxProps): React.ReactElement {
  const { room, question, answer, onAnswer, own } = props;
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const askRoom = useRoomService();
  const { busy, decide } = useDecision();
  /** What was typed here; undefined until something is. */
  const [here, setHere] = React.useState<string>();
  const box = useKeptText({
    sessionKey: room.sessionKey,
    kind: question,
    ready: true,
    isSaved: (key) => key === answer?.key,
  });
  const name = firstNameOf(room.supervisor.name);
  const shared = answer !== undefined && answer.text !== '';
  const unshared = here ?? keptWords(box, own.stored[question]);
  const typed = unshared !== undefined;
  const text = unshared ?? answer?.text ?? '';
  const changed = typed && !['', answer?.text].includes(text.trim());

  const share = async (sent: string): Promise<Outcome<AgendaAddition>> =>
    answer === undefined
      ? { ok: true, value: await askRoom((it) => it.addAgendaItem(room, sent, box.key, question)) }
      : askRoom((it) => it.changeAgendaItem(answer, sent));
  const keep = async (words: string): Promise<void> => {
    const outcome = await decide(
      () => share(words.trim()),
      () => (words === '' ? strings.prepareTakenBack(name) : sentences(strings.canSee(name))),
    );
    if (outcome?.ok !== true) return;
    onAnswer(outcome.value);
    box.saved(box.text);
    // what is shared lies with the pair now, and no more among one's own
    own.keepNow(question, '', () => undefined);
    setHere(outcome.value.text);
  };

  const write = (next: string): void => {
    setHere(next);
    box.write(next);
    // in the list it needs no copy on the device
    own.keep(question, next === answer?.text ? '' : next, () => box.saved(next));
  };
  const choose = (words: string): void => {
    own.settle(question);
    write(words);
  };

  return (
    <div className={styles.box}>
      {box.guard.asking && <LeaveQuestion guard={box.guard} kept={box.kept === true} />}
      <WordsField
        label={
          <span className={styles.label}>
            {strings.questions[question](name)}{' '}
            <Seen room={room} answer={shared ? answer : undefined} changed={changed} typed={text.trim() !== ''} />
          </span>
        }
        today={room.session.day}
        value={text}
        onChange={write}
      />
      <Elsewhere words={own.elsewhere[question]} here={text} onChoose={choose} />
      {(changed || shared) && (
        <div className={styles.actions}>
          {changed && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void keep(text)}>
              {shared ? strings.letSeeChange(name) : strings.letSee(name)}
            </Button>
          )}
          {shared && (
            <Button disabledFocusable={busy} onClick={() => void keep('')}>
              {strings.takeBackShared}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** What was written before: what lies on this device is not in the list yet, and newer. */
const keptWords = ({ back, text }: KeptTextBox, stored: string | undefined): string | undefined =>
  back ? text : stored;

interface ElsewhereProps {
  /** What was written there; undefined where nothing differs. */
  readonly words: string | undefined;
  readonly here: string;
  readonly onChoose: (words: string) => void;
}

/** The same person wrote something else in another window or on another device: one of the two is chosen. */
function Elsewhere({ words, here, onChoose }: ElsewhereProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  if (words === undefined) return null;
  return (
    <div role="alert">
      {strings.prepareElsewhere(words)}
      <div className={styles.actions}>
        <Button onClick={() => onChoose(words)}>{strings.prepareTakeThat}</Button>
        <Button onClick={() => onChoose(here)}>{strings.prepareKeepThis}</Button>
      </div>
    </div>
  );
}

interface SeenProps {
  readonly room: SessionRoom;
  /** What is shared; undefined where nothing is. */
  readonly answer: AgendaAddition | undefined;
  readonly changed: boolean;
  readonly typed: boolean;
}

/** Whether the other person can see what stands in the box, or an earlier version of it. */
function Seen({ room, answer, changed, typed }: SeenProps): React.ReactElement | null {
  const strings = useStrings(sessionRoomStrings);
  const { dates } = useStrings();
  const name = firstNameOf(room.supervisor.name);
  if (answer === undefined)
    return typed ? (
      <MarkBadge icon={EyeOff16Regular} appearance="outline" color="informative" plain>
        {strings.notShared}
      </MarkBadge>
    ) : null;
  return (
    <MarkBadge icon={Eye16Regular} appearance="tint" color="brand">
      {changed ? strings.seesVersion(name, dates.time(answer.modifiedAt, room.zone)) : strings.canSee(name)}
    </MarkBadge>
  );
}
