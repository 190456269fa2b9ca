import * as React from 'react';
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { proofStrings } from '../en';
import { useStrings } from '../../../ground/ui/useStrings';
import type { TrialKey } from '../rules/trials';

const useStyles = makeStyles({
  bar: { maxWidth: '100%' },
  list: { margin: 0, paddingLeft: '20px' },
});

export interface SiteLimitsBarProps {
  readonly limits: readonly TrialKey[];
  readonly stopped: boolean;
}

export function SiteLimitsBar({ limits, stopped }: SiteLimitsBarProps): React.ReactElement {
  const styles = useStyles();
  const { limits: words, trial, doesNot } = useStrings(proofStrings);
  return (
    <MessageBar className={styles.bar} intent={stopped ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{stopped ? words.stopped : words.careful}</MessageBarTitle>
        <ul className={styles.list}>
          {limits.map((key) => (
            <li key={key}>
              {words.tried(trial(key))} {doesNot(key)}
            </li>
          ))}
        </ul>
        {words.again}
      </MessageBarBody>
    </MessageBar>
  );
}
