import * as React from 'react';
import { accessStrings } from '../../../access/en';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { AccessPlanView } from '../../../access/ui/AccessPlanView';
import type { Person } from '../../../ground/rules/Person';
import { PersonField } from '../../../ground/ui/forms/PersonField';
import { useStrings } from '../../../ground/ui/useStrings';
import { personOptions } from '../../../people/ui/personOptions';
import { TrustForm } from '../../../people/ui/TrustForm';
import type { ConsultationDraft, KeptDevelopment } from '../DevelopmentService';
import { developmentListStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import type { FormDone } from './OpenDevelopmentForm';
import { usePlanned } from './usePlanned';

interface ConsultFormProps extends FormDone {
  readonly development: KeptDevelopment;
  readonly people: readonly Person[];
}

/** Lets somebody in to the question alone. */
export function ConsultForm({ development, people, onDone, onCancel }: ConsultFormProps): React.ReactElement {
  const { keeping: strings } = useStrings(developmentListStrings);
  const access = useStrings(accessStrings);
  const ask = useDevelopmentService();
  // made once: pressing twice opens one
  const [key] = React.useState(() => crypto.randomUUID());
  const [consulteeKey, setConsultee] = React.useState('');
  const { scopeKey, officerName } = development;
  const draft: ConsultationDraft = React.useMemo(
    () => ({ key, scopeKey, consulteeKey }),
    [key, scopeKey, consulteeKey],
  );
  const planned = usePlanned(
    draft,
    (of) => ask((it) => it.foreseeConsultation(of)),
    (of, plan) => ask((it) => it.beginConsultation(of, plan)),
  );
  const name = people.find((one) => one.key === consulteeKey)?.name ?? '';
  const save = async (): Promise<void> => {
    const readBack = await planned.press();
    if (readBack) onDone(`${strings.letIn(name)} ${access.readBack[readBack]}`);
  };
  return (
    <TrustForm
      draft={consulteeKey}
      title={strings.askOf(officerName)}
      outcome={planned.outcome}
      button={planned.plan ? strings.ask : access.show}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <SiteLimits at="rights" />
      <PersonField
        name="consulteeKey"
        label={strings.consultee}
        hint={strings.consulteeHint}
        required
        options={personOptions(people, [])}
        value={consulteeKey}
        onValue={setConsultee}
        none={strings.choose}
      />
      <div role="status">{planned.plan ? <AccessPlanView plan={planned.plan} /> : undefined}</div>
    </TrustForm>
  );
}
