import * as React from 'react';
import { Field, Input, Select, makeStyles } from '@fluentui/react-components';
import type { AcademicYear } from '../../ground/rules/School';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import { recordsStrings } from './en';
import type { SignedFilter } from './findRecords';
import { Picker } from '../../ground/ui/forms/Picker';
import { titledOptions } from '../../ground/ui/forms/pickerOptions';

/** Fields beside each other, as many in a row as fit. */
export const useFilterGrid = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: '12px 16px',
    alignItems: 'end',
  },
});

/** What records are looked for by. */
export interface Sought<Signed extends SignedFilter> {
  readonly person: string;
  /** Empty for every kind. */
  readonly kind: string;
  /** Undefined for the years that are looked through where none is chosen. */
  readonly year: AcademicYear | undefined;
  readonly signed: Signed;
}

export interface FilterFieldsProps<Signed extends SignedFilter> {
  readonly sought: Sought<Signed>;
  readonly onSought: (sought: Sought<Signed>) => void;
  readonly kinds: readonly { readonly key: string; readonly title: string }[];
  readonly years: readonly AcademicYear[];
  /** What stands where no year is chosen. */
  readonly yearsElse: string;
  readonly states: readonly Signed[];
}

/** Person, kind, year, and how a record stands. */
export function FilterFields<Signed extends SignedFilter>(props: FilterFieldsProps<Signed>): React.ReactElement {
  const { sought, onSought, kinds, years, yearsElse, states } = props;
  const fields = useFields();
  const { filters } = useStrings(recordsStrings);
  const chooseState = (value: string): void => {
    const signed = states.find((one) => one === value);
    if (signed !== undefined) onSought({ ...sought, signed });
  };
  return (
    <>
      <Field label={filters.person}>
        <Input
          type="search"
          className={fields.input}
          value={sought.person}
          onChange={(_, { value }) => onSought({ ...sought, person: value })}
        />
      </Field>
      <Field label={filters.kind}>
        <Picker
          options={titledOptions(kinds)}
          value={sought.kind}
          onValue={(kind) => onSought({ ...sought, kind })}
          none={filters.everyKind}
        />
      </Field>
      <Field label={filters.year}>
        <Select
          className={fields.select}
          value={sought.year ?? ''}
          onChange={(_, { value }) => onSought({ ...sought, year: value === '' ? undefined : value })}
        >
          <option value="">{yearsElse}</option>
          {years.map((one) => (
            <option key={one} value={one}>
              {filters.yearOf(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={filters.signed}>
        <Select className={fields.select} value={sought.signed} onChange={(_, { value }) => chooseState(value)}>
          {states.map((one) => (
            <option key={one} value={one}>
              {filters.signedOf[one]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
