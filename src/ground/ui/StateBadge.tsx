import * as React from 'react';
import { Badge, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import type { BadgeProps } from '@fluentui/react-components';
import { ArrowRepeatAll16Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-repeat-all';
import { CalendarCheckmark16Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-checkmark';
import { CalendarEmpty16Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-empty';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/lib/atoms/svg/clock';
import { DismissCircle16Regular } from '@fluentui/react-icons/lib/atoms/svg/dismiss-circle';
import { Edit16Regular } from '@fluentui/react-icons/lib/atoms/svg/edit';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { Prohibited16Regular } from '@fluentui/react-icons/lib/atoms/svg/prohibited';
import { Send16Regular } from '@fluentui/react-icons/lib/atoms/svg/send';
import { ShieldCheckmark16Filled } from '@fluentui/react-icons/lib/atoms/svg/shield-checkmark';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { phone } from './breakpoints';
import { lateMark } from './lateMark';
import { hubStrings } from '../words/hub/en';
import { useStrings } from './useStrings';

export type StateName = keyof (typeof hubStrings)['states'];

const useStyles = makeStyles({
  badge: {
    height: 'auto',
    minHeight: '22px',
    padding: '1px 8px 1px 5px',
    whiteSpace: 'nowrap',
    boxSizing: 'border-box',
    columnGap: '5px',
    flexShrink: 0,
    maxWidth: '100%',
    // a long one goes on in a second line rather than beyond the page
    [phone]: { whiteSpace: 'normal' },
  },
  plain: { color: tokens.colorNeutralForeground2 },
  dashed: { '::after': shorthands.borderStyle('dashed') },
  // Fluent's warning tint is pale yellow
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    '::after': { border: `1px solid ${tokens.colorStatusWarningBorder1}` },
  },
});

interface Look {
  readonly icon: React.ComponentType;
  readonly appearance: BadgeProps['appearance'];
  readonly color: BadgeProps['color'];
  readonly extra?: 'plain' | 'dashed' | 'warning' | undefined;
}

const tint = (icon: React.ComponentType, color: BadgeProps['color'], extra?: Look['extra']): Look => ({
  icon,
  appearance: 'tint',
  color,
  extra,
});
const outline = (icon: React.ComponentType, extra?: Look['extra']): Look => ({
  icon,
  appearance: 'outline',
  color: 'informative',
  extra,
});

const looks: Readonly<Record<StateName, Look>> = {
  planned: outline(CalendarEmpty16Regular, 'dashed'),
  booked: tint(CalendarCheckmark16Regular, 'brand'),
  unknown: outline(Info16Regular, 'plain'),
  running: tint(Edit16Regular, 'brand'),
  held: tint(CheckmarkCircle16Filled, 'success'),
  agreed: tint(CheckmarkCircle16Filled, 'success'),
  done: tint(CheckmarkCircle16Filled, 'success'),
  sealed: tint(ShieldCheckmark16Filled, 'success'),
  offered: tint(Send16Regular, 'informative', 'plain'),
  draft: tint(Edit16Regular, 'informative', 'plain'),
  declined: outline(Prohibited16Regular),
  cancelled: outline(Prohibited16Regular),
  due: tint(Clock16Regular, 'warning', 'warning'),
  notSigned: tint(lateMark('signature16', 16), 'warning', 'warning'),
  carried: tint(ArrowRepeatAll16Regular, 'warning', 'warning'),
  missed: tint(DismissCircle16Regular, 'danger'),
  overdue: tint(Warning16Filled, 'danger'),
};

export interface StateBadgeProps {
  readonly state: StateName;
  /** Says more than the state's own word, e.g. "Overdue, was due 6 Nov". */
  readonly children?: string | undefined;
}

/** A state is always a mark, a word and a colour, never a colour alone. */
export function StateBadge({ state, children }: StateBadgeProps): React.ReactElement {
  const { states } = useStrings(hubStrings);
  const { extra, ...look } = looks[state];
  return (
    <MarkBadge {...look} extra={extra} plain={look.appearance === 'outline'}>
      {children ?? states[state]}
    </MarkBadge>
  );
}

export interface MarkBadgeProps extends Look {
  readonly plain?: boolean;
  readonly children: string;
}

/** The same for a state that only one kind of list knows. */
export function MarkBadge({
  icon: Icon,
  appearance,
  color,
  extra,
  plain,
  children,
}: MarkBadgeProps): React.ReactElement {
  const styles = useStyles();
  return (
    <Badge
      appearance={appearance}
      color={color}
      shape="rounded"
      size="medium"
      icon={<Icon />}
      className={mergeClasses(styles.badge, plain && styles.plain, extra && styles[extra])}
    >
      {children}
    </Badge>
  );
}
