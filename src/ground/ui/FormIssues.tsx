import * as React from 'react';
import type { Issue } from '../rules/Issue';
import type { OutcomeState } from './useOutcome';

interface Form {
  readonly outcome: OutcomeState;
  /** A field that is drawn takes the issues of these names upon itself, until it calls what it is given back. */
  readonly draw: (names: readonly string[]) => () => void;
}

const FormContext = React.createContext<Form | undefined>(undefined);
const DrawnContext = React.createContext<readonly string[]>([]);

export interface FormIssuesProps {
  readonly outcome: OutcomeState;
  readonly children: React.ReactNode;
}

/**
 * One form and why it was refused. Each field says its own issues while it is drawn; FormTrouble says every other one,
 * so that no refusal
 * goes unsaid whatever the form happens to show.
 */
export function FormIssues({ outcome, children }: FormIssuesProps): React.ReactElement {
  const [drawn, setDrawn] = React.useState<readonly string[]>([]);
  const draw = React.useCallback((names: readonly string[]) => {
    setDrawn((before) => [...before, ...names]);
    return () => setDrawn((before) => names.reduce(withoutOne, before));
  }, []);
  const form = React.useMemo(() => ({ outcome, draw }), [outcome, draw]);
  return (
    <FormContext.Provider value={form}>
      <DrawnContext.Provider value={drawn}>{children}</DrawnContext.Provider>
    </FormContext.Provider>
  );
}

/** Two fields may go by one name. */
function withoutOne(names: readonly string[], name: string): readonly string[] {
  const at = names.indexOf(name);
  return at < 0 ? names : [...names.slice(0, at), ...names.slice(at + 1)];
}

/** Of several sessions each has a place of its own; the first is the field's. */
function nameOf({ field, facts }: Issue): string {
  const session = Number(facts?.session ?? 1);
  return session > 1 ? sessionField(field, session) : field;
}

/** The name of the place where what is wrong with one of several sessions is said, counted from 1. */
export const sessionField = (field: string, session: number): string => `${field}.${session}`;

function useForm(): Form {
  const form = React.useContext(FormContext);
  if (!form) throw new Error('A field stands outside FormIssues');
  return form;
}

/** For whoever draws these fields and says what is wrong with them: the issues of one of them. */
export function useFieldIssues(names: readonly string[]): (name: string) => readonly Issue[] {
  const { outcome, draw } = useForm();
  const all = names.join('\n');
  // before anything is painted: a field that comes and goes never leaves its issue with nobody
  React.useLayoutEffect(() => draw(all === '' ? [] : all.split('\n')), [draw, all]);
  return (name) => outcome.issues.filter((issue) => nameOf(issue) === name);
}

/** A field holds something else than when the form was refused: what was wrong with it may be cured. */
export function useChangedSince(value: unknown): boolean {
  const { outcome } = useForm();
  const told = React.useRef({ issues: outcome.issues, value });
  if (told.current.issues !== outcome.issues) told.current = { issues: outcome.issues, value };
  return told.current.value !== value;
}

/** The issues that no field of the form says. */
export function useGeneralIssues(): { readonly outcome: OutcomeState; readonly general: readonly Issue[] } {
  const { outcome } = useForm();
  const drawn = React.useContext(DrawnContext);
  return { outcome, general: outcome.issues.filter((issue) => !drawn.includes(nameOf(issue))) };
}
