import * as React from 'react';
import type { TrustCatalogue } from '../../ground/rules/Catalogue';
import type { DirectoryPerson } from '../PeopleService';
import { DirectorySearch } from './DirectorySearch';
import { PersonForm } from './PersonForm';

export interface AddPersonProps {
  readonly catalogue: TrustCatalogue;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** First who it is, from the directory or by hand; then what they do. */
export function AddPerson({ catalogue, onDone, onCancel }: AddPersonProps): React.ReactElement {
  const [chosen, setChosen] = React.useState<DirectoryPerson | 'byHand' | undefined>();
  if (chosen === undefined)
    return <DirectorySearch onChoose={setChosen} onByHand={() => setChosen('byHand')} onCancel={onCancel} />;
  return (
    <PersonForm
      catalogue={catalogue}
      found={chosen === 'byHand' ? undefined : chosen}
      onDone={onDone}
      onCancel={onCancel}
    />
  );
}
