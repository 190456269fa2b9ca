import * as React from 'react';
import { Field, Input, Select, ToggleButton, makeStyles } from '@fluentui/react-components';
import { Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import type { AcademicYear } from '../../ground/rules/School';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import { recordsStrings } from './en';
import type { RecordFilter, SignedFilter } from './findRecords';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: '12px 16px',
    alignItems: 'end',
  },
  end: { display: 'flex', justifyContent: 'flex-end' },
});

export interface RecordFiltersProps {
  readonly filter: RecordFilter;
  readonly onFilter: (filter: RecordFilter) => void;
  readonly kinds: readonly string[];
  /** How many records somebody has still to sign. */
  readonly unsigned: number;
  readonly years: readonly AcademicYear[];
  readonly year: AcademicYear | undefined;
  readonly onYear: (year: AcademicYear | undefined) => void;
}

const signedOptions = ['any', 'unsigned', 'byMe', 'byOthers', 'signed'] as const satisfies readonly SignedFilter[];

/** Person, kind, year, signed or not; the unsigned in one press. */
export function RecordFilters(props: RecordFiltersProps): React.ReactElement {
  const { filter, onFilter, kinds, unsigned, years, year, onYear } = props;
  const styles = useStyles();
  const fields = useFields();
  const { filters } = useStrings(recordsStrings);
  const onlyUnsigned = filter.signed === 'unsigned';
  return (
    <>
      {unsigned > 0 || onlyUnsigned ? (
        <div className={styles.end}>
          <ToggleButton
            icon={<Signature20Regular />}
            checked={onlyUnsigned}
            onClick={() => onFilter({ ...filter, signed: onlyUnsigned ? 'any' : 'unsigned' })}
          >
            {filters.unsigned(unsigned)}
          </ToggleButton>
        </div>
      ) : undefined}
      <div className={styles.grid}>
        <Field label={filters.person}>
          <Input
            type="search"
            className={fields.input}
            value={filter.person}
            onChange={(_, { value }) => onFilter({ ...filter, person: value })}
          />
        </Field>
        <Field label={filters.kind}>
          <Select
            className={fields.select}
            value={filter.kind}
            onChange={(_, { value }) => onFilter({ ...filter, kind: value })}
          >
            <option value="">{filters.everyKind}</option>
            {kinds.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </Select>
        </Field>
        <Field label={filters.year}>
          <Select
            className={fields.select}
            value={year ?? ''}
            onChange={(_, { value }) => onYear(value === '' ? undefined : value)}
          >
            <option value="">{filters.lastTwoYears}</option>
            {years.map((one) => (
              <option key={one} value={one}>
                {filters.yearOf(one)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={filters.signed}>
          <Select
            className={fields.select}
            value={filter.signed}
            onChange={(_, { value }) =>
              onFilter({ ...filter, signed: signedOptions.find((one) => one === value) ?? 'any' })
            }
          >
            {signedOptions.map((one) => (
              <option key={one} value={one}>
                {filters.signedOf[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </>
  );
}
