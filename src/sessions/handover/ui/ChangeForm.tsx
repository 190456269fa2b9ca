import * as React from 'react';
import { refusedFor } from '../../../ground/rules/refusedFor';
import { Select } from '@fluentui/react-components';
import { changeAsks } from '../rules/changeAsks';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import type { RequestKind } from '../../../people/rules/PairRequest';
import { accessStrings } from '../../../access/en';
import type { AccessPlan } from '../../../access/rules/accessPlan';
import { changesStrings } from '../en';
import { FormField } from '../../../ground/ui/FormField';
import { useHandoverService } from '../useHandoverService';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ChangeData } from './ChangeData';
import { ChangedTo } from './ChangedTo';
import { ChangePlanView } from './ChangePlanView';
import { requestFacts } from './requestFacts';
import { OutsideTable } from './OutsideTable';
import { pairingsOf, useOutside } from './useOutside';
import { TextField } from '../../../ground/ui/forms/TextField';
import { TrustForm } from '../../../people/ui/TrustForm';
import { useFields } from '../../../ground/ui/forms/useFields';
import type { ActionsChoice, ChangeDraft } from '../HandoverService';

/** Moving to another school gives nobody access and takes it from nobody; a new pair is foreseen once it has its people. */
const isForeseen = ({ kind, toKey, day }: ChangeDraft): boolean => {
  if (kind === 'open') return toKey !== '' && day !== undefined;
  return kind !== 'moved' && (kind !== 'replace' || toKey !== '');
};

export interface ChangeFormProps {
  readonly title: string;
  readonly data: ChangeData;
  /** What it may be; one kind alone is not asked for. */
  readonly kinds: readonly RequestKind[];
  /** What is known: a lead's request, a pair or a person. */
  readonly given: Omit<ChangeDraft, 'kind' | 'day'> & { readonly day?: ChangeDraft['day'] };
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** A record keeper decides: what changes, what hangs on it, and in one step it is done. */
export function ChangeForm({ title, data, kinds, given, onDone, onCancel }: ChangeFormProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(changesStrings);
  const access = useStrings(accessStrings);
  const askHandover = useHandoverService();
  const outcome = useOutcome();
  const [kind, setKind] = React.useState<RequestKind | ''>(kinds.length === 1 ? (kinds[0] ?? '') : '');
  const [toKey, setTo] = React.useState(given.toKey);
  const [day, setDay] = React.useState(isoDate(given.day ?? data.today));
  const [actions, setActions] = React.useState<ActionsChoice>('stay');
  const [plan, setPlan] = React.useState<AccessPlan | undefined>();
  // looked at anew where what was shown is not what was found
  const [look, setLook] = React.useState(0);
  const outside = useOutside(data, pairingsOf(data, { ...given, kind, toKey }));
  const asks = kind === '' ? undefined : changeAsks(kind);
  const draft: ChangeDraft | undefined = React.useMemo(
    () =>
      kind === ''
        ? undefined
        : {
            ...given,
            kind,
            toKey: changeAsks(kind).to === 'nothing' ? '' : toKey,
            day: dayOfIsoDate(day),
            actions,
            ...outside.kept,
          },
    [kind, toKey, day, given, actions, outside.kept],
  );
  const chooseKind = (value: string): void => {
    setKind(kinds.find((one) => one === value) ?? '');
    setTo('');
  };
  const save = async (): Promise<void> => {
    if (!draft) return outcome.refuse([{ code: 'required', field: 'kind' }]);
    if (outside.isMissing) return outcome.refuse([{ code: 'required', field: 'unusual' }]);
    const done = await outcome.run(async () => {
      const carried = await askHandover((it) => it.carryOutChange({ draft, plan, cancelBecause: strings.reason }));
      if (refusedFor(carried, 'planChanged')) setLook((count) => count + 1);
      return carried;
    });
    if (done)
      onDone(`${strings.carried(strings.wish(requestFacts(done.request, data)))} ${access.readBack[done.readBack]}`);
  };
  return (
    <TrustForm
      draft={[kind, toKey, day, actions, outside.kept]}
      title={title}
      outcome={outcome}
      notDone={strings.notCarried}
      button={strings.carryOut}
      busy={strings.carrying}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={styles.grid}>
        {kinds.length === 1 ? undefined : (
          <FormField name="kind" label={strings.kind} required>
            <Select className={styles.select} value={kind} onChange={(_, { value }) => chooseKind(value)}>
              <option value="">{strings.choose}</option>
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {strings.kinds[one]}
                </option>
              ))}
            </Select>
          </FormField>
        )}
        {asks ? <ChangedTo to={asks.to} data={data} given={given} value={toKey} onValue={setTo} /> : undefined}
        {asks ? (
          <TextField
            label={strings[asks.day]}
            hint={asks.day === 'lastDay' ? strings.lastDayHint : undefined}
            type="date"
            required
            value={day}
            onValue={setDay}
            field="day"
          />
        ) : undefined}
      </div>
      <OutsideTable of={outside} />
      {draft && asks && isForeseen(draft) ? (
        <ChangePlanView key={look} draft={draft} onPlan={setPlan} actions={actions} onActions={setActions} />
      ) : undefined}
    </TrustForm>
  );
}
