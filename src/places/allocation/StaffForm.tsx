import * as React from 'react';
import { Button, Select } from '@fluentui/react-components';
import { dayOfIsoDate, isoDate } from '../../ground/rules/days';
import type { Person } from '../../ground/rules/Person';
import type { Day } from '../../ground/rules/School';
import { CheckGroup } from '../../ground/ui/forms/CheckGroup';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { FormField } from '../../ground/ui/FormField';
import { Section } from '../../ground/ui/Section';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import * as dates from '../../ground/words/dates';
import type { AllocationData } from '../../people/AllocationService';
import { dayWritten } from '../../people/files/rules/dayWritten';
import { choiceNames } from '../../people/rules/distinctNames';
import type { StaffFacts } from '../../people/rules/StaffFacts';
import { TrustForm } from '../../people/ui/TrustForm';
import { useAllocationService } from '../../people/useAllocationService';
import { allocationStrings } from './en';

export interface StaffFormProps {
  readonly data: AllocationData;
  readonly person: Person;
  readonly facts: StaffFacts;
  readonly onSheet: () => void;
  readonly onDone: (sentence: string, facts: StaffFacts) => void;
  readonly onCancel: () => void;
}

const daysText = (days: readonly Day[]): string => days.map(dates.dayMonthYearShort).join(', ');
const partsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Why supervision is due to somebody, who manages them, and who supervises them without an account. */
export function StaffForm({ data, person, facts, onSheet, onDone, onCancel }: StaffFormProps): React.ReactElement {
  const styles = useFields();
  const { form: strings } = useStrings(allocationStrings);
  const ask = useAllocationService();
  const outcome = useOutcome();
  const [reasons, setReasons] = React.useState(facts.reasons);
  const [managerKey, setManager] = React.useState(facts.managerKey);
  const [trained, setTrained] = React.useState(facts.trainedDay === undefined ? '' : isoDate(facts.trainedDay));
  const [outsideName, setOutsideName] = React.useState(facts.outsideName);
  const [outsideDays, setOutsideDays] = React.useState(daysText(facts.outsideDays));
  const others = data.people.filter(({ key, status }) => status === 'active' && key !== person.key);
  const names = choiceNames(others, data.catalogue.schools);
  const save = async (): Promise<void> => {
    const days = partsOf(outsideDays).map(dayWritten);
    if (days.includes(undefined)) return outcome.refuse([{ code: 'notADate', field: 'outsideDays' }]);
    const draft = {
      personKey: person.key,
      reasons,
      managerKey,
      trainedDay: dayOfIsoDate(trained),
      outsideName,
      outsideDays: days.flatMap((day) => day ?? []),
    };
    const saved = await outcome.run(() => ask((it) => it.saveStaffFacts(draft, facts)));
    if (saved) onDone(strings.saved(person.name), saved);
  };
  return (
    <Section title={strings.title(person.name)}>
      <TrustForm
        title={strings.title(person.name)}
        draft={[reasons, managerKey, trained, outsideName, outsideDays]}
        outcome={outcome}
        onSave={() => void save()}
        onCancel={onCancel}
      >
        <CheckGroup
          label={strings.reasons}
          hint={strings.reasonsHint}
          required={false}
          options={(data.catalogue.scopeReasons ?? []).map(({ key, title }) => ({ key, name: title }))}
          chosen={reasons}
          onChosen={setReasons}
          field="reasons"
        />
        <div className={styles.grid}>
          <FormField name="managerKey" label={strings.manager}>
            <Select className={styles.select} value={managerKey} onChange={(_, { value }) => setManager(value)}>
              <option value="">{strings.nobody}</option>
              {others.map(({ key }) => (
                <option key={key} value={key}>
                  {names.get(key)}
                </option>
              ))}
            </Select>
          </FormField>
          <TextField
            label={strings.trained}
            hint={strings.trainedHint}
            type="date"
            value={trained}
            onValue={setTrained}
            field="trainedDay"
          />
          <TextField
            label={strings.outside}
            hint={strings.outsideHint}
            value={outsideName}
            onValue={setOutsideName}
            field="outsideName"
          />
          <TextField
            label={strings.outsideDays}
            hint={strings.outsideDaysHint}
            value={outsideDays}
            onValue={setOutsideDays}
            field="outsideDays"
          />
        </div>
        {outsideName.trim() === '' ? (
          <p className={styles.words}>{strings.guest}</p>
        ) : (
          <>
            <p className={styles.words}>{strings.cannot}</p>
            <div>
              <Button onClick={onSheet}>{strings.print}</Button>
            </div>
          </>
        )}
      </TrustForm>
    </Section>
  );
}
