import * as React from 'react';
import { CalendarCheckmark16Regular } from '@fluentui/react-icons/lib/atoms/svg/calendar-checkmark';
import { DismissCircle16Regular } from '@fluentui/react-icons/lib/atoms/svg/dismiss-circle';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { People16Regular } from '@fluentui/react-icons/lib/atoms/svg/people';
import { IconLine } from '../../ground/ui/IconLine';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { TrustPicture } from '../../picture/rules/TrustPicture';
import { trustPlaceStrings } from './en';
import { NumberLink } from './NumberLink';
import type { TrustAsk } from './TrustAsk';

export interface HowSureProps {
  readonly picture: TrustPicture;
  /** Schools whose counters could not be read, as far as anybody has looked. */
  readonly unreadable: number;
  readonly onAsk: (ask: TrustAsk) => void;
}

/** Where the figures come from, and what they do not say. It is there also when all is well. */
export function HowSure({ picture, unreadable, onAsk }: HowSureProps): React.ReactElement {
  const { sure, overLimit } = useStrings(trustPlaceStrings);
  const { figures, overLimit: over } = picture;
  return (
    <Section title={sure.title}>
      <IconLine icon={<Info16Regular />}>{sure.source}</IconLine>
      {figures.notSaid > 0 ? (
        <IconLine icon={<Info16Regular />}>
          {sure.unsaid(figures.notSaid)}{' '}
          <NumberLink ask={{ look: 'notSaid' }} onAsk={onAsk} label={sure.unsaidShow}>
            {sure.unsaidShow}
          </NumberLink>
        </IconLine>
      ) : undefined}
      {unreadable > 0 ? (
        <IconLine icon={<DismissCircle16Regular />}>{sure.unreadable(unreadable)}</IconLine>
      ) : undefined}
      <IconLine icon={<CalendarCheckmark16Regular />}>{sure.written}</IconLine>
      <IconLine icon={<People16Regular />}>
        {over.limit === 0 ? overLimit.noLimit : overLimit.line(over.count, over.limit)}{' '}
        {over.count > 0 ? (
          <NumberLink ask={{ look: 'overLimit' }} onAsk={onAsk} label={overLimit.show}>
            {overLimit.show}
          </NumberLink>
        ) : undefined}
      </IconLine>
    </Section>
  );
}
