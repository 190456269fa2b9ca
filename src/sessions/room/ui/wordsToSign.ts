import { stages } from '../../../ground/rules/Catalogue';
import type { Room } from './useRoom';

/** A text that goes into the record, and how to change it. */
export interface WordsToSign {
  readonly key: string;
  /** Number of its agenda item. */
  readonly agendaNumber: number;
  readonly text: string;
  /** Of its case; empty where it is about none. */
  readonly reference: string;
  readonly change: (text: string) => void;
}

/** Everything written in the session, in the order of the agenda. */
export function wordsToSign({ notes, cases, actions }: Room): readonly WordsToSign[] {
  const ofNotes = notes.items.map(
    ({ key, agendaNumber, text }): WordsToSign => ({
      key,
      agendaNumber,
      text,
      reference: '',
      change: (changed) => notes.change(key, { text: changed }),
    }),
  );
  const ofCases = cases.items.flatMap(({ key, agendaNumber, reference, stages: written, fileLine }): WordsToSign[] => [
    ...stages.map((stage) => ({
      key: `${key} ${stage}`,
      agendaNumber,
      text: written[stage],
      reference,
      change: (changed: string) => cases.change(key, { stages: { ...written, [stage]: changed } }),
    })),
    {
      key: `${key} line`,
      agendaNumber,
      text: fileLine,
      reference,
      change: (changed) => cases.change(key, { fileLine: changed }),
    },
  ]);
  const ofActions = actions.items
    .filter(({ status }) => status !== 'dropped')
    .map(
      ({ key, agendaNumber, text, caseReference }): WordsToSign => ({
        key,
        agendaNumber,
        text,
        reference: caseReference,
        change: (changed) => actions.change(key, { text: changed }),
      }),
    );
  return [...ofNotes, ...ofCases, ...ofActions]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.agendaNumber - b.agendaNumber);
}
