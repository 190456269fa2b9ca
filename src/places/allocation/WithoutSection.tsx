import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { Empty } from '../../ground/ui/Empty';
import { useFields } from '../../ground/ui/forms/useFields';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { AllocationData } from '../../people/AllocationService';
import type { AllocationLine, SchoolAllocation } from '../../people/rules/allocation';
import { allocationStrings } from './en';
import type { Opens } from './OpenAbout';
import { schoolName } from './schoolName';

const useStyles = makeStyles({ school: { ...typographyStyles.body1Strong, margin: '8px 0 0' } });

/** So many schools, and people of one, are drawn at a press. */
const schoolsAtOnce = 8;
const peopleAtOnce = 10;

export interface WithoutSectionProps extends Opens {
  readonly data: AllocationData;
  readonly schools: readonly SchoolAllocation[];
}

/** The unallocated list, the worst first. */
export function WithoutSection({ data, schools, onOpen }: WithoutSectionProps): React.ReactElement {
  const { without: strings } = useStrings(allocationStrings);
  const [most, setMost] = React.useState(schoolsAtOnce);
  const open = schools.filter(({ unallocated }) => unallocated.length > 0);
  if (open.length === 0)
    return (
      <Section title={strings.title}>
        <Empty title={strings.none}>{strings.noneWords}</Empty>
      </Section>
    );
  return (
    <Section title={strings.title} lead={strings.lead}>
      {open.slice(0, most).map((school) => (
        <School key={school.schoolKey} data={data} school={school} onOpen={onOpen} />
      ))}
      {open.length > most ? (
        <div>
          <Button onClick={() => setMost(most + schoolsAtOnce)}>{strings.more(open.length - most)}</Button>
        </div>
      ) : undefined}
    </Section>
  );
}

interface SchoolProps extends Opens {
  readonly data: AllocationData;
  readonly school: SchoolAllocation;
}

function School({ data, school, onOpen }: SchoolProps): React.ReactElement {
  const styles = useStyles();
  const table = useTableStyles();
  const { without: strings } = useStrings(allocationStrings);
  const [most, setMost] = React.useState(peopleAtOnce);
  const { schoolKey, unallocated, inScope } = school;
  const name = schoolName(data.catalogue, schoolKey);
  return (
    <div>
      <h3 className={styles.school}>{strings.school(name, unallocated.length, inScope)}</h3>
      <ul className={table.list} aria-label={strings.school(name, unallocated.length, inScope)}>
        {unallocated.slice(0, most).map((line) => (
          <Person key={line.person.key} line={line} isThere={data.isThere} onOpen={onOpen} />
        ))}
      </ul>
      {unallocated.length > most ? (
        <Button onClick={() => setMost(most + peopleAtOnce)}>{strings.more(unallocated.length - most)}</Button>
      ) : undefined}
    </div>
  );
}

interface PersonProps extends Opens {
  readonly line: AllocationLine;
  readonly isThere: boolean;
}

function Person({ line: { person, reasons }, isThere, onOpen }: PersonProps): React.ReactElement {
  const table = useTableStyles();
  const look = useFields();
  const { without: strings } = useStrings(allocationStrings);
  const why = reasons.length === 0 ? strings.noReason : reasons.map(({ title }) => title).join('. ');
  return (
    <li className={table.item}>
      <span className={table.strong}>{person.name}</span>
      <span className={table.under}>{[person.jobTitle, why].filter((words) => words !== '').join('. ')}</span>
      <div className={look.buttons}>
        <Button
          size="small"
          aria-label={strings.askFor(person.name)}
          onClick={() => onOpen({ form: 'ask', personKey: person.key })}
        >
          {strings.ask}
        </Button>
        {isThere ? (
          <Button
            size="small"
            aria-label={strings.reasonsOf(person.name)}
            onClick={() => onOpen({ form: 'facts', personKey: person.key })}
          >
            {strings.reasons}
          </Button>
        ) : undefined}
      </div>
    </li>
  );
}
