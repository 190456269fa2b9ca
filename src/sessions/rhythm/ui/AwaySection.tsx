import * as React from 'react';
import { Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { addDays, dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { isAway } from '../../rules/away';
import { awayReasons } from '../../rules/laterWork';
import type { AwayReason, RhythmItem } from '../../rules/WorkItem';
import { rhythmStrings } from '../en';
import type { RhythmView } from '../RhythmService';
import { useRhythmChange } from './useRhythmChange';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  row: { display: 'flex', flexDirection: 'column', gap: '4px' },
  name: typographyStyles.body1Strong,
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  none: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface AwaySectionProps {
  readonly view: RhythmView;
  readonly onChanged: () => void;
}

/** When the supervised person is not in work, so that nothing is due then. */
export function AwaySection({ view, onChanged }: AwaySectionProps): React.ReactElement {
  const styles = useStyles();
  const fields = useFields();
  const strings = useStrings(rhythmStrings);
  const { outcome, run } = useRhythmChange(onChanged);
  const [key, setKey] = React.useState(() => crypto.randomUUID());
  const [from, setFrom] = React.useState(isoDate(view.today));
  const [to, setTo] = React.useState('');
  const [why, setWhy] = React.useState<AwayReason>('sickness');
  const note = async (): Promise<void> => {
    const [first, last] = [dayOfIsoDate(from), dayOfIsoDate(to)];
    if (first === undefined) return outcome.refuse([{ code: 'notADate', field: 'awayFrom' }]);
    if (last === undefined && to !== '') return outcome.refuse([{ code: 'notADate', field: 'to' }]);
    const draft = { key, pairKey: view.pair.pairKey, from: first, to: last, why };
    if (await run((it) => it.noteAway(draft), strings.noted)) setKey(crypto.randomUUID());
  };
  return (
    <FormIssues outcome={outcome}>
      <Section title={strings.away} lead={strings.awayLead(view.pair.superviseeName, view.role === 'supervisee')}>
        {view.away.length === 0 ? (
          <p className={styles.none}>{strings.awayNone}</p>
        ) : (
          <ul className={styles.list}>
            {view.away.map((item) => (
              <li key={item.key} className={styles.row}>
                <span className={styles.name}>{strings.span(item.from, item.to)}</span>
                <span className={styles.lead}>{strings.reasons[reasonOf(item)]}</span>
                <div className={fields.buttons}>
                  {isAway(view.today, item) && item.from < view.today ? (
                    <Button
                      size="small"
                      disabledFocusable={outcome.busy}
                      onClick={() => void run((it) => it.endAway(item, addDays(view.today, -1)), strings.backSaid)}
                    >
                      {strings.back}
                    </Button>
                  ) : undefined}
                  <Button
                    size="small"
                    appearance="subtle"
                    disabledFocusable={outcome.busy}
                    onClick={() => void run((it) => it.endAway(item, undefined), strings.takenBack)}
                  >
                    {strings.mistake}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
        <TextField label={strings.awayFrom} type="date" required value={from} onValue={setFrom} field="awayFrom" />
        <TextField label={strings.awayTo} type="date" value={to} onValue={setTo} field="to" />
        <FormField name="away" label={strings.awayWhy}>
          <Select
            className={fields.select}
            value={why}
            onChange={(_, { value }) => setWhy(awayReasons.find((one) => one === value) ?? 'other')}
          >
            {awayReasons.map((one) => (
              <option key={one} value={one}>
                {strings.reasons[one]}
              </option>
            ))}
          </Select>
        </FormField>
        <FormTrouble title={strings.notDone} kept={strings.kept} />
        <div className={fields.buttons}>
          <Button disabledFocusable={outcome.busy} onClick={() => void note()}>
            {outcome.busy ? strings.noting : strings.note}
          </Button>
        </div>
      </Section>
    </FormIssues>
  );
}

const reasonOf = ({ why }: RhythmItem): AwayReason => awayReasons.find((one) => one === why) ?? 'other';
