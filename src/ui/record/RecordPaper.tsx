import * as React from 'react';
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { CommentAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/comment-add';
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/lib/atoms/svg/document-arrow-down';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { Print20Regular } from '@fluentui/react-icons/lib/atoms/svg/print';
import { dayInZone } from '../../domain/days';
import { firstNameOf } from '../../domain/names';
import { recordStrings } from '../../strings/en/record';
import { phone } from '../shared/breakpoints';
import { Empty } from '../shared/Empty';
import { IconLine } from '../shared/IconLine';
import { Columns } from '../shared/Page';
import { PageHeader } from '../shared/PageHeader';
import { RouteButton } from '../shared/RouteLink';
import { Section } from '../shared/Section';
import { useStrings } from '../shared/useStrings';
import { WhoCanRead } from '../shared/WhoCanRead';
import { AddToRecord } from './AddToRecord';
import { CheckAccess } from './CheckAccess';
import { RecordBanner } from './RecordBanner';
import { RecordBody } from './RecordBody';
import { readersOf, supervisorOf } from './recordPeople';
import { SealCheck } from './SealCheck';
import { SignaturesAndAddenda } from './SignaturesAndAddenda';
import { SignForm } from './SignForm';
import { usePrintRecord } from './usePrintRecord';
import { useRecordFile } from './useRecordFile';
import { useRecordLead } from './useRecordLead';
import { VoidedSignatures } from './VoidedSignatures';
import { WhatHappens } from './WhatHappens';
import type { RecordView } from '../../sessions/record/RecordService';

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

export interface RecordPaperProps {
  readonly record: RecordView;
  readonly onRecord: (record: RecordView) => void;
}

/** A loaded record in its state: nothing yet, to sign, waiting, sealed or broken. */
export function RecordPaper({ record, onRecord }: RecordPaperProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const shared = useStrings();
  const { dates } = shared;
  const lead = useRecordLead(record);
  const file = useRecordFile(record);
  const print = usePrintRecord(record);
  const [adding, setAdding] = React.useState(false);
  const { content, zone } = record;
  const supervisor = firstNameOf(supervisorOf(record));
  const readers = {
    people: readersOf(record),
    keepers: record.keepers,
    administrators: record.administrators,
    access: record.access,
  };
  const returned = record.returned !== '' && (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{strings.returned(firstNameOf(record.pair.superviseeName))}</MessageBarTitle>
        {record.returned}
      </MessageBarBody>
    </MessageBar>
  );

  if (!content) {
    return (
      <>
        <PageHeader title={strings.title(dates.dayMonthYear(record.session.day))} />
        <RecordBanner record={record} />
        {returned}
        <Section title={strings.noneTitle}>
          <Empty
            title={strings.noneText}
            actions={
              <RouteButton
                to={{
                  place: 'session',
                  target: { shard: record.shard, pairKey: record.pairKey, sessionKey: record.sessionKey },
                }}
              >
                {strings.openSession}
              </RouteButton>
            }
          />
        </Section>
      </>
    );
  }

  // once a pair has ended its two may read what was signed, and SharePoint takes no more words from them
  const over = record.pair.status === 'ended' && record.myRole !== 'keeper';
  const toSign =
    !over && record.state === 'signing' && record.myRole !== 'keeper' && !record.iHaveSigned && record.changedAt === '';
  const ended = record.state === 'sealed' || record.state === 'broken';
  const firstSignature = record.signatures[0];
  const writtenDay = dates.dayMonth(firstSignature ? dayInZone(firstSignature.createdAt, zone) : record.session.day);
  const written = strings.written(
    supervisor,
    writtenDay,
    content.rows.filter(({ notes }) => notes.length > 0).length,
    content.rows.length,
  );
  const actions = (
    <>
      {record.state === 'sealed' && !over && !adding && (
        <Button icon={<CommentAdd20Regular />} onClick={() => setAdding(true)}>
          {strings.add}
        </Button>
      )}
      <Button icon={<Print20Regular />} disabledFocusable={print.preparing} onClick={() => void print.start()}>
        {print.preparing ? strings.preparing : strings.print}
      </Button>
      <Button
        icon={<DocumentArrowDown20Regular />}
        disabledFocusable={file.state === 'making'}
        onClick={() => void file.make()}
      >
        {file.state === 'making' ? strings.preparing : strings.word}
      </Button>
    </>
  );

  return (
    <>
      <PageHeader
        title={toSign ? strings.signTitle : strings.title(dates.dayMonthYear(dayInZone(content.startsAt, zone)))}
        lead={lead}
        actions={toSign ? undefined : actions}
      />
      {file.state === 'failed' && (
        <MessageBar intent="warning" role="alert">
          <MessageBarBody>{strings.wordFailed}</MessageBarBody>
        </MessageBar>
      )}
      {!toSign && record.changedAt === '' && <RecordBanner record={record} />}
      <VoidedSignatures record={record} />
      {returned}
      <IconLine quiet icon={<LockClosed16Regular />}>
        {shared.onlyYouRead(readers.people.filter(({ you }) => !you).map(({ name }) => firstNameOf(name)))}
      </IconLine>
      <Columns
        main={
          <>
            <article className={styles.paper}>
              <RecordBody content={content} written={written} />
              {!toSign && <SignaturesAndAddenda record={record} />}
            </article>
            {adding && <AddToRecord record={record} onRecord={onRecord} onClose={() => setAdding(false)} />}
            {toSign && <SignForm record={record} onRecord={onRecord} />}
          </>
        }
        aside={
          <>
            <Section title={shared.whoCanRead.title}>
              <WhoCanRead {...readers} />
              <CheckAccess record={record} onRecord={onRecord} />
            </Section>
            {toSign && <WhatHappens record={record} />}
            {ended && <SealCheck record={record} />}
          </>
        }
      />
      {print.portal}
    </>
  );
}
