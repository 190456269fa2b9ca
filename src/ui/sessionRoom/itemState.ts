import type { Room } from './useRoom';

export type ItemState = 'covered' | 'begun' | 'toCome';

/** How far an agenda item is: ticked as covered, something written, or nothing yet. */
export function itemState({ notes, cases, actions }: Pick<Room, 'notes' | 'cases' | 'actions'>, number: number): ItemState {
  const of = <D extends { readonly agendaNumber: number }>(items: readonly D[]): readonly D[] => items.filter(({ agendaNumber }) => agendaNumber === number);
  if (of(notes.items).some(({ covered }) => covered)) return 'covered';
  const begun = of(notes.items).some(({ text }) => text.trim() !== '')
    || of(cases.items).some(({ stored, reference, stages }) => stored !== undefined || [reference, ...Object.values(stages)].some((text) => text.trim() !== ''))
    || of(actions.items).some(({ text, status }) => text.trim() !== '' && status !== 'dropped');
  return begun ? 'begun' : 'toCome';
}
