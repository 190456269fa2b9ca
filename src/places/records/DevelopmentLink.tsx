import * as React from 'react';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { recordsStrings } from './en';

/** Performance development has records of its own, on a page of its own; whether somebody has one is said there. */
export function DevelopmentLink(): React.ReactElement {
  const { development: strings } = useStrings(recordsStrings);
  return (
    <Section title={strings.title} lead={strings.lead}>
      <div>
        <RouteButton to={{ place: 'development' }}>{strings.open}</RouteButton>
      </div>
    </Section>
  );
}
