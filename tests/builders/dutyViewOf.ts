import type { DutyView } from '../../src/sessions/duty/DutyService';
import { dutyTurns, turnAt } from '../../src/sessions/duty/rules/dutyTurns';
import { askOf } from './askOf';

/** What Leon asked, ten minutes later, as he sees it. */
export function dutyViewOf(more: Partial<DutyView> = {}): DutyView {
  const day = { zone: 'Europe/London', dayStarts: 480, dayEnds: 1020 };
  const { ask = askOf(), now = '2026-11-23T09:10:00.000Z' } = more;
  const turns = dutyTurns(ask, day);
  return {
    ask,
    role: 'asker',
    myKey: 'leon',
    turns,
    turn: turnAt(turns, now),
    today: 20261123,
    now,
    day,
    names: { fiona: 'Fiona Ashby', hannah: 'Hannah Okafor', grace: 'Grace Lund' },
    template: undefined,
    support: [],
    checkInDays: [2, 14],
    ...more,
  };
}
