import * as React from 'react';

/** Fields of a form whose value is a line of text. */
export type TextFieldOf<T> = { readonly [K in keyof T & string]: T[K] extends string ? K : never }[keyof T & string];

export interface Typed<T> {
  /** Everything as it stands in the form. */
  readonly typed: T;
  readonly change: (more: Partial<T>) => void;
  /** Value, change and name of a line of text, for a `TextField`: `<TextField label="Name" {...text('name')} />`. */
  readonly text: (field: TextFieldOf<T>) => {
    readonly field: string;
    readonly value: string;
    readonly onValue: (value: string) => void;
  };
}

/** What is typed into a form, field by field; `opened` is what it opens with. */
export function useTyped<T extends object>(opened: () => T): Typed<T> {
  const [typed, setTyped] = React.useState(opened);
  const change = (more: Partial<T>): void => setTyped((before) => ({ ...before, ...more }));
  const text: Typed<T>['text'] = (field) => ({
    field,
    value: String(typed[field]),
    onValue: (value) => setTyped((before) => ({ ...before, [field]: value })),
  });
  return { typed, change, text };
}
