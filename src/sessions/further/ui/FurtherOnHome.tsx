import * as React from 'react';
import { PersonSupport20Regular } from '@fluentui/react-icons/lib/atoms/svg/person-support';
import { NeedRow } from '../../../ground/ui/NeedRow';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { furtherHomeStrings } from '../en';
import type { FurtherWaiting } from '../FurtherService';
import { furtherRoute } from '../rules/furtherRoute';
import { useFurtherService } from '../useFurtherService';
import { useFurtherStyles } from './useFurtherStyles';

/** What waits for me of further support; loaded once Home stands. Nothing is said while it is not known. */
export function FurtherOnHome({ asOf }: { readonly asOf: string }): React.ReactElement | null {
  const styles = useFurtherStyles();
  const strings = useStrings(furtherHomeStrings);
  const ask = useFurtherService();
  const [waiting, setWaiting] = React.useState<readonly FurtherWaiting[]>([]);
  React.useEffect(() => {
    let here = true;
    ask((it) => it.furtherWaiting()).then(
      (found) => {
        if (here) setWaiting(found);
      },
      // what failed is asked with the next reading of Home
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [ask, asOf]);
  if (waiting.length === 0) return null;
  const leads = { hand: strings.handLead, take: strings.takeLead, see: strings.seeLead };
  return (
    <Section title={strings.title}>
      <ul className={styles.list}>
        {waiting.map(({ what, key, name }) => (
          <NeedRow
            key={key}
            icon={<PersonSupport20Regular />}
            title={strings[what](name)}
            lead={leads[what]}
            action={
              <RouteButton to={furtherRoute} aria-label={strings.openOf(strings[what](name))}>
                {strings.open}
              </RouteButton>
            }
          />
        ))}
      </ul>
    </Section>
  );
}
