import * as React from 'react';
import { Button, Select } from '@fluentui/react-components';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { useFields } from '../../../ground/ui/forms/useFields';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Section } from '../../../ground/ui/Section';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { centralTeam } from '../../../people/rules/peopleLines';
import { usePlanService } from '../../../plans/usePlanService';
import { lessonDeskStrings } from './en';
import type { LessonFormProps } from './LessonFormProps';
import { useLessonMove } from './useLessonMove';
import { Picker } from '../../../ground/ui/forms/Picker';
import { namedOptions } from '../../../ground/ui/forms/pickerOptions';

/** Who sees to it: somebody of a school, or of the trust itself. */
export function OwnerForm(props: LessonFormProps): React.ReactElement {
  const styles = useFields();
  const { form } = useStrings(lessonDeskStrings);
  const ask = usePlanService();
  const [school, setSchool] = React.useState(centralTeam);
  const schools = useLoad(React.useCallback(() => ask((it) => it.lessonSchools()), [ask]));
  return (
    <Section level={3} title={form.owner.title} lead={form.owner.lead}>
      <LoadStates of={schools} rows={1}>
        {(found) => (
          <>
            <label>
              {form.owner.school}
              <Select className={styles.select} value={school} onChange={(_, { value }) => setSchool(value)}>
                <option value={centralTeam}>{form.owner.trust}</option>
                {found.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </Select>
            </label>
            <People key={school} {...props} school={school} />
          </>
        )}
      </LoadStates>
    </Section>
  );
}

function People({ lesson, onChanged, school }: LessonFormProps & { readonly school: string }): React.ReactElement {
  const styles = useFields();
  const { form } = useStrings(lessonDeskStrings);
  const ask = usePlanService();
  const { outcome, move } = useLessonMove(lesson, onChanged);
  const [chosen, setChosen] = React.useState('');
  const people = useLoad(React.useCallback(() => ask((it) => it.lessonOwners(school)), [ask, school]));
  return (
    <LoadStates
      of={people}
      rows={1}
      isEmpty={(found) => found.length === 0}
      empty={<p className={styles.words}>{form.owner.none}</p>}
    >
      {(found) => (
        <FormIssues outcome={outcome}>
          <FormField name="ownerKey" label={form.owner.label}>
            <Picker options={namedOptions(found)} value={chosen} onValue={setChosen} none={form.owner.choose} />
          </FormField>
          <FormTrouble title={form.notSaved} kept={form.kept} />
          <div className={styles.buttons}>
            <Button
              disabledFocusable={outcome.busy}
              onClick={() => {
                const name = found.find(({ key }) => key === chosen)?.name ?? '';
                void move({ kind: 'owner', owner: { key: chosen, name } }, form.saved);
              }}
            >
              {form.save}
            </Button>
          </div>
        </FormIssues>
      )}
    </LoadStates>
  );
}
