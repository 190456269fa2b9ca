import * as React from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { IdentityFormField } from '../../../ground/ui/IdentityFormField';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { Section } from '../../../ground/ui/Section';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useStrings } from '../../../ground/ui/useStrings';
import { rhythmStrings } from '../en';
import type { RhythmView } from '../RhythmService';
import { RhythmSelect } from './RhythmSelect';
import { useRhythmChange } from './useRhythmChange';

export interface AskRhythmProps {
  readonly view: RhythmView;
  readonly onChanged: () => void;
}

/** Another rhythm, from a day on: asked by one, agreed by the other. Why is for the two alone. */
export function AskRhythm({ view, onChanged }: AskRhythmProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(rhythmStrings);
  const { outcome, run } = useRhythmChange(onChanged);
  const [key, setKey] = React.useState(() => crypto.randomUUID());
  const [cadence, setCadence] = React.useState('');
  const [from, setFrom] = React.useState(isoDate(view.today));
  const [why, setWhy] = React.useState('');
  const guard = useLeaveGuard(why.trim() !== '');
  const ask = async (): Promise<void> => {
    const day = dayOfIsoDate(from);
    if (day === undefined) return outcome.refuse([{ code: 'notADate', field: 'from' }]);
    const draft = { key, pairKey: view.pair.pairKey, cadence, from: day, why };
    if (!(await run((it) => it.proposeRhythm(draft), strings.asked))) return;
    setKey(crypto.randomUUID());
    setCadence('');
    setWhy('');
  };
  return (
    <FormIssues outcome={outcome}>
      {guard.asking && <LeaveQuestion guard={guard} kept={false} />}
      <Section title={strings.ask} lead={strings.askLead(view.otherName)}>
        <div className={styles.grid}>
          <RhythmSelect value={cadence} onValue={setCadence} termsAYear={view.termsAYear} />
          <TextField label={strings.fromDay} type="date" required value={from} onValue={setFrom} field="from" />
        </div>
        <IdentityFormField
          name="why"
          label={strings.why}
          hint={strings.whyHint}
          text={why}
          onText={setWhy}
          today={view.today}
        >
          <Textarea value={why} onChange={(_, { value }) => setWhy(value)} />
        </IdentityFormField>
        <FormTrouble title={strings.notDone} kept={strings.kept} />
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void ask()}>
            {outcome.busy ? strings.proposing : strings.propose(view.otherName)}
          </Button>
        </div>
      </Section>
    </FormIssues>
  );
}
