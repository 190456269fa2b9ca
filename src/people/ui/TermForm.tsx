import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import { academicYearOf, nextYear } from '../../ground/rules/academicYear';
import type { School } from '../../ground/rules/School';
import type { TrustData } from '../PeopleService';
import { trustStrings } from '../en';
import { useStrings } from '../../ground/ui/useStrings';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { TermYearForm } from './TermYearForm';
import type { ShowMoves } from './TermYearForm';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useFields } from '../../ground/ui/forms/useFields';

export interface TermFormProps {
  readonly data: TrustData;
  readonly school: School;
  readonly moves?: ShowMoves | undefined;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** Which year, then its dates. Another year is another form: what is typed belongs to the year it was typed for. */
export function TermForm({ data, school, moves, onDone, onCancel }: TermFormProps): React.ReactElement {
  const styles = useFields();
  const { terms: strings } = useStrings(trustStrings);
  const thisYear = academicYearOf(data.today);
  const { editing: year = thisYear, open, guard } = useEditing(thisYear);
  const chooser = (
    <Field label={strings.year} className={styles.find}>
      <Select className={styles.select} value={year} onChange={(_, { value }) => open(value)}>
        {[thisYear, nextYear(thisYear)].map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  );
  return (
    <EditingContext.Provider value={guard}>
      <TermYearForm
        key={year}
        data={data}
        school={school}
        year={year}
        chooser={chooser}
        moves={moves}
        onDone={onDone}
        onCancel={onCancel}
      />
    </EditingContext.Provider>
  );
}
