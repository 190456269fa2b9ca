import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { PeopleAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/people-add';
import { PersonAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/person-add';
import type { Person } from '../../ground/rules/Person';
import type { TrustView } from '../PeopleService';
import { trustStrings } from '../en';
import { Empty } from '../../ground/ui/Empty';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { Waiting } from '../../ground/ui/Waiting';
import { AddPerson } from './AddPerson';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { ManyPeople } from './ManyPeople';
import { PeopleFinder } from './PeopleFinder';
import { PersonForm } from './PersonForm';
import { RowTable } from './RowTable';
import { useFields } from '../../ground/ui/forms/useFields';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useFoundPeople } from './useFoundPeople';
import type { FoundPeopleState } from './useFoundPeople';

export interface PeopleSectionProps {
  readonly data: TrustView;
  /** Grows with what is saved: then the people are read again. */
  readonly version: number;
  readonly onSaved: (sentence: string) => void;
  /** The form for several people is open at once. */
  readonly opens?: boolean;
}

/** The Hub's list of people a page at a time, with the forms to add and change them. */
export function PeopleSection({ data, version, onSaved, opens = false }: PeopleSectionProps): React.ReactElement {
  const { people: strings, many, saved } = useStrings(trustStrings);
  const { editing, open, close, guard } = useEditing<Person | 'new' | 'many'>(opens ? 'many' : undefined);
  const state = useFoundPeople(
    version,
    (person) => `${person.name} ${person.jobTitle} ${schoolNameOf(person, data, strings)}`,
  );
  const look = useFields();
  const done = (name: string): void => {
    close();
    onSaved(saved(name));
  };
  return (
    <Section
      title={strings.title}
      lead={strings.lead(data.staff)}
      end={
        <div className={look.buttons}>
          <Button icon={<PeopleAdd20Regular />} onClick={() => open('many')}>
            {many.button}
          </Button>
          <Button icon={<PersonAdd20Regular />} onClick={() => open('new')}>
            {strings.add}
          </Button>
        </div>
      }
    >
      <EditingContext.Provider value={guard}>
        {editing === 'new' ? <AddPerson catalogue={data.catalogue} onDone={done} onCancel={close} /> : undefined}
        {editing === 'many' ? (
          <ManyPeople data={data} onDone={(count) => done(many.saved(count))} onCancel={close} />
        ) : undefined}
        {typeof editing === 'object' ? (
          <PersonForm key={editing.key} catalogue={data.catalogue} person={editing} onDone={done} onCancel={close} />
        ) : undefined}
      </EditingContext.Provider>
      {data.staff === 0 ? (
        <Empty title={strings.none}>{strings.noneWords}</Empty>
      ) : (
        <>
          <PeopleFinder data={data} state={state} />
          <Found data={data} state={state} onChange={open} />
        </>
      )}
    </Section>
  );
}

interface FoundProps {
  readonly data: Pick<TrustView, 'catalogue'>;
  readonly state: FoundPeopleState;
  readonly onChange: (person: Person) => void;
}

/** Those that are shown; nothing is said to be none before it was read. */
function Found({ data, state: { read, shown }, onChange }: FoundProps): React.ReactElement | null {
  const { people: strings, change } = useStrings(trustStrings);
  if (read.value === undefined) return read.state === 'failed' ? null : <Waiting rows={6} slow={false} />;
  return (
    <RowTable
      label={strings.title}
      heads={[strings.person, strings.work, strings.school]}
      rows={shown.map((person) => ({
        key: person.key,
        cells: [person.name, personWork(person, strings), schoolNameOf(person, data, strings)],
        action:
          person.status === 'unknown' ? undefined : (
            <Button size="small" aria-label={strings.changePerson(person.name)} onClick={() => onChange(person)}>
              {change}
            </Button>
          ),
      }))}
    />
  );
}

const schoolNameOf = (
  { schoolKey }: Person,
  { catalogue }: Pick<TrustView, 'catalogue'>,
  strings: typeof trustStrings.people,
): string =>
  catalogue.schools.find(({ key }) => key === schoolKey)?.name ?? strings.trustItself(catalogue.settings.trustName);

function personWork(
  { jobTitle, status }: Person,
  { left, unknown }: Pick<typeof trustStrings.people, 'left' | 'unknown'>,
): string {
  if (status === 'unknown') return `${jobTitle}. ${unknown}`;
  return status === 'left' ? `${jobTitle}. ${left}` : jobTitle;
}
