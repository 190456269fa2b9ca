import * as React from 'react';
import { ToggleButton, makeStyles } from '@fluentui/react-components';
import { Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import type { AcademicYear } from '../../ground/rules/School';
import { useStrings } from '../../ground/ui/useStrings';
import { recordsStrings } from './en';
import { FilterFields, useFilterGrid } from './FilterFields';
import type { RecordFilter, SignedFilter } from './findRecords';

const useStyles = makeStyles({
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
  const { grid } = useFilterGrid();
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
      <div className={grid}>
        <FilterFields
          sought={{ ...filter, year }}
          onSought={({ year: chosen, ...next }) => (chosen === year ? onFilter(next) : onYear(chosen))}
          kinds={kinds.map((title) => ({ key: title, title }))}
          years={years}
          yearsElse={filters.lastTwoYears}
          states={signedOptions}
        />
      </div>
    </>
  );
}
