import * as React from 'react';
import { accessStrings } from '../../../access/en';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { AccessPlanView } from '../../../access/ui/AccessPlanView';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import type { Person } from '../../../ground/rules/Person';
import { FormField } from '../../../ground/ui/FormField';
import { PersonField } from '../../../ground/ui/forms/PersonField';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useStrings } from '../../../ground/ui/useStrings';
import { personOptions } from '../../../people/ui/personOptions';
import { TrustForm } from '../../../people/ui/TrustForm';
import type { DevelopmentDraft } from '../DevelopmentService';
import { developmentListStrings } from '../en';
import { useDevelopmentService } from '../useDevelopmentService';
import type { KeepingProps } from './KeepingProps';
import { usePlanned } from './usePlanned';
import { Picker } from '../../../ground/ui/forms/Picker';

export interface FormDone {
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** A development of an officer with their headteacher: kind, people and first day, and who gains access by it. */
export function OpenDevelopmentForm({
  keeping,
  today,
  onDone,
  onCancel,
}: Omit<KeepingProps, 'onChanged'> & FormDone): React.ReactElement {
  const look = useFields();
  const { keeping: strings } = useStrings(developmentListStrings);
  const access = useStrings(accessStrings);
  const ask = useDevelopmentService();
  // made once: pressing twice opens one
  const [key] = React.useState(() => crypto.randomUUID());
  const [offerKey, setOffer] = React.useState('');
  const [headKey, setHead] = React.useState('');
  const [officerKey, setOfficer] = React.useState('');
  const [firstDay, setFirstDay] = React.useState(isoDate(today));
  const draft: DevelopmentDraft = React.useMemo(
    () => ({ key, offerKey, headKey, officerKey, firstDay: dayOfIsoDate(firstDay) }),
    [key, offerKey, headKey, officerKey, firstDay],
  );
  const planned = usePlanned(
    draft,
    (of) => ask((it) => it.foreseeDevelopment(of)),
    (of, plan) => ask((it) => it.beginDevelopment(of, plan)),
  );
  const offer = keeping.offers.find((one) => one.key === offerKey);
  const nameOf = (of: string): string => keeping.people.find((one) => one.key === of)?.name ?? '';
  const save = async (): Promise<void> => {
    const readBack = await planned.press();
    if (readBack) onDone(`${strings.opened(nameOf(officerKey), nameOf(headKey))} ${access.readBack[readBack]}`);
  };
  return (
    <TrustForm
      draft={[offerKey, headKey, officerKey, firstDay]}
      title={strings.openTitle}
      outcome={planned.outcome}
      button={planned.plan ? strings.open : access.show}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <SiteLimits at="rights" />
      <div className={look.grid}>
        <FormField name="offerKey" label={strings.offer} required>
          <Picker
            options={keeping.offers.map((one) => ({ key: one.key, words: `${one.title} (${one.cadenceWords})` }))}
            value={offerKey}
            onValue={setOffer}
            none={strings.choose}
          />
        </FormField>
        <PersonField
          name={['officerKey', 'superviseeKeys']}
          label={strings.officer}
          required
          options={personOptions(withRole(keeping.people, offer?.forRoles), [])}
          value={officerKey}
          onValue={setOfficer}
          none={strings.choose}
        />
        <PersonField
          name={['headKey', 'supervisorKey']}
          label={strings.head}
          required
          options={personOptions(withRole(keeping.people, offer?.byRoles), [])}
          value={headKey}
          onValue={setHead}
          none={strings.choose}
        />
        <TextField
          label={strings.firstDay}
          type="date"
          required
          value={firstDay}
          onValue={setFirstDay}
          field="firstDay"
        />
      </div>
      <div role="status">{planned.plan ? <AccessPlanView plan={planned.plan} /> : undefined}</div>
    </TrustForm>
  );
}

/** Whom the offer names. */
const withRole = (people: readonly Person[], roles: readonly string[] | undefined): readonly Person[] =>
  people.filter((one) => one.roles.some((role) => roles?.includes(role) === true));
