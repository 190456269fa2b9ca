import * as React from 'react';
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { DirectoryAnswer, DirectoryPerson } from '../PeopleService';
import { trustStrings } from '../en';
import { usePeopleService } from '../usePeopleService';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { TextField } from '../../ground/ui/forms/TextField';
import { TrustForm } from './TrustForm';
import { useFields } from '../../ground/ui/forms/useFields';

export interface DirectorySearchProps {
  /** What the person is looked for; to be entered among the staff where nothing is said. */
  readonly title?: string;
  readonly onChoose: (person: DirectoryPerson) => void;
  readonly onByHand: () => void;
  readonly onCancel: () => void;
}

/** Looks somebody up in Microsoft 365. Where that is not allowed, or fails, the sign-in name can be entered by hand. */
export function DirectorySearch({ title, onChoose, onByHand, onCancel }: DirectorySearchProps): React.ReactElement {
  const styles = useFields();
  const table = useTableStyles();
  const { people: strings } = useStrings(trustStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [text, setText] = React.useState('');
  const [answer, setAnswer] = React.useState<DirectoryAnswer | undefined>();
  const find = async (): Promise<void> => {
    if (text.trim().length < 2) return outcome.refuse([{ code: 'required', field: 'search' }]);
    return setAnswer(
      await outcome.run(async () => ({ ok: true, value: await askPeople((it) => it.findInDirectory(text)) })),
    );
  };
  return (
    <TrustForm
      title={title ?? strings.addTitle}
      outcome={outcome}
      button={strings.searchButton}
      busy={strings.searching}
      onSave={() => void find()}
      onCancel={onCancel}
    >
      <TextField label={strings.search} type="search" value={text} onValue={setText} field="search" />
      {answer && !answer.readable ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{strings.noConsent}</MessageBarBody>
        </MessageBar>
      ) : undefined}
      <div role="status">{answer?.readable && answer.people.length === 0 ? strings.nobody : ''}</div>
      {answer && answer.people.length > 0 ? (
        <ul className={table.list} aria-label={strings.found}>
          {answer.people.map((person) => (
            <li key={person.key} className={table.item}>
              <span className={table.strong}>{person.name}</span>
              <span className={table.quiet}>{person.mail || person.signInName}</span>
              <Button size="small" aria-label={strings.take(person.name)} onClick={() => onChoose(person)}>
                {strings.takeShort}
              </Button>
            </li>
          ))}
        </ul>
      ) : undefined}
      <div className={styles.buttons}>
        <Button onClick={onByHand}>{strings.byHand}</Button>
      </div>
    </TrustForm>
  );
}
