import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-clockwise';
import type { ServiceErrorCode } from '../rules/ServiceError';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  trouble: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px 0' },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '65ch' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  support: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface TroubleProps {
  readonly code: ServiceErrorCode;
  /** The platform's id of the failed request; empty where there is none. */
  readonly requestId: string;
  readonly onAgain: () => void;
  /** A way out besides trying again. */
  readonly children?: React.ReactNode;
}

/** Something did not load: what happened, what to do, what to quote. */
export function Trouble({ code, requestId, onAgain, children }: TroubleProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings();
  const { title, whatToDo } = strings.failure(code);
  return (
    <div className={styles.trouble} role="alert">
      <p className={styles.words}>
        <strong>{title}</strong> {whatToDo}
      </p>
      <div className={styles.actions}>
        <Button icon={<ArrowClockwise20Regular />} onClick={onAgain}>
          {strings.tryAgain}
        </Button>
        {children}
        {requestId ? <span className={styles.support}>{strings.supportId(requestId)}</span> : undefined}
      </div>
    </div>
  );
}
