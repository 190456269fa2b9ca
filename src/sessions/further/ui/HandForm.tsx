import * as React from 'react';
import { PersonField } from '../../../ground/ui/forms/PersonField';
import { personOptions } from '../../../people/ui/personOptions';
import { accessStrings } from '../../../access/en';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { AccessPlanView } from '../../../access/ui/AccessPlanView';
import type { Person } from '../../../ground/rules/Person';
import { useStrings } from '../../../ground/ui/useStrings';
import { TrustForm } from '../../../people/ui/TrustForm';
import type { FormDone } from '../../development/ui/OpenDevelopmentForm';
import { usePlanned } from '../../development/ui/usePlanned';
import { furtherStrings } from '../en';
import type { AskLine, HandDraft } from '../FurtherService';
import { useFurtherService } from '../useFurtherService';

interface HandFormProps extends FormDone {
  readonly line: AskLine;
  readonly people: readonly Person[];
}

/** Who takes it up, and who gains access by it. */
export function HandForm({ line, people, onDone, onCancel }: HandFormProps): React.ReactElement {
  const { keeping: strings, form } = useStrings(furtherStrings);
  const access = useStrings(accessStrings);
  const ask = useFurtherService();
  // made once: pressing twice hands on one
  const [key] = React.useState(() => crypto.randomUUID());
  const [takerKey, setTaker] = React.useState(() => (people.some((one) => one.key === line.toKey) ? line.toKey : ''));
  const draft: HandDraft = React.useMemo(() => ({ askKey: line.key, key, takerKey }), [line.key, key, takerKey]);
  const planned = usePlanned(
    draft,
    (of) => ask((it) => it.foreseeFurther(of)),
    (of, plan) => ask((it) => it.handFurtherOn(of, plan)),
  );
  const name = people.find((one) => one.key === takerKey)?.name ?? '';
  const save = async (): Promise<void> => {
    const readBack = await planned.press();
    if (readBack) onDone(`${strings.handed(name)} ${access.readBack[readBack]}`);
  };
  return (
    <TrustForm
      draft={takerKey}
      title={strings.handOf(line.title, line.aboutName)}
      outcome={planned.outcome}
      button={planned.plan ? strings.hand : access.show}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <SiteLimits at="rights" />
      <PersonField
        name="takerKey"
        label={strings.taker}
        required
        options={personOptions(
          people.filter((one) => one.key !== line.aboutKey),
          [],
        )}
        value={takerKey}
        onValue={setTaker}
        none={form.choose}
      />
      <div role="status">{planned.plan ? <AccessPlanView plan={planned.plan} /> : undefined}</div>
    </TrustForm>
  );
}
