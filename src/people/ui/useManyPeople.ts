import * as React from 'react';
import type { FoundPeople, TrustView } from '../PeopleService';
import { mostLines, peopleLines } from '../rules/peopleLines';
import { foundRow, draftOfRow } from '../rules/foundPeople';
import type { LineDecision, FoundLine } from '../rules/foundPeople';
import { usePeopleService } from '../usePeopleService';
import { useOutcome } from '../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../ground/ui/useOutcome';

export interface ManyPeopleState {
  readonly text: string;
  /** Other text means another look. */
  readonly setText: (text: string) => void;
  readonly outcome: RunningOutcome;
  /** Undefined until the list was looked up. */
  readonly rows: readonly FoundLine[] | undefined;
  /** The directory may not be asked. */
  readonly unreadable: boolean;
  readonly ready: readonly FoundLine[];
  readonly lookUp: () => Promise<void>;
  readonly decide: (line: number, decision: LineDecision) => void;
  readonly save: () => Promise<void>;
}

/** A pasted list while it is typed, looked up, decided and saved. What was saved is not saved again. */
export function useManyPeople(data: Pick<TrustView, 'catalogue'>, onDone: (count: number) => void): ManyPeopleState {
  const askPeople = usePeopleService();
  const outcome = useOutcome();
  const [text, setText] = React.useState('');
  const [answer, setAnswer] = React.useState<FoundPeople | undefined>();
  const [decisions, setDecisions] = React.useState<Readonly<Record<number, LineDecision>>>({});
  const [saved, setSaved] = React.useState<ReadonlySet<string>>(new Set());
  const here = new Set([...(answer?.here ?? []), ...saved]);
  const rows = answer?.readable
    ? answer.found.map((found) => foundRow(found, decisions[found.line] ?? {}, here))
    : undefined;
  const ready = (rows ?? []).filter(({ state }) => state === 'ready');

  const lookUp = async (): Promise<void> => {
    const lines = peopleLines(text, data.catalogue);
    if (lines.length === 0) return outcome.refuse([{ code: 'required', field: 'people' }]);
    if (lines.length > mostLines)
      return outcome.refuse([{ code: 'tooMany', field: 'people', facts: { max: mostLines } }]);
    return setAnswer(
      await outcome.run(async () => ({ ok: true, value: await askPeople((it) => it.lookUpPeople(lines)) })),
    );
  };
  const save = async (): Promise<void> => {
    if (ready.length === 0) return outcome.refuse([{ code: 'required', field: 'people' }]);
    const done = new Set(saved);
    for (const row of ready) {
      const person = await outcome.run(() => askPeople((it) => it.savePerson(draftOfRow(row))));
      if (person === undefined) return undefined;
      done.add(person.key);
      setSaved(new Set(done));
    }
    const isAll = (rows ?? []).every(({ state }) => state === 'ready' || state === 'here');
    if (isAll) onDone(done.size);
    return undefined;
  };
  return {
    text,
    setText: (next) => {
      setText(next);
      setAnswer(undefined);
      setDecisions({});
    },
    outcome,
    rows,
    unreadable: answer?.readable === false,
    ready,
    lookUp,
    decide: (line, decision) =>
      setDecisions((before) => ({ ...before, [line]: { ...(before[line] ?? {}), ...decision } })),
    save,
  };
}
