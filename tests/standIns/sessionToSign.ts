import type { Outcome } from '../../src/ground/rules/Issue';
import type { Person } from '../../src/ground/rules/Person';
import type { RecordView } from '../../src/sessions/record/RecordService';
import type { SessionRef } from '../../src/sessions/rules/SessionRef';
import { finishSession } from '../../src/sessions/room/useCases/finishSession';
import { openRecord } from '../../src/sessions/record/useCases/openRecord';
import { openSession } from '../../src/sessions/room/useCases/openSession';
import { saveNote } from '../../src/sessions/room/useCases/saveNote';
import { signRecord } from '../../src/sessions/record/useCases/signRecord';
import type { FakeTrust } from './FakeTrust';
import { bookedTrust } from './trustToBookIn';
import { hannah, priya } from '../people';

/** A session of Hannah and Priya that has begun, and the ways to write in it, finish it and sign it. */
export interface SessionToSign {
  readonly trust: FakeTrust;
  readonly target: SessionRef;
  write(text: string): ReturnType<typeof saveNote>;
  finish(nextStartsAt?: string): ReturnType<typeof finishSession>;
  sign(person?: Person, comment?: string): ReturnType<typeof signRecord>;
}

export const next = '2027-01-28T14:15:00.000Z';

export async function sessionToSign(): Promise<SessionToSign> {
  const { trust, target } = await bookedTrust();
  trust.now = '2026-11-26T14:20:00.000Z';
  return {
    trust,
    target,
    write: (text) =>
      saveNote(trust.as(hannah), target, {
        key: 'n',
        stored: undefined,
        agendaNumber: 5,
        covered: true,
        text,
        functions: ['voice'],
      }),
    finish: async (nextStartsAt = next) =>
      finishSession(trust.as(hannah), {
        room: await openSession(trust.as(hannah), target),
        nextStartsAt,
        nextKey: 'two',
      }),
    sign: async (person = priya, comment = '') =>
      signRecord(trust.as(person), await openRecord(trust.as(person), target), comment),
  };
}

export function record(outcome: Outcome<RecordView>): RecordView {
  if (!outcome.ok) throw new Error(outcome.issues.map(({ code }) => code).join());
  return outcome.value;
}
