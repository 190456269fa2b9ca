import * as React from 'react';
import { Person16Regular } from '@fluentui/react-icons/lib/atoms/svg/person';
import { PersonAdd16Regular } from '@fluentui/react-icons/lib/atoms/svg/person-add';
import { PersonSubtract16Regular } from '@fluentui/react-icons/lib/atoms/svg/person-subtract';
import type { PlanChange } from '../rules/accessPlan';
import { accessStrings } from '../en';
import { MarkBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';

const icons = { gains: PersonAdd16Regular, loses: PersonSubtract16Regular, keeps: Person16Regular } as const;

/** Neither good nor bad: that somebody gains or loses access. In outline where it could not be read. */
export function PlanMark({
  change,
  quiet,
}: {
  readonly change: PlanChange;
  readonly quiet: boolean;
}): React.ReactElement {
  const { plan } = useStrings(accessStrings);
  const outline = quiet || change === 'keeps';
  const warns = !quiet && change === 'loses';
  return (
    <MarkBadge
      icon={icons[change]}
      appearance={outline ? 'outline' : 'tint'}
      color={outline ? 'informative' : 'brand'}
      extra={warns ? 'warning' : undefined}
      plain={outline}
    >
      {plan.marks[change]}
    </MarkBadge>
  );
}
