import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { recordStrings } from '../en';
import { accessStrings } from '../../../access/en';
import type { AccessLook } from '../../../access/rules/AccessLook';
import { useHome } from '../../home/ui/HomeContext';
import { useAccessService } from '../../../access/useAccessService';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTrouble } from '../../../ground/ui/useTrouble';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  check: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface CheckAccessProps {
  readonly record: RecordView;
  readonly onRecord: (record: RecordView) => void;
}

/**
 * The record keepers' button: SharePoint is asked afresh, and the answer kept for the pair to see. Others may ask for
 * it.
 */
export function CheckAccess({ record, onRecord }: CheckAccessProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const { looked } = useStrings(accessStrings);
  const askAccess = useAccessService();
  const home = useHome();
  const trouble = useTrouble();
  const [state, setState] = React.useState<'idle' | 'checking' | AccessLook['state']>('idle');
  if (home.state !== 'full' || !home.value.belonging.keeps)
    return record.access ? <p className={styles.quiet}>{strings.askCheck}</p> : null;
  const check = async (): Promise<void> => {
    if (state === 'checking') return;
    setState('checking');
    try {
      const access = await askAccess((it) =>
        it.checkAccess({ pairKey: record.pairKey, shard: record.shard, key: crypto.randomUUID() }),
      );
      setState(access.state);
      if (access.state === 'written') onRecord({ ...record, access: access.snapshot });
    } catch (error) {
      setState('idle');
      trouble(error);
    }
  };
  const progress = { idle: '', checking: strings.checkingAccess, written: strings.accessChecked, ...looked };
  return (
    <div className={styles.check}>
      <Button
        aria-label={strings.checkAccessName}
        disabledFocusable={state === 'checking'}
        onClick={() => void check()}
      >
        {strings.checkAccess}
      </Button>
      <span role="status" className={styles.quiet}>
        {progress[state]}
      </span>
    </div>
  );
}
