import * as React from 'react';
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import type { RecordState } from '../rules/recordStateOf';
import type { RecordView } from '../RecordService';
import { recordStrings } from '../en';
import { phone } from '../../../ground/ui/breakpoints';
import { IconLine } from '../../../ground/ui/IconLine';
import { Columns } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { Section } from '../../../ground/ui/Section';
import { hubStrings } from '../../../ground/words/hub/en';
import { useStrings } from '../../../ground/ui/useStrings';
import { WhoCanRead } from '../../../access/ui/WhoCanRead';
import { AddToRecord } from './AddToRecord';
import { CheckAccess } from './CheckAccess';
import { RecordBanner } from './RecordBanner';
import { RecordBody } from './RecordBody';
import { RecordButtons } from './RecordButtons';
import { DisputeWords, SeeOtherwise } from './disputes/Disputes';
import { recordReaders, supervisorOf } from './recordPeople';
import { lookStrings } from './look/en';
import { LookList } from './look/LookList';
import { ReturnedRecord } from './ReturnedRecord';
import { CheckLine } from './CheckLine';
import { CloseWithout } from './CloseWithout';
import type { TellOccasion } from '../../booking/rules/tellDrafts';
import { SignaturesAndAddenda } from './SignaturesAndAddenda';
import { SignForm } from './SignForm';
import { usePrintRecord } from './usePrintRecord';
import { useRecordFile } from './useRecordFile';
import { useRecordLead } from './useRecordLead';
import { VoidedSignatures } from './VoidedSignatures';
import { WhatHappens } from './WhatHappens';

const useStyles = makeStyles({
  paper: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '28px 36px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    minWidth: 0,
    [phone]: { padding: '16px' },
  },
});

type WrittenState = Exclude<RecordState, { kind: 'none' }>;

export interface WrittenRecordProps {
  readonly record: RecordView;
  readonly state: WrittenState;
  readonly onRecord: (record: RecordView) => void;
  readonly onTell: (occasion: TellOccasion) => void;
}

const mayBeAddedTo = (state: WrittenState): boolean =>
  (state.kind === 'sealed' || state.kind === 'partial') && state.mayAdd;

const mayBeDisputed = (state: WrittenState): boolean =>
  state.kind === 'sign' || state.kind === 'waiting' || mayBeAddedTo(state);

/** The words that were sent for signing, and around them what their state asks for. */
export function WrittenRecord({ record, state, onRecord, onTell }: WrittenRecordProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const shared = useStrings(hubStrings);
  const looks = useStrings(lookStrings);
  const lead = useRecordLead(record);
  const file = useRecordFile(record);
  const print = usePrintRecord(record);
  const [adding, setAdding] = React.useState(false);
  const { content } = state;
  const toSign = state.kind === 'sign';
  const mayAdd = mayBeAddedTo(state);
  const written = useWritten(record, content);
  const people = recordReaders(record);
  const day = dates.dayMonthYear(dayInZone(content.startsAt, record.zone));

  return (
    <>
      <PageHeader
        title={toSign ? strings.signTitle : strings.title(day)}
        lead={lead}
        actions={
          toSign ? undefined : (
            <RecordButtons
              code={record.session.code}
              onAdd={mayAdd && !adding ? () => setAdding(true) : undefined}
              print={print}
              file={file}
            />
          )
        }
      />
      {file.state === 'failed' && (
        <MessageBar intent="warning" role="alert">
          <MessageBarBody>{strings.wordFailed}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind !== 'sign' && state.kind !== 'changed' && <RecordBanner record={record} />}
      <VoidedSignatures record={record} />
      <ReturnedRecord record={record} />
      <IconLine quiet icon={<LockClosed16Regular />}>
        {shared.whoReads(people.filter(({ you }) => !you).map(({ name }) => firstNameOf(name)))}
      </IconLine>
      <Columns
        main={
          <>
            <article className={styles.paper}>
              <RecordBody content={content} written={written} />
              {!toSign && <SignaturesAndAddenda record={record} />}
              <DisputeWords record={record} onRecord={onRecord} />
            </article>
            {adding && (
              <AddToRecord record={record} onRecord={onRecord} onClose={() => setAdding(false)} onTell={onTell} />
            )}
            {toSign && <SignForm record={record} onRecord={onRecord} onTell={onTell} />}
            {mayBeDisputed(state) && <SeeOtherwise record={record} onRecord={onRecord} onTell={onTell} />}
          </>
        }
        aside={
          <>
            <Section title={shared.whoCanRead}>
              <WhoCanRead
                people={people}
                keepers={record.keepers}
                administrators={record.administrators}
                access={record.access}
              />
              <CheckAccess record={record} onRecord={onRecord} />
            </Section>
            {record.looks.length > 0 ? (
              <Section title={looks.opened}>
                <LookList looks={record.looks} zone={record.zone} />
              </Section>
            ) : undefined}
            <StateAside record={record} kind={state.kind} onRecord={onRecord} />
          </>
        }
      />
      {print.portal}
    </>
  );
}

/** "Written by Hannah on 26 November. Five of 13 items have notes." */
function useWritten(record: RecordView, { rows }: WrittenState['content']): string {
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const firstSignature = record.signatures[0];
  const day = firstSignature ? dayInZone(firstSignature.createdAt, record.zone) : record.session.day;
  const withNotes = rows.filter(({ notes }) => notes.length > 0).length;
  return strings.written(firstNameOf(supervisorOf(record)), dates.dayMonth(day), withNotes, rows.length);
}

/** What a signature sets going, or whether the seal still holds. */
function StateAside({
  record,
  kind,
  onRecord,
}: {
  readonly record: RecordView;
  readonly kind: WrittenState['kind'];
  readonly onRecord: (record: RecordView) => void;
}): React.ReactElement | null {
  switch (kind) {
    case 'sign':
      return <WhatHappens record={record} />;
    case 'sealed':
    case 'partial':
    case 'broken':
      return <CheckLine record={record} />;
    case 'waiting':
      return <CloseWithout record={record} onRecord={onRecord} />;
    case 'changed':
      return null;
  }
}
