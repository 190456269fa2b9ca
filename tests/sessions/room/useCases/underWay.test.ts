import type { Session } from '../../../../src/sessions/rules/Session';
import type { Note } from '../../../../src/sessions/rules/WorkItem';
import { bookSession } from '../../../../src/sessions/booking/useCases/bookSession';
import { cancelSession } from '../../../../src/sessions/booking/useCases/cancelSession';
import { moveSession } from '../../../../src/sessions/booking/useCases/moveSession';
import { openHome } from '../../../../src/sessions/home/useCases/openHome';
import { refreshFromOutlook } from '../../../../src/sessions/outlook/useCases/refreshFromOutlook';
import { saveNote } from '../../../../src/sessions/room/useCases/saveNote';
import { startSession } from '../../../../src/sessions/room/useCases/startSession';
import type { NoteDraft } from '../../../../src/sessions/room/RoomDrafts';
import { hannah, priya } from '../../../people';
import type { FakeTrust } from '../../../standIns/FakeTrust';
import { trustToBookIn } from '../../../standIns/trustToBookIn';

const later = { startsAt: '2026-11-27T10:00:00.000Z', endsAt: '2026-11-27T10:45:00.000Z' };
let trust: FakeTrust;
let target: { readonly shard: string; readonly pairKey: string; readonly sessionKey: string };
const row = (): Session => {
  const [first] = trust.sessions.items;
  if (first === undefined) throw new Error('no session');
  return first;
};
const note = (text: string, stored?: Note): NoteDraft => ({
  key: 'mine',
  stored,
  agendaNumber: 5,
  covered: false,
  text,
  functions: [],
});
const prepare = async (text = 'Mondays', stored?: Note): Promise<Note> => {
  const session = row();
  const result = await saveNote(trust.as(priya), { ...target, session }, note(text, stored));
  if (result.kind !== 'saved') throw new Error('conflict');
  return result.item;
};

beforeEach(async () => {
  const { trust: made, input } = trustToBookIn();
  trust = made;
  await bookSession(trust.as(hannah), input);
  target = { shard: row().shard, pairKey: row().pairKey, sessionKey: row().key };
});

describe('a session that was prepared is still only booked', () => {
  beforeEach(async () => {
    await prepare();
  });

  it('in the register, and as the next one of both', async () => {
    expect(row().status).toBe('booked');
    expect((await openHome(trust.as(priya))).mine[0]?.next).toMatchObject({ key: 'one' });
    expect((await openHome(trust.as(hannah))).followed).toMatchObject([{ key: 'one' }]);
  });

  it('so either of them can move it, and the words stay', async () => {
    expect(await moveSession(trust.as(priya), { session: row(), ...later, why: 'A class trip' })).toMatchObject({
      ok: true,
    });
    expect(row()).toMatchObject({ ...later, status: 'booked' });
    expect(trust.working.items.filter(({ kind }) => kind === 'note')).toMatchObject([{ text: 'Mondays' }]);
  });

  it('so either of them can cancel it', async () => {
    expect(await cancelSession(trust.as(priya), { session: row(), why: 'Ill' })).toMatchObject({ ok: true });
    expect(row().status).toBe('cancelled');
  });

  it('and Outlook’s move is followed', async () => {
    trust.change('event-one', { ...later, changedAt: trust.now });
    await refreshFromOutlook(trust.as(hannah), trust.sessions.items);
    expect(row()).toMatchObject({ ...later, status: 'booked' });
  });

  it('until its time: what is written then begins it, also in a note that was prepared', async () => {
    const [prepared] = trust.working.items.filter((item): item is Note => item.kind === 'note');
    trust.now = '2026-11-26T14:16:00.000Z';
    await prepare('Mondays, still', prepared);
    expect(row().status).toBe('running');
  });
});

describe('a session under way', () => {
  it('is begun by its supervisor before its time, and by nobody else', async () => {
    await expect(startSession(trust.as(priya), target)).rejects.toMatchObject({ code: 'forbidden' });
    await startSession(trust.as(hannah), target);
    expect(row().status).toBe('running');
  });

  it('can be moved until it was sent to sign, and is booked again then', async () => {
    await startSession(trust.as(hannah), target);
    expect(await moveSession(trust.as(hannah), { session: row(), ...later, why: 'A fire alarm' })).toMatchObject({
      ok: true,
    });
    expect(row()).toMatchObject({ ...later, status: 'booked' });
    trust.sessions.update({ ...row(), status: 'signing' });
    expect(await moveSession(trust.as(hannah), { session: row(), ...later, why: 'Too late' })).toMatchObject({
      ok: false,
      issues: [{ code: 'stillSigning' }],
    });
  });

  it('can be cancelled until it was sent to sign', async () => {
    await startSession(trust.as(hannah), target);
    expect(await cancelSession(trust.as(hannah), { session: row(), why: 'Ill' })).toMatchObject({ ok: true });
    expect(row().status).toBe('cancelled');
  });

  it('follows a move in Outlook made before it was over, and none that tidies up', async () => {
    trust.now = '2026-11-26T14:16:00.000Z';
    await prepare();
    expect(row().status).toBe('running');
    trust.change('event-one', { ...later, changedAt: '2026-11-26T14:20:00.000Z' });
    await refreshFromOutlook(trust.as(hannah), trust.sessions.items);
    expect(row()).toMatchObject({ ...later, status: 'booked' });
    trust.now = '2026-11-27T10:05:00.000Z';
    await prepare(
      'Late',
      trust.working.items.find((item): item is Note => item.kind === 'note'),
    );
    trust.now = '2026-11-28T10:00:00.000Z';
    const tidied = { startsAt: '2026-12-01T10:00:00.000Z', endsAt: '2026-12-01T10:45:00.000Z' };
    trust.change('event-one', { ...tidied, changedAt: trust.now });
    await refreshFromOutlook(trust.as(hannah), trust.sessions.items);
    expect(row()).toMatchObject({ ...later, status: 'running' });
  });
});
