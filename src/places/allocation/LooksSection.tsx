import * as React from 'react';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { AllocationFigures } from '../../people/rules/allocationFigures';
import { allocationStrings } from './en';
import { FirstOfMany } from './FirstOfMany';

export interface LooksSectionProps {
  readonly figures: Pick<AllocationFigures, 'same' | 'outside'>;
}

/** Pairs somebody should have decided on: with the line manager, and outside the trust's table. Nothing where there is none. */
export function LooksSection({ figures: { same, outside } }: LooksSectionProps): React.ReactElement | null {
  const strings = useStrings(allocationStrings);
  if (same.count + outside.count === 0) return null;
  return (
    <>
      {same.count > 0 ? (
        <Section title={strings.same.title} lead={strings.same.lead}>
          <ul>
            {same.first.map(({ personKey, name, supervisorKey, supervisor }) => (
              <li key={`${personKey} ${supervisorKey}`}>{strings.same.one(name, supervisor)}</li>
            ))}
          </ul>
          <FirstOfMany of={same} />
        </Section>
      ) : undefined}
      {outside.count > 0 ? (
        <Section title={strings.outsideTable.title}>
          <ul>
            {outside.first.map(({ personKey, name, supervisors, tooMany }) => (
              <li key={`${personKey} ${tooMany ? 'many' : 'one'}`}>
                {strings.outsideTable[tooMany ? 'tooMany' : 'one'](name, supervisors)}
              </li>
            ))}
          </ul>
          <FirstOfMany of={outside} />
        </Section>
      ) : undefined}
    </>
  );
}
