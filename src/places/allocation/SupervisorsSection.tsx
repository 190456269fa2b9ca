import { sentences } from '../../ground/words/joining';
import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Empty } from '../../ground/ui/Empty';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { SupervisorFigure } from '../../people/rules/allocationFigures';
import { RowTable } from '../../people/ui/RowTable';
import { allocationStrings } from './en';
import { FirstOfMany } from './FirstOfMany';
import type { Opens } from './OpenAbout';
import type { ShownAllocation } from './ShownAllocation';

export interface SupervisorsSectionProps extends Opens {
  readonly shown: Pick<ShownAllocation, 'catalogue' | 'figures' | 'isThere'>;
}

/** Caseloads, and supervisors' own supervision and training. */
export function SupervisorsSection({ shown, onOpen }: SupervisorsSectionProps): React.ReactElement {
  const { supervisors: strings, without } = useStrings(allocationStrings);
  const { supervisors } = shown.figures;
  const limit = shown.catalogue.settings.mostSupervisees ?? 0;
  const people = ({ people: count, isOverLimit }: SupervisorFigure): string =>
    isOverLimit ? sentences(strings.count(count, limit), strings.over) : strings.count(count, limit);
  const own = ({ own: kind, outsideName, outsideDay }: SupervisorFigure): string =>
    kind === 'outside' ? strings.outsideBy(outsideName, outsideDay) : strings.owns[kind];
  if (supervisors.count === 0)
    return (
      <Section title={strings.title}>
        <Empty title={strings.none}>{strings.lead}</Empty>
      </Section>
    );
  return (
    <Section title={strings.title} lead={strings.lead}>
      <RowTable
        label={strings.title}
        heads={[strings.name, strings.people, strings.own, strings.training]}
        rows={supervisors.first.map((line) => ({
          key: line.key,
          cells: [line.name, people(line), own(line), strings.trainings[line.training](line.trainedDay ?? 0)],
          action: shown.isThere ? (
            <Button
              size="small"
              aria-label={without.reasonsOf(line.name)}
              onClick={() => onOpen({ form: 'facts', personKey: line.key })}
            >
              {without.reasons}
            </Button>
          ) : undefined,
        }))}
      />
      <FirstOfMany of={supervisors} />
    </Section>
  );
}
