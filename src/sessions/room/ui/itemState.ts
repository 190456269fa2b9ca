import type { Room } from './useRoom';

export type ItemState = 'covered' | 'begun' | 'toCome';

const isWritten = (text: string): boolean => text.trim() !== '';

/**
 * How far an agenda item is: ticked as covered, something written, or nothing yet. Stages of cases count for the item
 * that shows them.
 */
export function itemState({ room, notes, cases, actions }: Room, number: number): ItemState {
  const here = <D extends { readonly agendaNumber: number }>(items: readonly D[]): readonly D[] =>
    items.filter(({ agendaNumber }) => agendaNumber === number);
  if (here(notes.items).some(({ covered }) => covered)) return 'covered';
  const stage = room.agenda.find((item) => item.number === number)?.stage;
  const begun =
    here(notes.items).some(({ text }) => isWritten(text)) ||
    here(cases.items).some(
      ({ stored, reference, stages }) => stored !== undefined || [reference, ...Object.values(stages)].some(isWritten),
    ) ||
    here(actions.items).some(({ text, status }) => isWritten(text) && status !== 'dropped') ||
    (stage !== undefined && cases.items.some(({ stages }) => isWritten(stages[stage])));
  return begun ? 'begun' : 'toCome';
}
