import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { DirectoryPerson } from '../PeopleService';
import { trustStrings } from '../en';
import { useStrings } from '../../ground/ui/useStrings';
import { TextField } from '../../ground/ui/forms/TextField';
import { DirectoryHits } from './DirectoryHits';
import { TrustForm } from './TrustForm';
import { useDirectorySearch } from './useDirectorySearch';
import { useFields } from '../../ground/ui/forms/useFields';

export interface DirectorySearchProps {
  /** What the person is looked for; to be entered among the staff where nothing is said. */
  readonly title?: string;
  readonly onChoose: (person: DirectoryPerson) => void;
  readonly onByHand: () => void;
  readonly onCancel: () => void;
}

/** Looks somebody up in Microsoft 365. Where that is not allowed, or fails, the sign-in name can be entered by hand. */
export function DirectorySearch({ title, onChoose, onByHand, onCancel }: DirectorySearchProps): React.ReactElement {
  const styles = useFields();
  const { people: strings } = useStrings(trustStrings);
  const { text, setText, outcome, answer, find } = useDirectorySearch();
  return (
    <TrustForm
      title={title ?? strings.addTitle}
      outcome={outcome}
      button={strings.searchButton}
      busy={strings.searching}
      onSave={() => void find()}
      onCancel={onCancel}
    >
      <TextField label={strings.search} type="search" value={text} onValue={setText} field="search" />
      <DirectoryHits answer={answer} onChoose={onChoose} />
      <div className={styles.buttons}>
        <Button onClick={onByHand}>{strings.byHand}</Button>
      </div>
    </TrustForm>
  );
}
