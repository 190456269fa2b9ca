import * as React from 'react';
import { Checkbox, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CaseText } from '../../../ground/ui/CaseText';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { firstNameOf } from '../../../ground/rules/names';
import { prepareQuestions } from '../../rules/WorkItem';
import type { Action, AgendaAddition } from '../../rules/WorkItem';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';
import { useRoomService } from '../useRoomService';
import { LeftPreparation } from './LeftPreparation';
import { useOwnPreparation } from './useOwnPreparation';
import { PrepareQuestionBox } from './PrepareQuestionBox';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  tick: { '& label': { color: tokens.colorNeutralForeground1 } },
  done: { ...typographyStyles.body1, margin: 0, padding: '4px 0', overflowWrap: 'anywhere' },
});

export interface PrepareSectionProps {
  readonly room: SessionRoom;
}

/** A preparation in a minute, for whoever is supervised, until the session begins. */
export const PrepareSection = React.memo(function PrepareSection({
  room,
}: PrepareSectionProps): React.ReactElement | null {
  if (room.myRole !== 'supervisee') return null;
  const { status } = room.session;
  if (status === 'booked') return <Preparation room={room} />;
  return status === 'running' || status === 'signing' ? <LeftPreparation room={room} /> : null;
});

/** Three questions, one's actions to tick, and the done ones to find again. */
function Preparation({ room }: PrepareSectionProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const me = room.pair.superviseeKey;
  const own = useOwnPreparation(room.sessionKey);
  const [answers, setAnswers] = React.useState<readonly AgendaAddition[]>(() =>
    room.additions.filter(({ byKey, question }) => byKey === me && question !== undefined),
  );
  const put = (answer: AgendaAddition): void =>
    setAnswers((before) => [...before.filter(({ key }) => key !== answer.key), answer]);
  return (
    <>
      <Section title={strings.prepareTitle} lead={strings.prepareLead}>
        {prepareQuestions.map((question) => (
          <PrepareQuestionBox
            key={question}
            room={room}
            question={question}
            answer={answers.find((one) => one.question === question)}
            onAnswer={put}
            own={own}
          />
        ))}
        <p className={styles.quiet}>
          {own.where === 'list' ? strings.prepareOwn(room.administrators ?? []) : strings.prepareOnDevice}{' '}
          {strings.prepareShared(
            strings.readersOfShared(firstNameOf(room.supervisor.name), room.supervisees.length > 1),
          )}
        </p>
      </Section>
      <OwnActions room={room} me={me} />
    </>
  );
}

function OwnActions({ room, me }: PrepareSectionProps & { readonly me: string }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const askRoom = useRoomService();
  const trouble = useTrouble();
  const [open, setOpen] = React.useState<readonly Action[]>(() =>
    room.carried.flatMap(({ action }) => (action.ownerKey === me ? [action] : [])),
  );
  const [all, setAll] = React.useState(false);
  const done = (room.done ?? []).filter(({ ownerKey }) => ownerKey === me);
  const tick = async (action: Action, status: Action['status']): Promise<void> => {
    try {
      const answer = await askRoom((it) => it.setActionStatus(action, status));
      const now = answer.kind === 'saved' ? answer.item : answer.theirs;
      setOpen((before) => before.map((one) => (one.key === now.key ? now : one)));
    } catch (error) {
      trouble(error);
    }
  };
  return (
    <Section
      title={strings.ownActions}
      end={
        done.length > 0 ? (
          <Link as="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {strings.doneActions(done.length)}
          </Link>
        ) : undefined
      }
    >
      {open.length === 0 && <p className={styles.quiet}>{strings.noActions}</p>}
      <ul className={styles.list}>
        {open.map((action) => (
          <li key={action.key}>
            <Checkbox
              className={styles.tick}
              checked={action.status === 'done'}
              label={<CaseText>{action.text}</CaseText>}
              onChange={(_, { checked }) => void tick(action, checked === true ? 'done' : 'open')}
            />
          </li>
        ))}
      </ul>
      {all && (
        <ul className={styles.list} aria-label={strings.doneActions(done.length)}>
          {done.map((action) => (
            <li key={action.key} className={styles.done}>
              <CaseText>{action.text}</CaseText>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
