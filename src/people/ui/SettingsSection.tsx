import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { TrustSettings } from '../../ground/rules/Catalogue';
import { trustStrings } from '../en';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { supervisorMonths } from '../rules/allocation';
import { SettingsForm } from './SettingsForm';
import { timeOfMinutes } from '../../ground/ui/forms/timeOfMinutes';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { useFields } from '../../ground/ui/forms/useFields';

export interface SettingsSectionProps {
  readonly settings: TrustSettings;
  readonly onSaved: (sentence: string) => void;
}

export function SettingsSection({ settings, onSaved }: SettingsSectionProps): React.ReactElement {
  const styles = useFields();
  const { settings: strings, change } = useStrings(trustStrings);
  const { editing, open, close } = useEditing<true>();
  const done = (): void => {
    close();
    onSaved(strings.saved);
  };
  const facts = [
    [strings.trustName, settings.trustName],
    [strings.caseSystem, settings.caseSystem],
    [strings.dayStarts, timeOfMinutes(settings.dayStarts)],
    [strings.dayEnds, timeOfMinutes(settings.dayEnds)],
    [strings.mostSupervisees, settings.mostSupervisees ? String(settings.mostSupervisees) : strings.noLimit],
    [strings.supervisorMonths, strings.months(settings.supervisorMonths ?? supervisorMonths)],
    [strings.firstMonths, strings.months(settings.agreementFirstMonths ?? 3)],
    [strings.thenMonths, strings.months(settings.agreementThenMonths ?? 12)],
    [strings.closeWithout, String(settings.closeWithoutDays)],
    [strings.checkIns, (settings.checkInDays ?? []).join(', ') || strings.noCheckIns],
  ] as const;
  return (
    <Section
      title={strings.title}
      end={
        editing ? undefined : (
          <Button aria-label={`${change}: ${strings.title}`} onClick={() => open(true)}>
            {change}
          </Button>
        )
      }
    >
      {editing ? (
        <SettingsForm settings={settings} onDone={done} onCancel={close} />
      ) : (
        <div className={styles.grid}>
          {facts.map(([name, value]) => (
            <p key={name} className={styles.words}>{`${name}: ${value}`}</p>
          ))}
        </div>
      )}
    </Section>
  );
}
