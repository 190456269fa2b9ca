import * as React from 'react';
import type { TrustSettings } from '../../ground/rules/Catalogue';
import { trustStrings } from '../en';
import { usePeopleService } from '../usePeopleService';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { TextField } from '../../ground/ui/forms/TextField';
import { minutesOfTime, timeOfMinutes } from '../../ground/ui/forms/timeOfMinutes';
import { supervisorMonths } from '../rules/allocation';
import { TrustForm } from './TrustForm';
import { useFields } from '../../ground/ui/forms/useFields';

export interface SettingsFormProps {
  readonly settings: TrustSettings;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const daysText = (days: readonly number[] = []): string => days.join(', ');
/** Not a number where anything but digits was typed. */
const numberIn = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : NaN);
const daysIn = (text: string): readonly number[] => (text.trim() === '' ? [] : text.split(',').map(numberIn));

export function SettingsForm({ settings, onDone, onCancel }: SettingsFormProps): React.ReactElement {
  const styles = useFields();
  const { settings: strings } = useStrings(trustStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [trustName, setTrustName] = React.useState(settings.trustName);
  const [caseSystem, setCaseSystem] = React.useState(settings.caseSystem);
  const [dayStarts, setDayStarts] = React.useState(timeOfMinutes(settings.dayStarts));
  const [dayEnds, setDayEnds] = React.useState(timeOfMinutes(settings.dayEnds));
  const [most, setMost] = React.useState(settings.mostSupervisees ? String(settings.mostSupervisees) : '');
  const [firstMonths, setFirstMonths] = React.useState(String(settings.agreementFirstMonths ?? 3));
  const [thenMonths, setThenMonths] = React.useState(String(settings.agreementThenMonths ?? 12));
  const [trained, setTrained] = React.useState(String(settings.supervisorMonths ?? supervisorMonths));
  const [closeWithout, setCloseWithout] = React.useState(String(settings.closeWithoutDays));
  const [checkIns, setCheckIns] = React.useState(daysText(settings.checkInDays));
  const save = async (): Promise<void> => {
    if (
      await outcome.run(() =>
        askPeople((it) =>
          it.saveSettings(
            {
              trustName,
              caseSystem,
              dayStarts: minutesOfTime(dayStarts),
              dayEnds: minutesOfTime(dayEnds),
              mostSupervisees: Number(most.trim()),
              agreementFirstMonths: Number(firstMonths),
              agreementThenMonths: Number(thenMonths),
              supervisorMonths: numberIn(trained),
              closeWithoutDays: numberIn(closeWithout),
              checkInDays: daysIn(checkIns),
            },
            settings,
          ),
        ),
      )
    )
      onDone();
  };
  return (
    <TrustForm
      title={strings.title}
      draft={[
        ...[trustName, caseSystem, dayStarts, dayEnds, most, trained],
        ...[closeWithout, checkIns, firstMonths, thenMonths],
      ]}
      outcome={outcome}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={styles.grid}>
        <TextField label={strings.trustName} required value={trustName} onValue={setTrustName} field="trustName" />
        <TextField
          label={strings.caseSystem}
          hint={strings.caseHint}
          required
          value={caseSystem}
          onValue={setCaseSystem}
          field="caseSystem"
        />
        <TextField
          label={strings.dayStarts}
          type="time"
          required
          value={dayStarts}
          onValue={setDayStarts}
          field="dayStarts"
        />
        <TextField label={strings.dayEnds} type="time" required value={dayEnds} onValue={setDayEnds} field="dayEnds" />
        <TextField
          label={strings.mostSupervisees}
          hint={strings.mostHint}
          value={most}
          onValue={setMost}
          field="mostSupervisees"
        />
        <TextField
          label={strings.supervisorMonths}
          hint={strings.supervisorMonthsHint}
          required
          value={trained}
          onValue={setTrained}
          field="supervisorMonths"
        />
        <TextField
          label={strings.firstMonths}
          hint={strings.monthsHint}
          required
          value={firstMonths}
          onValue={setFirstMonths}
          field="agreementFirstMonths"
        />
        <TextField
          label={strings.thenMonths}
          hint={strings.monthsHint}
          required
          value={thenMonths}
          onValue={setThenMonths}
          field="agreementThenMonths"
        />
        <TextField
          label={strings.closeWithout}
          hint={strings.closeWithoutHint}
          required
          value={closeWithout}
          onValue={setCloseWithout}
          field="closeWithoutDays"
        />
        <TextField
          label={strings.checkIns}
          hint={strings.checkInsHint}
          value={checkIns}
          onValue={setCheckIns}
          field="checkInDays"
        />
      </div>
    </TrustForm>
  );
}
