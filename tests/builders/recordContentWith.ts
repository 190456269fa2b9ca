import type { RecordContent } from '../../src/records/rules/SealedRecord';
import { agenda } from '../../sharepoint/content/agenda';
import { agendaBlocks } from '../../sharepoint/content/agendaBlocks';
import { hannah, priya } from '../people';

/** What Hannah sent for signing: five items with notes, two actions. */
export const recordContentWith = (more: Partial<RecordContent> = {}): RecordContent => {
  const notes: Readonly<Record<number, string>> = {
    4: 'Read together. One action carried for the third time, now escalated.',
    5: 'Case 4-017. Third Monday absence in a row. Each time a different reason. Early help has not replied since 9 October.',
    6: 'Uneasy at weekends. Priya wonders whether she is being reassured too easily.',
    7: 'What we know and what we assume are further apart than we thought. The plan has not worked; waiting is not safe.',
    9: 'A heavy fortnight. Friday afternoons kept clear of new referrals until Christmas.',
  };
  const actions: Readonly<Record<number, RecordContent['rows'][number]['actions']>> = {
    5: [
      { text: 'Call early help together and ask for a written update, Case 4-017', byName: 'Priya', byDay: 20261201 },
    ],
    9: [{ text: 'Cover Friday afternoons', byName: 'Hannah', byDay: 20261204 }],
  };
  return {
    version: 1,
    sessionKey: 'session-1',
    offerTitle: 'Responsive supervision',
    startsAt: '2026-11-26T14:15:00.000Z',
    endsAt: '2026-11-26T15:00:00.000Z',
    place: 'Teams',
    nextStartsAt: '2027-01-28T14:15:00.000Z',
    people: [
      { key: hannah.key, name: hannah.name, role: 'supervisor', jobTitle: 'Head of Safeguarding', school: '' },
      { key: priya.key, name: priya.name, role: 'supervisee', jobTitle: 'DSL', school: 'Ottersby Primary' },
    ],
    rows: agenda.map(({ number, title, block }) => ({
      number,
      title,
      block: agendaBlocks.find(({ key }) => key === block)?.title ?? '',
      covered: notes[number] !== undefined || number < 4,
      notes: notes[number] === undefined ? [] : [notes[number]],
      actions: actions[number] ?? [],
    })),
    ...more,
  };
};
