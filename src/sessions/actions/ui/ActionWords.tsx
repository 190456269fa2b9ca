import * as React from 'react';
import { CaseText } from '../../../ground/ui/CaseText';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { hubStrings } from '../../../ground/words/hub/en';
import { isDrifting, timesCarried } from '../../rules/carrying';
import type { ActionLine } from '../ActionService';
import { actionsStrings } from '../en';
import { useActionStyles } from './useActionStyles';

export interface ActionLinesProps {
  readonly lines: readonly ActionLine[];
  readonly onChanged: () => void;
}

/** What was agreed, by when and with whom. */
export function ActionWords({ line }: { readonly line: ActionLine }): React.ReactElement {
  const styles = useActionStyles();
  const strings = useStrings(actionsStrings);
  const { carriedTimes } = useStrings(hubStrings);
  const { action, overdue, withNames } = line;
  const isOpen = action.status === 'open';
  return (
    <>
      <p className={styles.words}>
        <CaseText>{action.text}</CaseText>
      </p>
      <div className={styles.facts}>
        {isOpen && isDrifting(action) ? (
          <StateBadge state="carried">{carriedTimes(timesCarried(action))}</StateBadge>
        ) : undefined}
        {overdue ? <StateBadge state="overdue" /> : undefined}
        {isOpen ? <span>{action.dueDay === undefined ? strings.noDay : strings.by(action.dueDay)}</span> : undefined}
        {isOpen || action.doneDay === undefined ? undefined : <span>{strings.doneOn(action.doneDay)}</span>}
        {withNames.length === 0 ? undefined : <span>{strings.withNames(withNames)}</span>}
      </div>
    </>
  );
}
