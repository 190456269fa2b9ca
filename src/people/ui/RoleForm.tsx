import * as React from 'react';
import { Field, Select } from '@fluentui/react-components';
import type { Role } from '../../ground/rules/Catalogue';
import { dayInZone } from '../../ground/rules/days';
import { CheckGroup } from '../../ground/ui/forms/CheckGroup';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { useTyped } from '../../ground/ui/forms/useTyped';
import { useLoad } from '../../ground/ui/useLoad';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import { LoadStates } from '../../ground/ui/LoadStates';
import { joined } from '../../ground/words/words';
import { roleStrings } from '../en';
import { useAllocationService } from '../useAllocationService';
import { severalKept, severalOf, severals } from './several';
import { TrustForm } from './TrustForm';

export interface RoleFormProps {
  /** Undefined for a new one. */
  readonly role: Role | undefined;
  readonly roles: readonly Role[];
  readonly onDone: (title: string) => void;
  readonly onCancel: () => void;
}

/** Who may supervise a role, and what stood there before. */
export function RoleForm({ role, roles, onDone, onCancel }: RoleFormProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(roleStrings);
  const ask = useAllocationService();
  const outcome = useOutcome();
  // made once: pressing twice makes one role
  const [key] = React.useState(() => role?.key ?? crypto.randomUUID());
  const { typed, change, text } = useTyped(() => ({
    title: role?.title ?? '',
    supervisedBy: role?.supervisedBy ?? [],
    several: severalOf(role?.several),
  }));
  const save = async (): Promise<void> => {
    const { title, supervisedBy, several } = typed;
    const draft = { key, title, supervisedBy, ...(several === 'notSaid' ? {} : { several: severalKept[several] }) };
    const saved = await outcome.run(() => ask((it) => it.saveRole(draft)));
    if (saved) onDone(saved.title);
  };
  return (
    <TrustForm
      title={role ? strings.changeTitle(role.title) : strings.addTitle}
      draft={typed}
      outcome={outcome}
      onSave={() => void save()}
      onCancel={onCancel}
    >
      <div className={styles.grid}>
        <TextField label={strings.name} hint={role ? undefined : strings.addHint} required {...text('title')} />
        <Field label={strings.several}>
          <Select
            className={styles.select}
            value={typed.several}
            onChange={(_, { value }) => change({ several: severals.find((one) => one === value) ?? 'notSaid' })}
          >
            {severals.map((one) => (
              <option key={one} value={one}>
                {strings.severals[one]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <CheckGroup
        label={strings.by}
        hint={strings.byHint}
        required={false}
        options={roles.filter((one) => one.key !== key).map((one) => ({ key: one.key, name: one.title }))}
        chosen={typed.supervisedBy}
        onChosen={(supervisedBy) => change({ supervisedBy })}
        field="supervisedBy"
      />
      {role ? <Before role={role} roles={roles} /> : undefined}
    </TrustForm>
  );
}

/** Earlier editions, the latest first; nothing is drawn where the role was never changed. */
function Before({ role, roles }: { readonly role: Role; readonly roles: readonly Role[] }): React.ReactElement {
  const styles = useFields();
  const { dates } = useStrings();
  const strings = useStrings(roleStrings);
  const zone = useZone();
  const ask = useAllocationService();
  const editions = useLoad(React.useCallback(() => ask((it) => it.roleEditions(role.key)), [ask, role.key]));
  const byOf = (keys: readonly string[]): string =>
    keys.length === 0 ? strings.nobody : joined(keys.map((key) => roles.find((one) => one.key === key)?.title ?? key));
  return (
    <LoadStates of={editions} rows={1} isEmpty={(value) => value.length === 0} empty={null}>
      {(value) => (
        <div>
          <p className={styles.words}>{strings.before}</p>
          <ul>
            {value.map(({ edition, since, supervisedBy }) => (
              <li key={edition}>
                {edition === 1
                  ? strings.first(byOf(supervisedBy))
                  : strings.edition(dates.dayMonthYear(dayInZone(since, zone)), byOf(supervisedBy))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </LoadStates>
  );
}
