import * as React from 'react';
import { Button, Input, makeStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { addDays, dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IconLine } from '../../../ground/ui/IconLine';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useLoad } from '../../../ground/ui/useLoad';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { LastSample, SampledRow, SampleView } from '../../../sessions/record/SampleView';
import { sampleInHand, takeInHand } from '../../../sessions/record/ui/look/sampleInHand';
import { useRecordService } from '../../../sessions/record/useRecordService';
import { EveryRecordList } from '../EveryRecordList';
import { sampleStrings } from './en';

const usualCount = 12;
/** About a quarter of a year. */
const usualDays = 91;

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** For record keepers: signed records by lot over all schools, for somebody senior who reads a sample of them. */
export function SampleSection(): React.ReactElement {
  const askRecords = useRecordService();
  const strings = useStrings(sampleStrings);
  const last = useLoad(React.useCallback(() => askRecords((it) => it.lastSample()), [askRecords]));
  return (
    <Section title={strings.title} lead={strings.lead}>
      <LoadStates of={last} rows={2}>
        {(answer) => (
          <>
            <Reminder of={answer} />
            <DrawForm today={answer.today} />
          </>
        )}
      </LoadStates>
    </Section>
  );
}

function Reminder({ of: { last, nextBy, today } }: { readonly of: LastSample }): React.ReactElement {
  const strings = useStrings(sampleStrings);
  const isDue = nextBy === undefined || nextBy < today;
  return (
    <div>
      <StateBadge state={isDue ? 'due' : 'done'}>{isDue ? strings.dueNow : strings.inTime}</StateBadge>{' '}
      {last === undefined || nextBy === undefined ? strings.never : strings.last(last.byName, last.day, nextBy)}
    </div>
  );
}

function DrawForm({ today }: { readonly today: number }): React.ReactElement {
  const { form } = useStyles();
  const styles = useFields();
  const strings = useStrings(sampleStrings);
  const askRecords = useRecordService();
  const outcome = useOutcome();
  const [from, setFrom] = React.useState(isoDate(addDays(today, -usualDays)));
  const [to, setTo] = React.useState(isoDate(today));
  const [count, setCount] = React.useState(String(usualCount));
  const [seed, setSeed] = React.useState('');
  const [drawn, setDrawn] = React.useState<SampleView | undefined>(sampleInHand);
  const draw = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    const ask = { from: dayOfIsoDate(from), to: dayOfIsoDate(to), count: Number(count), seed };
    const found = await outcome.run(() => askRecords((it) => it.drawSample(ask)));
    if (found === undefined) return;
    takeInHand(found);
    setDrawn(found);
  };
  return (
    <>
      <form className={form} aria-label={strings.title} noValidate onSubmit={(event) => void draw(event)}>
        <FormIssues outcome={outcome}>
          <div className={styles.grid}>
            <TextField label={strings.from} type="date" required value={from} onValue={setFrom} field="from" />
            <TextField label={strings.to} type="date" required value={to} onValue={setTo} field="to" />
            <TextField label={strings.count} required value={count} onValue={setCount} field="count" />
            <FormField name="seed" label={strings.seed} hint={strings.seedHint} own={{ required: strings.seedForm }}>
              <Input className={styles.input} value={seed} onChange={(_, { value }) => setSeed(value)} />
            </FormField>
          </div>
          <FormTrouble title={strings.notDrawn} kept={strings.kept} />
        </FormIssues>
        <div className={styles.buttons}>
          <Button type="submit" disabledFocusable={outcome.busy}>
            {outcome.busy ? strings.drawing : strings.draw}
          </Button>
        </div>
      </form>
      <div role="status">{drawn ? <p>{strings.drawn(drawn)}</p> : undefined}</div>
      {drawn !== undefined && drawn.rows.length > 0 ? <Drawn sample={drawn} /> : undefined}
    </>
  );
}

function Drawn({ sample }: { readonly sample: SampleView }): React.ReactElement {
  const strings = useStrings(sampleStrings);
  const about = new Map(sample.rows.map((row): [string, SampledRow] => [row.session.key, row]));
  return (
    <>
      <EveryRecordList
        rows={sample.rows}
        more={({ session }) => {
          const row = about.get(session.key);
          return row === undefined ? [] : [row.school, ...(row.isMine ? [strings.mine] : [])];
        }}
      />
      <IconLine quiet icon={<LockClosed16Regular />}>
        {strings.again} {strings.looks}
      </IconLine>
    </>
  );
}
