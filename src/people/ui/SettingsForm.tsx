import * as React from 'react';
import type { TrustSettings } from '../../ground/rules/Catalogue';
import { trustStrings } from '../en';
import type { SettingsDraft } from '../PeopleService';
import { usePeopleService } from '../usePeopleService';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { TextField } from '../../ground/ui/forms/TextField';
import { minutesOfTime, timeOfMinutes } from '../../ground/ui/forms/timeOfMinutes';
import { supervisorMonths } from '../rules/allocation';
import { TrustForm } from './TrustForm';
import { useFields } from '../../ground/ui/forms/useFields';
import { useTyped } from '../../ground/ui/forms/useTyped';
import { wholeNumberIn } from '../../ground/ui/forms/wholeNumberIn';

export interface SettingsFormProps {
  readonly settings: TrustSettings;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const daysIn = (text: string): readonly number[] => (text.trim() === '' ? [] : text.split(',').map(wholeNumberIn));

/** The settings as they are typed: times and numbers as text. */
const typedOf = (settings: TrustSettings) => ({
  trustName: settings.trustName,
  caseSystem: settings.caseSystem,
  dayStarts: timeOfMinutes(settings.dayStarts),
  dayEnds: timeOfMinutes(settings.dayEnds),
  mostSupervisees: settings.mostSupervisees ? String(settings.mostSupervisees) : '',
  supervisorMonths: String(settings.supervisorMonths ?? supervisorMonths),
  agreementFirstMonths: String(settings.agreementFirstMonths ?? 3),
  agreementThenMonths: String(settings.agreementThenMonths ?? 12),
  closeWithoutDays: String(settings.closeWithoutDays),
  checkInDays: (settings.checkInDays ?? []).join(', '),
});

const draftOf = (typed: ReturnType<typeof typedOf>): SettingsDraft => ({
  trustName: typed.trustName,
  caseSystem: typed.caseSystem,
  dayStarts: minutesOfTime(typed.dayStarts),
  dayEnds: minutesOfTime(typed.dayEnds),
  mostSupervisees: typed.mostSupervisees.trim() === '' ? 0 : wholeNumberIn(typed.mostSupervisees),
  supervisorMonths: wholeNumberIn(typed.supervisorMonths),
  agreementFirstMonths: wholeNumberIn(typed.agreementFirstMonths),
  agreementThenMonths: wholeNumberIn(typed.agreementThenMonths),
  closeWithoutDays: wholeNumberIn(typed.closeWithoutDays),
  checkInDays: daysIn(typed.checkInDays),
});

export function SettingsForm({ settings, onDone, onCancel }: SettingsFormProps): React.ReactElement {
  const styles = useFields();
  const { settings: strings } = useStrings(trustStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const { typed, text } = useTyped(() => typedOf(settings));
  const save = async (): Promise<void> => {
    if (await outcome.run(() => askPeople((it) => it.saveSettings(draftOf(typed), settings)))) onDone();
  };
  return (
    <TrustForm title={strings.title} draft={typed} outcome={outcome} onSave={() => void save()} onCancel={onCancel}>
      <div className={styles.grid}>
        <TextField label={strings.trustName} required {...text('trustName')} />
        <TextField label={strings.caseSystem} hint={strings.caseHint} required {...text('caseSystem')} />
        <TextField label={strings.dayStarts} type="time" required {...text('dayStarts')} />
        <TextField label={strings.dayEnds} type="time" required {...text('dayEnds')} />
        <TextField label={strings.mostSupervisees} hint={strings.mostHint} {...text('mostSupervisees')} />
        <TextField
          label={strings.supervisorMonths}
          hint={strings.supervisorMonthsHint}
          required
          {...text('supervisorMonths')}
        />
        <TextField label={strings.firstMonths} hint={strings.monthsHint} required {...text('agreementFirstMonths')} />
        <TextField label={strings.thenMonths} hint={strings.monthsHint} required {...text('agreementThenMonths')} />
        <TextField
          label={strings.closeWithout}
          hint={strings.closeWithoutHint}
          required
          {...text('closeWithoutDays')}
        />
        <TextField label={strings.checkIns} hint={strings.checkInsHint} {...text('checkInDays')} />
      </div>
    </TrustForm>
  );
}
