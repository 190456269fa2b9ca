import type { When } from '../../../../ground/words/dates';
import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { useLimitsAt } from '../../../../access/proof/ui/useLimitsAt';
import { dayInZone } from '../../../../ground/rules/days';
import { CaseText } from '../../../../ground/ui/CaseText';
import { IconLine } from '../../../../ground/ui/IconLine';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { TellOccasion } from '../../../booking/rules/tellDrafts';
import { disputeStrings } from './en';
import type { DisputeView, RecordView } from '../../RecordService';
import { useRecordService } from '../../useRecordService';
import { RecordHeading } from '../RecordHeading';
import { WordsBeside } from '../WordsBeside';

const useStyles = makeStyles({
  words: { ...typographyStyles.body2, margin: 0, maxWidth: '65ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

export interface DisputesProps {
  readonly record: RecordView;
  readonly onRecord: (record: RecordView) => void;
  /** The others should know of it. */
  readonly onTell: (occasion: TellOccasion) => void;
}

/** What its people see otherwise, and what came of it: read by everybody who can read the record. */
export function DisputeWords({ record, onRecord }: Pick<DisputesProps, 'record' | 'onRecord'>): React.ReactElement {
  return (
    <>
      {record.disputes.map((dispute) => (
        <OneDispute key={dispute.key} record={record} dispute={dispute} onRecord={onRecord} />
      ))}
    </>
  );
}

interface OneDisputeProps extends Pick<DisputesProps, 'record' | 'onRecord'> {
  readonly dispute: DisputeView;
}

function OneDispute({ record, dispute, onRecord }: OneDisputeProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(disputeStrings);
  const { dates } = useStrings();
  const day = (at: string): When => dates.dayMonthYear(dayInZone(at, record.zone));
  const { settled } = dispute;
  return (
    <>
      <RecordHeading>{strings.disputed(day(dispute.at), dispute.byName)}</RecordHeading>
      {dispute.changed && <IconLine icon={<Warning16Filled />}>{strings.disputeChanged}</IconLine>}
      <p className={styles.words}>
        <CaseText>{dispute.text}</CaseText>
      </p>
      {settled === undefined ? (
        <p className={styles.quiet}>{strings.notSettled}</p>
      ) : (
        <>
          <RecordHeading>{strings.settledBy(day(settled.at), settled.byName)}</RecordHeading>
          <p className={styles.words}>
            <CaseText>{settled.text}</CaseText>
          </p>
        </>
      )}
      {settled === undefined && record.myRole === 'keeper' && (
        <Settle record={record} dispute={dispute} onRecord={onRecord} />
      )}
    </>
  );
}

/** For a record keeper who is none of its people. */
function Settle({ record, dispute, onRecord }: OneDisputeProps): React.ReactElement {
  const strings = useStrings(disputeStrings);
  const askRecords = useRecordService();
  const [open, setOpen] = React.useState(false);
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{strings.settleTitle}</Button>
      </div>
    );
  return (
    <WordsBeside
      record={record}
      kind="settlement"
      words={{
        title: strings.settleTitle,
        label: strings.settleLabel,
        hint: strings.settleHint,
        button: strings.settle,
        busy: strings.settling,
        done: strings.settled,
        failed: strings.failedSettle,
      }}
      send={(text) => askRecords((it) => it.settleDispute(record, dispute.key, text))}
      onRecord={onRecord}
      onClose={() => setOpen(false)}
    />
  );
}

/** For its people: before they sign, instead of signing, or later. Not where the site lets nobody add. */
export function SeeOtherwise({ record, onRecord, onTell }: DisputesProps): React.ReactElement | null {
  const strings = useStrings(disputeStrings);
  const askRecords = useRecordService();
  const { stopped } = useLimitsAt('signing');
  const [open, setOpen] = React.useState(false);
  if (record.myRole === 'keeper' || stopped) return null;
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{strings.see}</Button>
      </div>
    );
  return (
    <WordsBeside
      record={record}
      kind="dispute"
      words={{
        title: strings.seeTitle,
        lead: strings.seeLead(record.keepers),
        label: strings.seeLabel,
        hint: strings.seeHint,
        button: strings.seeButton,
        busy: strings.seeing,
        done: strings.seen,
        failed: strings.failedSee,
      }}
      send={(text) => askRecords((it) => it.disputeRecord(record, text))}
      onRecord={(next) => {
        onTell('disputed');
        onRecord(next);
      }}
      onClose={() => setOpen(false)}
    />
  );
}
