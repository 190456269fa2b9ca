import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { firstNameOf } from '../../../ground/rules/names';
import { CaseText } from '../../../ground/ui/CaseText';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import type { OwnPreparation } from '../../rules/OwnPreparation';
import { prepareQuestions } from '../../rules/WorkItem';
import { sessionRoomStrings } from '../en';
import type { SessionRoom } from '../RoomService';
import { useRoomService } from '../useRoomService';

const useStyles = makeStyles({
  question: { margin: 0 },
  words: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** What one had prepared and not shared when the session began: to copy by hand, and to take away. */
export function LeftPreparation({ room }: { readonly room: SessionRoom }): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(sessionRoomStrings);
  const askRoom = useRoomService();
  const say = useNotice();
  const trouble = useTrouble();
  const [left, setLeft] = React.useState<OwnPreparation>({});
  const { sessionKey } = room;
  React.useEffect(() => {
    let gone = false;
    // what cannot be read now is looked for again at the next opening
    askRoom((it) => it.readPreparation(sessionKey)).then(
      (read) => {
        if (!gone) setLeft(read ?? {});
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [askRoom, sessionKey]);
  const drop = async (): Promise<void> => {
    try {
      await askRoom((it) => it.dropPreparation(sessionKey));
      setLeft({});
      say('done', strings.droppedPreparation);
    } catch (error) {
      trouble(error);
    }
  };
  const questions = prepareQuestions.filter((question) => left[question] !== undefined);
  if (questions.length === 0) return null;
  return (
    <Section title={strings.leftPreparation} lead={strings.leftPreparationWords}>
      {questions.map((question) => (
        <div key={question}>
          <h3 className={styles.question}>{strings.questions[question](firstNameOf(room.supervisor.name))}</h3>
          <p className={styles.words}>
            <CaseText>{left[question] ?? ''}</CaseText>
          </p>
        </div>
      ))}
      <div>
        <Button onClick={() => void drop()}>{strings.dropPreparation}</Button>
      </div>
    </Section>
  );
}
