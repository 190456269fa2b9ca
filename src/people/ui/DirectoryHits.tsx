import * as React from 'react';
import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { foldedText } from '../../ground/rules/foldedText';
import type { DirectoryAnswer, DirectoryPerson } from '../PeopleService';
import { trustStrings } from '../en';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';

export interface DirectoryHitsProps {
  /** Undefined before anybody was looked for. */
  readonly answer: DirectoryAnswer | undefined;
  readonly busy?: boolean;
  readonly onChoose: (person: DirectoryPerson) => void;
}

/** Whom Microsoft 365 found, each with a button; or that it may not be asked, or knows nobody so called. */
export function DirectoryHits({ answer, busy = false, onChoose }: DirectoryHitsProps): React.ReactElement {
  const table = useTableStyles();
  const { people: strings } = useStrings(trustStrings);
  const people = answer?.people ?? [];
  return (
    <>
      {answer && !answer.readable ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{strings.noConsent}</MessageBarBody>
        </MessageBar>
      ) : undefined}
      <div role="status">{answer?.readable && people.length === 0 ? strings.nobody : ''}</div>
      {people.length > 0 ? (
        <ul className={table.list} aria-label={strings.found}>
          {people.map((person) => (
            <li key={person.key} className={table.item}>
              <span className={table.strong}>{person.name}</span>
              <span className={table.quiet}>{addressOf(person)}</span>
              <Button
                size="small"
                aria-label={strings.take(toldApart(person, people))}
                disabledFocusable={busy}
                onClick={() => onChoose(person)}
              >
                {strings.takeShort}
              </Button>
            </li>
          ))}
        </ul>
      ) : undefined}
    </>
  );
}

const addressOf = ({ mail, signInName }: DirectoryPerson): string => mail || signInName;

/** Two of one name each carry their address. */
function toldApart(person: DirectoryPerson, all: readonly DirectoryPerson[]): string {
  const same = all.filter(({ name }) => foldedText(name) === foldedText(person.name));
  return same.length > 1 ? `${person.name}, ${addressOf(person)}` : person.name;
}
