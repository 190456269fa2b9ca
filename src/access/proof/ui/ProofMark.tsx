import * as React from 'react';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/lib/atoms/svg/dismiss-circle';
import { PersonClock16Regular } from '@fluentui/react-icons/lib/atoms/svg/person-clock';
import { QuestionCircle16Regular } from '@fluentui/react-icons/lib/atoms/svg/question-circle';
import { proofStrings } from '../en';
import { MarkBadge } from '../../../ground/ui/StateBadge';
import type { MarkBadgeProps } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ProofState, TrialRow } from '../rules/SiteProof';

const looks: Readonly<Record<ProofState, Omit<MarkBadgeProps, 'children'>>> = {
  holds: { icon: CheckmarkCircle16Filled, appearance: 'tint', color: 'success' },
  doesNot: { icon: DismissCircle16Regular, appearance: 'tint', color: 'danger' },
  // a warning, because somebody can settle it
  notEstablished: { icon: QuestionCircle16Regular, appearance: 'tint', color: 'warning', extra: 'warning' },
  waits: { icon: PersonClock16Regular, appearance: 'outline', color: 'informative', extra: 'dashed', plain: true },
};

/** How a trial stands. */
export function ProofMark({ state, turn }: Pick<TrialRow, 'state' | 'turn'>): React.ReactElement {
  const { states } = useStrings(proofStrings);
  return <MarkBadge {...looks[state]}>{states(state, turn)}</MarkBadge>;
}
