import * as React from 'react';
import { refusedFor } from '../../../ground/rules/refusedFor';
import { Field, Select } from '@fluentui/react-components';
import type { PersonKey } from '../../../ground/rules/Person';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { academicYearOf } from '../../../ground/rules/academicYear';
import { offeredRhythm } from '../../../ground/words/cadences';
import { schoolYearOf } from '../../../people/rules/halfTerms';
import { termsAYear } from '../../../people/rules/termPatterns';
import { isKeptApart } from '../../development/rules/developmentScopes';
import { rhythmChoices } from '../../rules/rhythmChoices';
import { onlySupervisor } from '../../../people/rules/pairing';
import type { Person } from '../../../ground/rules/Person';
import type { TrustView } from '../../../people/PeopleService';
import { usePeopleService } from '../../../people/usePeopleService';
import { useTerms } from '../../../people/ui/useTerms';
import { useRead } from '../../../ground/ui/useRead';
import { trustStrings } from '../../../people/en';
import { accessStrings } from '../../../access/en';
import type { PairDraft } from '../../../access/AccessService';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import type { Day } from '../../../ground/rules/School';
import type { Pair } from '../../../people/rules/Pair';
import { AccessPlanView } from '../../../access/ui/AccessPlanView';
import { FormField } from '../../../ground/ui/FormField';
import { useHandoverService } from '../useHandoverService';
import { choiceNames } from '../../../people/rules/distinctNames';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { CheckGroup } from '../../../ground/ui/forms/CheckGroup';
import { TextField } from '../../../ground/ui/forms/TextField';
import { TrustForm } from '../../../people/ui/TrustForm';
import { OutsideTable } from './OutsideTable';
import { useOutside } from './useOutside';
import { useFields } from '../../../ground/ui/forms/useFields';

export interface PairFormProps {
  readonly data: Pick<TrustView, 'catalogue' | 'today'>;
  readonly everybody: readonly Person[];
  /** `opened`: those of the new pair, who should know of it. */
  readonly onDone: (sentence: string, opened: readonly PersonKey[]) => void;
  readonly onCancel: () => void;
}

interface ShownPlan {
  readonly draft: PairDraft;
  readonly plan: AccessPlan;
}

const planFor = (draft: PairDraft, shown: ShownPlan | undefined): AccessPlan | undefined =>
  shown?.draft === draft ? shown.plan : undefined;

/** How many terms the school of whoever is supervised has in its year, once that is read. */
function useTermsAYear(schoolKey: string | undefined, today: Day): ReturnType<typeof termsAYear> {
  const years = useTerms(schoolKey === undefined ? [] : [{ key: schoolKey }]);
  return termsAYear(schoolYearOf({ schoolYears: years.value ?? [] }, schoolKey ?? '', academicYearOf(today)));
}

/** The pairs that these have already. */
function usePairsOf(personKeys: readonly PersonKey[]): readonly Pair[] {
  const ask = usePeopleService();
  const keys = personKeys.join();
  const read = React.useCallback(() => ask((it) => it.pairsAround(keys.split(','), '')), [ask, keys]);
  return useRead(keys === '' ? undefined : read).value?.pairs ?? [];
}

/**
 * Who supervises whom, in which kind of supervision, how often and since when. A pairing the policy does not name is
 * said, not refused.
 */
export function PairForm({ data, everybody, onDone, onCancel }: PairFormProps): React.ReactElement {
  const styles = useFields();
  const { pairs: strings, choose } = useStrings(trustStrings);
  const access = useStrings(accessStrings);
  const askHandover = useHandoverService();
  const outcome = useOutcome();
  // made once: pressing twice, or again after a failure, opens one pair
  const [pairKey] = React.useState(() => crypto.randomUUID());
  const [offerKey, setOfferKey] = React.useState('');
  const [supervisorKey, setSupervisor] = React.useState('');
  const [superviseeKeys, setSupervisees] = React.useState<readonly string[]>([]);
  const [cadence, setCadence] = React.useState('');
  const [firstDay, setFirstDay] = React.useState(isoDate(data.today));
  const { catalogue } = data;
  const people = everybody.filter(({ status }) => status === 'active');
  const offer = catalogue.offers.find(({ key }) => key === offerKey);
  const supervisor = people.find(({ key }) => key === supervisorKey);
  const supervisees = people.filter(({ key }) => superviseeKeys.includes(key));
  const terms = useTermsAYear(supervisees[0]?.schoolKey, data.today);
  const pairs = usePairsOf(superviseeKeys);
  const outside = useOutside({ catalogue, people, pairs }, [{ offerKey, supervisorKey, superviseeKeys }]);
  const draft: PairDraft = React.useMemo(
    () => ({
      ...{ pairKey, supervisorKey, superviseeKeys, offerKey, cadence, firstDay: dayOfIsoDate(firstDay) },
      ...outside.kept,
    }),
    [pairKey, supervisorKey, superviseeKeys, offerKey, cadence, firstDay, outside.kept],
  );
  // who gains access is shown first; what was shown for another draft is none
  const [shown, setShown] = React.useState<ShownPlan | undefined>();
  const plan = planFor(draft, shown);
  const show = async (): Promise<void> => {
    const found = await outcome.run(() => askHandover((it) => it.foreseeOpening(draft)));
    if (found) setShown({ draft, plan: found });
  };
  const save = async (): Promise<void> => {
    if (outside.isMissing) return outcome.refuse([{ code: 'required', field: 'unusual' }]);
    if (plan === undefined) return show();
    const opened = await outcome.run(async () => {
      const done = await askHandover((it) => it.openPair(draft, plan));
      if (refusedFor(done, 'planChanged')) setShown(undefined);
      return done;
    });
    if (opened && supervisor) {
      const sentence = strings.opened(
        supervisees.map(({ name }) => name),
        supervisor.name,
      );
      onDone(`${sentence} ${access.readBack[opened.readBack]}`, [supervisorKey, ...superviseeKeys]);
    }
  };
  const chooseOffer = (key: string): void => {
    setOfferKey(key);
    const isGroup = catalogue.offers.some((one) => one.key === key && one.kind === 'group');
    if (!isGroup) setSupervisees((chosen) => chosen.slice(0, 1));
  };
  const chooseSupervisee = (key: string): void => {
    setSupervisees(key ? [key] : []);
    // whom the policy names alone is proposed, and can be changed
    if (offer && supervisorKey === '') setSupervisor(onlySupervisor(catalogue, offer, people, key)?.key ?? '');
  };
  const names = choiceNames(people, catalogue.schools);
  const options = people.map(({ key }) => (
    <option key={key} value={key}>
      {names.get(key)}
    </option>
  ));
  return (
    <TrustForm
      draft={[offerKey, supervisorKey, superviseeKeys, cadence, firstDay, outside.kept]}
      title={strings.openTitle}
      outcome={outcome}
      notDone={strings.notOpened}
      button={plan ? strings.openButton : access.show}
      busy={plan ? strings.opening : access.plan.loading}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <SiteLimits at="rights" />
      <div className={styles.grid}>
        <FormField name="offerKey" label={strings.offer} required>
          <Select className={styles.select} value={offerKey} onChange={(_, { value }) => chooseOffer(value)}>
            <option value="">{choose}</option>
            {catalogue.pathways.map((pathway) => (
              <optgroup key={pathway.key} label={pathway.title}>
                {catalogue.offers
                  .filter((one) => one.pathwayKey === pathway.key && !isKeptApart(one))
                  .map(({ key, title }) => (
                    <option key={key} value={key}>
                      {title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
        </FormField>
        <FormField name="supervisorKey" label={strings.supervisor} required>
          <Select className={styles.select} value={supervisorKey} onChange={(_, { value }) => setSupervisor(value)}>
            <option value="">{choose}</option>
            {options}
          </Select>
        </FormField>
        {offer?.kind === 'group' ? undefined : (
          <FormField name="superviseeKeys" label={strings.supervisee} required>
            <Select
              className={styles.select}
              value={superviseeKeys[0] ?? ''}
              onChange={(_, { value }) => chooseSupervisee(value)}
            >
              <option value="">{choose}</option>
              {options}
            </Select>
          </FormField>
        )}
        <Field label={strings.cadence}>
          <Select className={styles.select} value={cadence} onChange={(_, { value }) => setCadence(value)}>
            <option value="">{strings.own(offer ? offeredRhythm(offer, terms) : '')}</option>
            {rhythmChoices.map(({ text, cadence: agreed }) => (
              <option key={text} value={text}>
                {strings.cadenceWords(agreed, terms)}
              </option>
            ))}
          </Select>
        </Field>
        <TextField
          label={strings.firstDay}
          hint={strings.firstDayHint}
          type="date"
          required
          value={firstDay}
          onValue={setFirstDay}
          field="firstDay"
        />
      </div>
      {offer?.kind === 'group' ? (
        <CheckGroup
          label={strings.supervisees}
          hint={strings.superviseesHint}
          options={people}
          chosen={superviseeKeys}
          onChosen={setSupervisees}
          field="superviseeKeys"
        />
      ) : undefined}
      <OutsideTable of={outside} />
      <div role="status">{plan ? <AccessPlanView plan={plan} /> : undefined}</div>
    </TrustForm>
  );
}
