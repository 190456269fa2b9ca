import * as React from 'react';

/** Between a form and the section around it, which opens one form at a time. */
export interface EditingGuard {
  /** The form says whether something in it is not saved. */
  readonly report: (unsaved: boolean) => void;
  /** Another form was asked for meanwhile: this one asks first. */
  readonly asking: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
}

export const EditingContext = React.createContext<EditingGuard | undefined>(undefined);
