import * as React from 'react';
import { makeStyles, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { firstNameOf } from '../../../ground/rules/names';
import { recordStrings } from '../en';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { useStrings } from '../../../ground/ui/useStrings';
import { supervisorOf } from './recordPeople';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  lines: { display: 'block' },
});

export interface VoidedSignaturesProps {
  readonly record: RecordView;
}

/** Whose signature does not count any more, since when, and what happens next; nothing where every signature counts. */
export function VoidedSignatures({ record }: VoidedSignaturesProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const { voided, changedAt, zone, myRole } = record;
  if (voided.length === 0) return null;
  const { shard, pairKey, sessionKey } = record;
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {voided.map((one) => (
          <span key={`${one.name} ${one.signedAt}`} className={styles.lines}>
            {strings.voided(firstNameOf(one.name), one.mine, dates.dayAndTime(one.changedAt, zone))}
          </span>
        ))}
        {changedAt !== '' && (
          <span className={styles.lines}>
            {myRole === 'supervisor'
              ? strings.changedSupervisor
              : strings.changedOthers(firstNameOf(supervisorOf(record)))}
          </span>
        )}
      </MessageBarBody>
      {changedAt !== '' && myRole === 'supervisor' && (
        <MessageBarActions>
          <RouteButton to={{ place: 'session', target: { shard, pairKey, sessionKey } }}>
            {strings.openSession}
          </RouteButton>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
