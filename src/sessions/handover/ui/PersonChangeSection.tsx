import * as React from 'react';
import { Picker } from '../../../ground/ui/forms/Picker';
import { personOptions } from '../../../people/ui/personOptions';
import { Button, Field } from '@fluentui/react-components';
import type { Person } from '../../../ground/rules/Person';
import type { TrustView } from '../../../people/PeopleService';
import { WithEverybody } from '../../../people/ui/WithEverybody';
import { changesStrings } from '../en';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { EditingContext } from '../../../ground/ui/forms/EditingContext';
import { useEditing } from '../../../ground/ui/forms/useEditing';
import { useFields } from '../../../ground/ui/forms/useFields';
import { ReadChangeForm } from './ReadChangeForm';

/** Of a list as short as that the choice stands there at once; a longer one is read at a press. */
const fewPeople = 500;

export interface PersonChangeSectionProps {
  readonly data: TrustView;
  readonly onSaved: (sentence: string) => void;
}

interface Change {
  readonly personKey: string;
  readonly name: string;
  readonly key: string;
}

/** For record keepers: somebody has left or works at another school, with all their pairs. */
export function PersonChangeSection({ data, onSaved }: PersonChangeSectionProps): React.ReactElement {
  const strings = useStrings(changesStrings);
  const { editing, open, close, guard } = useEditing<Change>();
  const [isChoosing, setChoosing] = React.useState(false);
  const given = React.useMemo(
    () => ({ key: editing?.key ?? '', pairKey: '', personKey: editing?.personKey ?? '', toKey: '', offerKey: '' }),
    [editing],
  );
  const choose =
    isChoosing || data.staff <= fewPeople ? (
      <WithEverybody>
        {(everybody) => <Choice everybody={everybody} schools={data.catalogue.schools} onChosen={open} />}
      </WithEverybody>
    ) : (
      <div>
        <Button onClick={() => setChoosing(true)}>{strings.someone.choose}</Button>
      </div>
    );
  return (
    <Section title={strings.someone.title} lead={strings.someone.lead}>
      {editing ? (
        <EditingContext.Provider value={guard}>
          <ReadChangeForm
            key={editing.key}
            title={strings.personTitle(editing.name)}
            data={data}
            kinds={['left', 'moved']}
            given={given}
            onCancel={close}
            onDone={(sentence) => {
              close();
              onSaved(sentence);
            }}
          />
        </EditingContext.Provider>
      ) : (
        choose
      )}
    </Section>
  );
}

interface ChoiceProps {
  readonly everybody: readonly Person[];
  readonly schools: TrustView['catalogue']['schools'];
  readonly onChosen: (change: Change) => void;
}

function Choice({ everybody, schools, onChosen }: ChoiceProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(changesStrings);
  const [personKey, setPerson] = React.useState('');
  const people = React.useMemo(() => everybody.filter(({ status }) => status === 'active'), [everybody]);
  const options = React.useMemo(() => personOptions(people, schools), [people, schools]);
  const person = people.find(({ key }) => key === personKey);
  return (
    <div className={styles.buttons}>
      <Field label={strings.someone.person} className={styles.find}>
        <Picker options={options} value={personKey} onValue={setPerson} none={strings.choose} />
      </Field>
      <Button
        disabledFocusable={person === undefined}
        onClick={() => {
          if (person) onChosen({ personKey, name: person.name, key: crypto.randomUUID() });
        }}
      >
        {strings.personButton}
      </Button>
    </div>
  );
}
