import * as React from 'react';
import { createAutosave } from './createAutosave';
import type { Autosave, SavingState } from './createAutosave';

/** Said with every letter typed, and nothing new. */
const isStillSaving = (before: SavingState, next: SavingState): boolean =>
  before.kind === 'saving' && next.kind === 'saving';

/** An autosave that lives as long as the view, and tries again when the connection is back. */
export function useAutosave(): { readonly autosave: Autosave; readonly saving: SavingState } {
  const [saving, setSaving] = React.useState<SavingState>({ kind: 'saved', savedAt: undefined });
  const [autosave] = React.useState(() =>
    createAutosave({ onChange: (next) => setSaving((before) => (isStillSaving(before, next) ? before : next)) }),
  );

  React.useEffect(() => {
    const tryAgain = (): void => void autosave.flush();
    // hidden pages may be ended without a word, so nothing waits for its pause there
    const hurry = (): void => {
      if (document.visibilityState === 'hidden') tryAgain();
    };
    window.addEventListener('online', tryAgain);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      window.removeEventListener('online', tryAgain);
      document.removeEventListener('visibilitychange', hurry);
      // whatever still waits for its pause goes out now
      void autosave.flush();
      autosave.dispose();
    };
  }, [autosave]);

  return { autosave, saving };
}
