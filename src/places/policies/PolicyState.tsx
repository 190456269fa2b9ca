import * as React from 'react';
import { BookOpen16Regular } from '@fluentui/react-icons/lib/atoms/svg/book-open';
import { dayInZone } from '../../ground/rules/days';
import { MarkBadge, StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import type { PolicyEntry } from '../../library/rules/policiesFor';
import { policyStrings } from './en';

/** How I stand to an edition: read, to be read, or there to look things up in. */
export function PolicyState({
  entry: { dueDay, state, reading },
}: {
  readonly entry: PolicyEntry;
}): React.ReactElement {
  const { states } = useStrings(policyStrings);
  const zone = useZone();
  switch (state) {
    case 'read':
      return <StateBadge state="done">{states.read(dayInZone(reading?.readAt ?? '', zone))}</StateBadge>;
    case 'toRead':
      return <StateBadge state="due">{states.toRead(dueDay)}</StateBadge>;
    case 'late':
      return <StateBadge state="overdue">{states.late(dueDay)}</StateBadge>;
    case 'reference':
      return (
        <MarkBadge icon={BookOpen16Regular} appearance="outline" color="informative" plain>
          {states.reference}
        </MarkBadge>
      );
  }
}
