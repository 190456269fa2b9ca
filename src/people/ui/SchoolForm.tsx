import * as React from 'react';
import type { School } from '../../ground/rules/School';
import { trustStrings } from '../en';
import { usePeopleService } from '../usePeopleService';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { TextField } from '../../ground/ui/forms/TextField';
import { TrustForm } from './TrustForm';
import { useFields } from '../../ground/ui/forms/useFields';
import { useTyped } from '../../ground/ui/forms/useTyped';

export interface SchoolFormProps {
  /** Undefined for a new one. */
  readonly school: School | undefined;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

export function SchoolForm({ school, onDone, onCancel }: SchoolFormProps): React.ReactElement {
  const styles = useFields();
  const { schools: strings } = useStrings(trustStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  // made once: pressing twice makes one school
  const [key] = React.useState(() => school?.key ?? crypto.randomUUID());
  const { typed, text } = useTyped(() => ({ name: school?.name ?? '', shortName: school?.shortName ?? '' }));
  const save = async (): Promise<void> => {
    const saved = await outcome.run(() => askPeople((it) => it.saveSchool({ key, ...typed })));
    if (saved) onDone(saved.name);
  };
  return (
    <TrustForm
      draft={typed}
      title={school ? strings.changeTitle(school.name) : strings.addTitle}
      outcome={outcome}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={styles.grid}>
        <TextField label={strings.name} required {...text('name')} />
        <TextField label={strings.shortName} hint={strings.shortHint} required {...text('shortName')} />
      </div>
    </TrustForm>
  );
}
