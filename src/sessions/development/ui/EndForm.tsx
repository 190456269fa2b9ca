import * as React from 'react';
import { accessStrings } from '../../../access/en';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import type { Day } from '../../../ground/rules/School';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { TrustForm } from '../../../people/ui/TrustForm';
import type { KeptDevelopment } from '../DevelopmentService';
import { developmentListStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import type { FormDone } from './OpenDevelopmentForm';

interface EndFormProps extends FormDone {
  readonly development: KeptDevelopment;
  readonly today: Day;
}

/** Ends a development; what was signed stays readable to its two people. */
export function EndForm({ development, today, onDone, onCancel }: EndFormProps): React.ReactElement {
  const { keeping: strings } = useStrings(developmentListStrings);
  const access = useStrings(accessStrings);
  const ask = useDevelopmentService();
  const outcome = useOutcome();
  const [lastDay, setLastDay] = React.useState(isoDate(today));
  const { scopeKey, officerName } = development;
  const save = async (): Promise<void> => {
    const readBack = await outcome.run(() => ask((it) => it.endDevelopment(scopeKey, dayOfIsoDate(lastDay))));
    if (readBack) onDone(`${strings.over} ${access.readBack[readBack]}`);
  };
  return (
    <TrustForm
      draft={lastDay}
      title={strings.endTitle(officerName)}
      outcome={outcome}
      button={strings.end}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <TextField
        label={strings.lastDay}
        hint={strings.endWords}
        type="date"
        required
        value={lastDay}
        onValue={setLastDay}
        field="lastDay"
      />
    </TrustForm>
  );
}
