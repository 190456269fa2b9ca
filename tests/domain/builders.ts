import type { Offer } from '../../src/domain/Catalogue';
import type { Pair, PairSummary } from '../../src/domain/Pair';
import type { Person } from '../../src/domain/Person';
import type { Session } from '../../src/domain/Session';
import type { Action, AgendaAddition, CaseNote, Note, WorkItemBase } from '../../src/domain/WorkItem';

const base: WorkItemBase = { key: 'k', pairKey: 'pair', shard: '2026-27', sessionKey: 's', etag: '', itemId: 1, createdBy: '', createdAt: '2026-11-26T14:20:00Z', modifiedBy: '', modifiedAt: '' };

export const action = (more: Partial<Action> = {}): Action => ({
  ...base, kind: 'action', text: 'Call early help', ownerKey: 'p', dueDay: undefined, status: 'open', agendaNumber: 5, caseReference: '', carried: [], doneDay: undefined, ...more,
});
export const note = (more: Partial<Note> = {}): Note => ({ ...base, kind: 'note', agendaNumber: 1, covered: false, text: '', functions: [], ...more });
export const caseNote = (more: Partial<CaseNote> = {}): CaseNote => ({
  ...base, kind: 'case', agendaNumber: 5, position: 1, reference: '4-017', stages: { experience: '', reflection: '', analysis: '', plan: '' },
  functions: [], fileLine: '', onFile: false, onChronology: false, ...more,
});
export const addition = (more: Partial<AgendaAddition> = {}): AgendaAddition => ({ ...base, kind: 'agenda', text: 'Thresholds', byKey: 'p', ...more });
export const session = (more: Partial<Session> = {}): Session => ({
  key: 's', pairKey: 'pair', shard: '2026-27', offerKey: 'responsive', supervisorKey: 'h', superviseeKey: 'p', code: 'CCCCCCCC', day: 20261126,
  startsAt: '2026-11-26T14:15:00Z', endsAt: '2026-11-26T15:00:00Z', status: 'booked', place: 'teams', seriesKey: '', eventId: '', eventStatus: 'none', reply: 'none', etag: '', itemId: 1, ...more,
});
export const summary: PairSummary = {
  heldDays: [], next: undefined, heldSinceStart: 0, openActions: 0, unsigned: 0, oldestUnsigned: undefined, agendaAdded: 0, agreement: 'none', reviewDay: undefined,
};
export const pair = (more: Partial<Pair> = {}): Pair => ({
  key: 'row', pairKey: 'pair', supervisorKey: 'h', superviseeKey: 'p', supervisorName: 'Hannah Okafor', superviseeName: 'Priya Nair', schoolKey: 'ottersby', offerKey: 'responsive',
  cadence: '', status: 'active', firstDay: 20260901, lastDay: undefined, shards: ['2026-27'], summary, etag: '', itemId: 1, ...more,
});
export const person = (more: Partial<Person> = {}): Person => ({
  key: 'p', name: 'Priya Nair', login: 'priya', mail: 'priya@x', jobTitle: 'DSL', roles: ['dsl'], schoolKey: 'ottersby', inScope: true, status: 'active', ...more,
});
export const offer = (more: Partial<Offer> = {}): Offer => ({
  key: 'responsive', pathwayKey: 'feo', position: 1, title: 'Responsive supervision', summary: '', kind: 'oneToOne', cadence: { unit: 'termly' }, cadenceWords: '', minutes: 45,
  countsToMinimum: true, forRoles: [], byRoles: [], alongRoles: [], aims: [], entitled: true, ...more,
});
