import { sentences } from '../../ground/words/joining';
import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Empty } from '../../ground/ui/Empty';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { AllocationData } from '../../people/AllocationService';
import type { SupervisorStanding } from '../../people/rules/allocation';
import { RowTable } from '../../people/ui/RowTable';
import { allocationStrings } from './en';
import type { Opens } from './OpenAbout';

export interface SupervisorsSectionProps extends Opens {
  readonly data: AllocationData;
  readonly supervisors: readonly SupervisorStanding[];
}

/** Caseloads, and supervisors' own supervision and training. */
export function SupervisorsSection({ data, supervisors, onOpen }: SupervisorsSectionProps): React.ReactElement {
  const { supervisors: strings, without } = useStrings(allocationStrings);
  const limit = data.catalogue.settings.mostSupervisees ?? 0;
  const people = ({ people: count, isOverLimit }: SupervisorStanding): string =>
    isOverLimit ? sentences(strings.count(count, limit), strings.over) : strings.count(count, limit);
  const own = ({ own: kind, facts }: SupervisorStanding): string =>
    kind === 'outside'
      ? strings.outsideBy(facts.outsideName, facts.outsideDays[facts.outsideDays.length - 1])
      : strings.owns[kind];
  if (supervisors.length === 0)
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
        rows={supervisors.map((line) => ({
          key: line.key,
          cells: [line.name, people(line), own(line), strings.trainings[line.training](line.facts.trainedDay ?? 0)],
          action: data.isThere ? (
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
    </Section>
  );
}
