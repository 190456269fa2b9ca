import * as React from 'react';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { AllocationLine } from '../../people/rules/allocation';
import { allocationStrings } from './en';

export interface LooksSectionProps {
  readonly lines: readonly AllocationLine[];
}

/** Pairs somebody should have decided on: with the line manager, and outside the trust's table. Nothing where there is none. */
export function LooksSection({ lines }: LooksSectionProps): React.ReactElement | null {
  const { same, outsideTable } = useStrings(allocationStrings);
  const both = lines.flatMap(({ person, supervisors }) =>
    supervisors.filter(({ isManager }) => isManager).map(({ key, name }) => ({ person, key, name })),
  );
  const outside = lines.filter(({ supervisors }) => supervisors.some(({ isUnusual }) => isUnusual));
  const many = lines.filter(({ tooMany }) => tooMany);
  if (both.length + outside.length + many.length === 0) return null;
  return (
    <>
      {both.length > 0 ? (
        <Section title={same.title} lead={same.lead}>
          <ul>
            {both.map(({ person, key, name }) => (
              <li key={`${person.key} ${key}`}>{same.one(person.name, name)}</li>
            ))}
          </ul>
        </Section>
      ) : undefined}
      {outside.length + many.length > 0 ? (
        <Section title={outsideTable.title}>
          <ul>
            {outside.map(({ person, supervisors }) => (
              <li key={person.key}>
                {outsideTable.one(
                  person.name,
                  supervisors.filter(({ isUnusual }) => isUnusual).map(({ name }) => name),
                )}
              </li>
            ))}
            {many.map(({ person, supervisors }) => (
              <li key={`${person.key} many`}>
                {outsideTable.tooMany(
                  person.name,
                  supervisors.map(({ name }) => name),
                )}
              </li>
            ))}
          </ul>
        </Section>
      ) : undefined}
    </>
  );
}
