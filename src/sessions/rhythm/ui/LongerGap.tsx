import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { rhythmStrings } from '../en';
import type { RhythmView } from '../RhythmService';
import { RhythmSelect } from './RhythmSelect';
import { useRhythmChange } from './useRhythmChange';
import { Picker } from '../../../ground/ui/forms/Picker';
import { namedOptions } from '../../../ground/ui/forms/pickerOptions';

export interface LongerGapProps {
  readonly view: RhythmView;
  readonly onChanged: () => void;
}

/** For record keepers: a longer gap than the policy asks for, with who approved it by name. */
export function LongerGap({ view, onChanged }: LongerGapProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(rhythmStrings);
  const { outcome, run } = useRhythmChange(onChanged);
  const [cadence, setCadence] = React.useState('');
  const [from, setFrom] = React.useState(isoDate(view.today));
  const [approverKey, setApprover] = React.useState('');
  const keep = async (): Promise<void> => {
    const day = dayOfIsoDate(from);
    if (day === undefined) return outcome.refuse([{ code: 'notADate', field: 'from' }]);
    const draft = { pairKey: view.pair.pairKey, cadence, from: day, approverKey };
    await run((it) => it.approveLonger(draft), strings.approvedSaid);
  };
  return (
    <FormIssues outcome={outcome}>
      <Section title={strings.longer} lead={strings.longerLead}>
        <div className={styles.grid}>
          <RhythmSelect value={cadence} onValue={setCadence} termsAYear={view.termsAYear} />
          <TextField label={strings.fromDay} type="date" required value={from} onValue={setFrom} field="from" />
          <FormField name="approverKey" label={strings.approver} required>
            <Picker
              options={namedOptions(view.approvers)}
              value={approverKey}
              onValue={setApprover}
              none={strings.choose}
            />
          </FormField>
        </div>
        <FormTrouble title={strings.notDone} kept={strings.kept} />
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void keep()}>
            {outcome.busy ? strings.approving : strings.approve}
          </Button>
        </div>
      </Section>
    </FormIssues>
  );
}
