import * as React from 'react';
import { Button, Field, Select } from '@fluentui/react-components';
import { choiceNames } from '../../../people/rules/distinctNames';
import type { TrustData } from '../../../people/PeopleService';
import { changesStrings } from '../en';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { ChangeForm } from './ChangeForm';
import { EditingContext } from '../../../ground/ui/forms/EditingContext';
import { useEditing } from '../../../ground/ui/forms/useEditing';
import { useFields } from '../../../ground/ui/forms/useFields';

export interface PersonChangeSectionProps {
  readonly data: TrustData;
  readonly onSaved: (sentence: string) => void;
}

/** For record keepers: somebody has left or works at another school, with all their pairs. */
export function PersonChangeSection({ data, onSaved }: PersonChangeSectionProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(changesStrings);
  const { editing, open, close, guard } = useEditing<{ readonly personKey: string; readonly key: string }>();
  const [personKey, setPerson] = React.useState('');
  const people = data.people.filter(({ status }) => status === 'active');
  const names = choiceNames(people, data.catalogue.schools);
  const name = people.find(({ key }) => key === editing?.personKey)?.name ?? '';
  const given = React.useMemo(
    () => ({ key: editing?.key ?? '', pairKey: '', personKey: editing?.personKey ?? '', toKey: '', offerKey: '' }),
    [editing],
  );
  return (
    <Section title={strings.someone.title} lead={strings.someone.lead}>
      {editing ? (
        <EditingContext.Provider value={guard}>
          <ChangeForm
            key={editing.key}
            title={strings.personTitle(name)}
            data={data}
            kinds={['left', 'moved']}
            given={given}
            onCancel={close}
            onDone={(sentence) => {
              close();
              setPerson('');
              onSaved(sentence);
            }}
          />
        </EditingContext.Provider>
      ) : (
        <div className={styles.buttons}>
          <Field label={strings.someone.person} className={styles.find}>
            <Select className={styles.select} value={personKey} onChange={(_, { value }) => setPerson(value)}>
              <option value="">{strings.choose}</option>
              {people.map(({ key }) => (
                <option key={key} value={key}>
                  {names.get(key)}
                </option>
              ))}
            </Select>
          </Field>
          <Button
            disabledFocusable={personKey === ''}
            onClick={() => {
              if (personKey !== '') open({ personKey, key: crypto.randomUUID() });
            }}
          >
            {strings.personButton}
          </Button>
        </div>
      )}
    </Section>
  );
}
