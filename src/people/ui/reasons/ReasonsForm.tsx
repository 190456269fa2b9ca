import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { ScopeReason } from '../../../ground/rules/Catalogue';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { usePeopleService } from '../../usePeopleService';
import { TrustForm } from '../TrustForm';
import { reasonStrings } from './en';

export interface ReasonsFormProps {
  readonly reasons: readonly ScopeReason[];
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Each in a line of its own; moved by a button. */
export function ReasonsForm({ reasons, onDone, onCancel }: ReasonsFormProps): React.ReactElement {
  const styles = useFields();
  const strings = useStrings(reasonStrings);
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [typed, setTyped] = React.useState(reasons);
  const reword = (at: number, title: string): void =>
    setTyped(typed.map((one, index) => (index === at ? { ...one, title } : one)));
  const moveUp = (at: number): void => {
    const moved = typed[at];
    const before = typed[at - 1];
    if (moved !== undefined && before !== undefined)
      setTyped([...typed.slice(0, at - 1), moved, before, ...typed.slice(at + 1)]);
  };
  const save = async (): Promise<void> => {
    if (await outcome.run(() => askPeople((it) => it.saveScopeReasons(typed)))) onDone();
  };
  return (
    <TrustForm draft={typed} title={strings.title} outcome={outcome} onSave={() => void save()} onCancel={onCancel}>
      {typed.map(({ key, title }, index) => (
        <div key={key} className={styles.grid}>
          <TextField
            label={strings.name(index + 1)}
            hint={index === 0 ? strings.hint : undefined}
            required
            value={title}
            onValue={(value) => reword(index, value)}
            field={`title ${index + 1}`}
          />
          {index === 0 ? undefined : (
            <div>
              <Button aria-label={strings.up(title)} onClick={() => moveUp(index)}>
                {strings.upShort}
              </Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button onClick={() => setTyped([...typed, { key: crypto.randomUUID(), position: 0, title: '' }])}>
          {strings.add}
        </Button>
      </div>
      <p className={styles.words}>{strings.stays}</p>
    </TrustForm>
  );
}
