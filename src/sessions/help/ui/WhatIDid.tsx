import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { entitlementStrings } from '../en';
import type { LateDeeds } from './useLateDeeds';

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface WhatIDidProps {
  readonly deeds: LateDeeds;
  readonly pairKey: string;
  readonly administrators: readonly string[];
}

/** What one wrote to whom and when: one's own, to be cleared at any time. */
export function WhatIDid({ deeds, pairKey, administrators }: WhatIDidProps): React.ReactElement {
  const styles = useStyles();
  const { did } = useStrings(entitlementStrings);
  const { dates } = useStrings();
  const say = useNotice();
  const clear = async (): Promise<void> => {
    if (await deeds.clear()) say('done', did.cleared);
  };
  return (
    <Section title={did.title} lead={did.lead(administrators)}>
      <LoadStates
        of={deeds.read}
        rows={2}
        isEmpty={(all) => all.every((one) => one.pairKey !== pairKey)}
        empty={<p className={styles.quiet}>{did.none}</p>}
      >
        {(all) => (
          <>
            <ul className={styles.list}>
              {all
                .filter((one) => one.pairKey === pairKey)
                .map(({ step, to, day }, index) => (
                  <li key={`${step} ${index}`}>{did.one(to, dates.dayMonth(day))}</li>
                ))}
            </ul>
            <div>
              <Button onClick={() => void clear()}>{did.clear}</Button>
            </div>
          </>
        )}
      </LoadStates>
    </Section>
  );
}
