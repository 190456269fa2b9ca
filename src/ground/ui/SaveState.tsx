import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-clockwise';
import { ArrowSync16Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-sync';
import { Checkmark16Regular } from '@fluentui/react-icons/lib/atoms/svg/checkmark';
import { CloudOff16Regular } from '@fluentui/react-icons/lib/atoms/svg/cloud-off';
import { phone } from './breakpoints';
import { useZone } from './ZoneContext';
import { saveStrings } from './en';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    minHeight: '24px',
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
  },
  // nothing to say takes no room; the region stays, so that what comes is announced
  idle: { [phone]: { position: 'absolute' } },
  trouble: { color: tokens.colorStatusWarningForeground3 },
});

/** What stands with words being written. `at` is an ISO instant. */
export type Saving =
  | { readonly state: 'idle' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | {
      readonly state: 'notSaved';
      readonly why: 'offline' | 'throttled' | 'refused' | 'choose' | 'failed';
      /** On this device too. */ readonly kept: boolean;
    };

export interface SaveStateProps {
  readonly saving: Saving;
  readonly onTryNow?: () => void;
}

/** "Saved at 14:31." A live region, so it is announced only when it changes. */
export function SaveState({ saving, onTryNow }: SaveStateProps): React.ReactElement {
  const styles = useStyles();
  const save = useStrings(saveStrings);
  const { dates } = useStrings();
  const zone = useZone();
  return (
    <div className={mergeClasses(styles.state, saving.state === 'idle' && styles.idle)}>
      <span role="status" className={styles.state}>
        {saving.state === 'saved' ? (
          <>
            <Checkmark16Regular aria-hidden /> {save.saved(dates.time(saving.at, zone))}
          </>
        ) : undefined}
        {saving.state === 'saving' ? (
          <>
            <ArrowSync16Regular aria-hidden /> {save.saving}
          </>
        ) : undefined}
        {saving.state === 'notSaved' ? (
          <>
            <CloudOff16Regular aria-hidden className={styles.trouble} /> {save.notSaved[saving.why]}{' '}
            {save.kept[saving.kept ? 'device' : 'window']}
          </>
        ) : undefined}
      </span>
      {saving.state === 'notSaved' && onTryNow ? (
        <Button size="small" icon={<ArrowClockwise16Regular />} onClick={onTryNow}>
          {save.tryNow}
        </Button>
      ) : undefined}
    </div>
  );
}
