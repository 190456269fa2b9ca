import * as React from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { firstNameOf } from '../../ground/rules/names';
import { homeStrings } from './en';
import { IconLine } from '../../ground/ui/IconLine';
import { lateMark } from '../../ground/ui/lateMark';
import { RouteLink } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { OwnSupervision } from '../../sessions/home/HomeView';

const Handshake = lateMark('handshake24', 24);
const useStyles = makeStyles({ mark: { color: tokens.colorBrandForeground1 } });

export interface AgreementSectionProps {
  readonly supervision: OwnSupervision;
}

/** Where the supervision agreement stands: reminded at two, due by three. */
export function AgreementSection({ supervision }: AgreementSectionProps): React.ReactElement {
  const styles = useStyles();
  const { agreement } = useStrings(homeStrings);
  const { inForce, state, sessionNumber } = supervision.agreement;
  const name = firstNameOf(supervision.pair.supervisorName);
  let reminder = agreement.late;
  if (state === 'signing' || state === 'signed') reminder = agreement[state];
  else if (sessionNumber < 2) reminder = agreement.early;
  else if (sessionNumber === 2) reminder = agreement.second;
  return (
    <Section title={agreement.title}>
      <IconLine icon={<Handshake className={styles.mark} />}>
        {inForce ? agreement.agreed(name) : `${agreement.next(sessionNumber, name, supervision.next?.day)} ${reminder}`}
      </IconLine>
      <RouteLink to={{ place: 'agreement', pairKey: supervision.pair.pairKey }}>{agreement.open}</RouteLink>
    </Section>
  );
}
