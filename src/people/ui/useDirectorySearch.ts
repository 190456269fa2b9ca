import * as React from 'react';
import type { DirectoryAnswer } from '../PeopleService';
import { usePeopleService } from '../usePeopleService';
import { useOutcome } from '../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../ground/ui/useOutcome';

export interface DirectorySearching {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly outcome: RunningOutcome;
  readonly answer: DirectoryAnswer | undefined;
  readonly find: () => Promise<void>;
  /** Ready for the next person. */
  readonly clear: () => void;
}

/** A search in Microsoft 365 while it is typed, asked and answered. The field of its text is `search` in issues. */
export function useDirectorySearch(): DirectorySearching {
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [text, setText] = React.useState('');
  const [answer, setAnswer] = React.useState<DirectoryAnswer | undefined>();
  const find = async (): Promise<void> => {
    if (text.trim().length < 2) return outcome.refuse([{ code: 'required', field: 'search' }]);
    return setAnswer(
      await outcome.run(async () => ({ ok: true, value: await askPeople((it) => it.findInDirectory(text)) })),
    );
  };
  const clear = (): void => {
    setText('');
    setAnswer(undefined);
  };
  return { text, setText, outcome, answer, find, clear };
}
