import * as React from 'react';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useFields } from '../../ground/ui/forms/useFields';
import { useNarrow } from '../../ground/ui/useNarrow';
import { useStrings } from '../../ground/ui/useStrings';
import { trustPlaceStrings } from './en';
import { looks, lookOf, orderOf, orders } from './TrustAsk';
import type { TrustAsk } from './TrustAsk';
import { Picker } from '../../ground/ui/forms/Picker';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: '12px 16px',
    alignItems: 'end',
  },
  more: { '& > summary': { cursor: 'pointer', minHeight: '44px', display: 'list-item', lineHeight: '44px' } },
});

export interface NamedKey {
  readonly key: string;
  readonly name: string;
}

export interface FiltersProps {
  readonly ask: TrustAsk;
  readonly onAsk: (ask: TrustAsk) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly schools: readonly NamedKey[];
  readonly roles: readonly NamedKey[];
  readonly supervisors: readonly NamedKey[];
  /** Somebody wants to choose: all schools and supervisors are known once everybody was read. */
  readonly onChoosing: () => void;
}

/** Search, and what else narrows the list; on phones all but the search is folded. */
export function Filters({
  ask,
  onAsk,
  typed,
  onTyped,
  schools,
  roles,
  supervisors,
  onChoosing,
}: FiltersProps): React.ReactElement {
  const styles = useStyles();
  const fields = useFields();
  const strings = useStrings(trustPlaceStrings);
  const narrow = useNarrow();
  const selects = (
    <>
      <Chooser
        label={strings.showing}
        all={strings.lists.everybody}
        value={ask.look}
        choices={looks.map((key) => ({ key, name: strings.lists[key] }))}
        onChoose={(key) => onAsk({ ...ask, term: undefined, look: lookOf(key ?? null) })}
      />
      <Chooser
        label={strings.school}
        all={strings.everySchool}
        value={ask.school}
        choices={schools}
        onChoose={(school) => onAsk({ ...ask, school })}
        onChoosing={onChoosing}
      />
      <Chooser
        label={strings.role}
        all={strings.everyRole}
        value={ask.role}
        choices={roles}
        onChoose={(role) => onAsk({ ...ask, role })}
      />
      <Chooser
        label={strings.supervisor}
        all={strings.everySupervisor}
        value={ask.supervisor}
        choices={supervisors}
        onChoose={(supervisor) => onAsk({ ...ask, supervisor })}
        onChoosing={onChoosing}
      />
      <Chooser
        label={strings.order}
        all={strings.orders.worst}
        value={ask.order === 'worst' ? undefined : ask.order}
        choices={orders.filter((key) => key !== 'worst').map((key) => ({ key, name: strings.orders[key] }))}
        onChoose={(key) => onAsk({ ...ask, order: orderOf(key ?? null) })}
      />
    </>
  );
  const search = (
    <Field label={strings.find}>
      <Input type="search" className={fields.input} value={typed} onChange={(_, { value }) => onTyped(value)} />
    </Field>
  );
  if (!narrow)
    return (
      <div className={styles.grid}>
        {search}
        {selects}
      </div>
    );
  return (
    <>
      {search}
      <details className={styles.more}>
        <summary>{strings.filters}</summary>
        <div className={styles.grid}>{selects}</div>
      </details>
    </>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly choices: readonly NamedKey[];
  readonly onChoose: (key: string | undefined) => void;
  readonly onChoosing?: () => void;
}

/** Stands for an empty key, which is a choice of its own, e.g. whoever has no role. */
const unsaid = '*';

function chosenKey(key: string): string | undefined {
  if (key === '') return undefined;
  return key === unsaid ? '' : key;
}

function Chooser({ label, all, value, choices, onChoose, onChoosing }: ChooserProps): React.ReactElement {
  // chosen by a link, before the names are read
  const unknown = value === undefined || choices.some(({ key }) => key === value) ? [] : [{ key: value, name: '…' }];
  return (
    <Field label={label}>
      <Picker
        options={[...unknown, ...choices].map(({ key, name }) => ({ key: key || unsaid, words: name }))}
        value={value === undefined ? '' : value || unsaid}
        onFocus={onChoosing}
        onValue={(key) => onChoose(chosenKey(key))}
        none={all}
        isSearched={onChoosing !== undefined}
      />
    </Field>
  );
}
