import * as React from 'react';
import { Button, Input, makeStyles, mergeClasses } from '@fluentui/react-components';
import { halfTermNames } from '../../ground/rules/School';
import type { AcademicYear, HalfTermName, School } from '../../ground/rules/School';
import { termField } from '../rules/termDates';
import type { TrustData } from '../PeopleService';
import { trustStrings } from '../en';
import { FormField } from '../../ground/ui/FormField';
import { usePeopleService } from '../usePeopleService';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import { ClosedDays } from './ClosedDays';
import { TrustForm } from './TrustForm';
import { useFields } from '../../ground/ui/forms/useFields';
import { useTermDates } from './useTermDates';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', maxWidth: '600px', width: '100%' },
  head: { ':first-child': { paddingInlineStart: 0 } },
  cell: { verticalAlign: 'top', ':first-child': { paddingInlineStart: 0 } },
  item: { display: 'flex', flexDirection: 'column', gap: '8px', width: '100%' },
});

export interface TermYearFormProps {
  readonly data: TrustData;
  readonly school: School;
  readonly year: AcademicYear;
  readonly chooser: React.ReactNode;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** The six half-terms of a school's year in a table (a list on phones) and its closed days. */
export function TermYearForm({ data, school, year, chooser, onDone, onCancel }: TermYearFormProps): React.ReactElement {
  const styles = useStyles();
  const look = useFields();
  const table = useTableStyles();
  const { terms: strings, schools } = useStrings(trustStrings);
  const shared = useStrings();
  const askPeople = usePeopleService();
  const narrow = useNarrow();
  const outcome = useOutcome();
  const { dates, before, setDay, setClosures, startFromBefore, draft } = useTermDates(data.catalogue, school.key, year);
  const [proposed, setProposed] = React.useState(false);
  const title = schools.termDatesOf(school.name);
  const save = async (): Promise<void> => {
    if (await outcome.run(() => askPeople((it) => it.saveSchoolYear(draft)))) onDone(`${school.name}, ${year}`);
  };
  const ends = { firstDay: strings.first, lastDay: strings.last };
  const input = (name: HalfTermName, end: 'firstDay' | 'lastDay'): React.ReactElement => (
    <FormField name={termField(name, end)} label={narrow ? ends[end] : undefined}>
      <Input
        type="date"
        className={look.input}
        aria-label={(end === 'firstDay' ? strings.firstOf : strings.lastOf)(shared.dates.halfTerm(name))}
        value={dates.halfTerms[name][end]}
        onChange={(_, { value }) => setDay(name, end, value)}
      />
    </FormField>
  );
  return (
    <TrustForm title={title} draft={dates} outcome={outcome} onSave={() => void save()} onCancel={onCancel}>
      {chooser}
      {before && !proposed ? (
        <div>
          <Button
            onClick={() => {
              startFromBefore();
              setProposed(true);
            }}
          >
            {strings.bring(before.year)}
          </Button>
        </div>
      ) : undefined}
      {before && proposed ? (
        <p role="status" className={look.words}>
          {strings.proposed(before.year)}
        </p>
      ) : undefined}
      {narrow ? (
        <ul className={table.list}>
          {halfTermNames.map((name) => (
            <li key={name} className={table.item}>
              <span className={table.strong}>{shared.dates.halfTerm(name)}</span>
              <div className={styles.item}>
                {input(name, 'firstDay')}
                {input(name, 'lastDay')}
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <table className={styles.table} aria-label={strings.table}>
          <thead>
            <tr>
              {[strings.halfTerm, strings.first, strings.last].map((head) => (
                <th key={head} scope="col" className={mergeClasses(table.head, styles.head)}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {halfTermNames.map((name) => (
              <tr key={name}>
                <th scope="row" className={mergeClasses(table.cell, styles.cell)}>
                  {shared.dates.halfTerm(name)}
                </th>
                <td className={mergeClasses(table.cell, styles.cell)}>{input(name, 'firstDay')}</td>
                <td className={mergeClasses(table.cell, styles.cell)}>{input(name, 'lastDay')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ClosedDays days={dates.closures} onDays={setClosures} />
    </TrustForm>
  );
}
