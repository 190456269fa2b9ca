import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import { academicYearOf, nextYear } from '../../ground/rules/academicYear';
import type { School } from '../../ground/rules/School';
import type { TrustView } from '../PeopleService';
import { trustStrings } from '../en';
import { useStrings } from '../../ground/ui/useStrings';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { Trouble } from '../../ground/ui/Trouble';
import { Waiting } from '../../ground/ui/Waiting';
import { TermYearForm } from './TermYearForm';
import type { ShowMoves } from './TermYearForm';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useTerms } from './useTerms';
import { useFields } from '../../ground/ui/forms/useFields';

export interface TermFormProps {
  readonly data: Pick<TrustView, 'catalogue' | 'today'>;
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
  // read once for the form: what is looked for beside it takes nothing away from what is typed
  const terms = useTerms([school]);
  if (terms.value === undefined)
    return terms.state === 'failed' ? (
      <Trouble code={terms.code} requestId={terms.requestId} onAgain={terms.again} />
    ) : (
      <Waiting rows={6} slow={false} />
    );
  return (
    <EditingContext.Provider value={guard}>
      <TermYearForm
        key={year}
        data={{ catalogue: { ...data.catalogue, schoolYears: terms.value } }}
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
