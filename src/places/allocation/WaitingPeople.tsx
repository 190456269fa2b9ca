import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { useFields } from '../../ground/ui/forms/useFields';
import { useStrings } from '../../ground/ui/useStrings';
import { useTableStyles } from '../../ground/ui/useTableStyles';
import type { AllocationLine } from '../../people/rules/allocation';
import { allocationStrings } from './en';
import type { Opens } from './OpenAbout';

/** So many people of one school are drawn at a press. */
const peopleAtOnce = 10;

export interface WaitingPeopleProps extends Opens {
  readonly label: string;
  readonly lines: readonly AllocationLine[];
  readonly isThere: boolean;
}

/** Those of one school without a supervisor. */
export function WaitingPeople({ label, lines, isThere, onOpen }: WaitingPeopleProps): React.ReactElement {
  const table = useTableStyles();
  const { without: strings } = useStrings(allocationStrings);
  const [most, setMost] = React.useState(peopleAtOnce);
  return (
    <>
      <ul className={table.list} aria-label={label}>
        {lines.slice(0, most).map((line) => (
          <Person key={line.person.key} line={line} isThere={isThere} onOpen={onOpen} />
        ))}
      </ul>
      {lines.length > most ? (
        <Button onClick={() => setMost(most + peopleAtOnce)}>{strings.more(lines.length - most)}</Button>
      ) : undefined}
    </>
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
