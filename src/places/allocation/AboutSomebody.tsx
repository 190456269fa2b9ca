import * as React from 'react';
import type { Person } from '../../ground/rules/Person';
import { Waiting } from '../../ground/ui/Waiting';
import type { AllocationData } from '../../people/AllocationService';
import { noFactsOf } from '../../people/rules/StaffFacts';
import type { StaffFacts } from '../../people/rules/StaffFacts';
import { AskForSupervisor } from './AskForSupervisor';
import type { OpenAbout, Opens } from './OpenAbout';
import { StaffForm } from './StaffForm';
import type { ShownAllocation } from './ShownAllocation';

export const staffFactsIn = ({ staff }: AllocationData, { key }: Person): StaffFacts =>
  staff.find(({ personKey }) => personKey === key) ?? noFactsOf(key);

export interface AboutSomebodyProps extends Opens {
  readonly about: OpenAbout;
  readonly shown: ShownAllocation;
  /** With what was saved, where it was about the person. */
  readonly onDone: (sentence: string, facts?: StaffFacts) => void;
  readonly onCancel: () => void;
}

/** The form that is open about somebody: it offers everybody, and waits until they were read. */
export function AboutSomebody({
  about: { form, personKey },
  shown: { whole, work, isThere },
  onOpen,
  onDone,
  onCancel,
}: AboutSomebodyProps): React.ReactElement | null {
  if (whole === undefined) return work.state === 'reading' ? <Waiting rows={3} slow={false} /> : null;
  const { data } = whole;
  const person = data.people.find(({ key }) => key === personKey);
  if (person === undefined) return null;
  const given = { data, person, onDone, onCancel };
  if (form === 'ask') return <AskForSupervisor key={person.key} {...given} />;
  if (form !== 'facts' || !isThere) return null;
  return (
    <StaffForm
      key={person.key}
      {...given}
      facts={staffFactsIn(data, person)}
      onSheet={() => onOpen({ form: 'sheet', personKey: person.key })}
    />
  );
}
