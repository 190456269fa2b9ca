import { addToRecord } from '../../../../src/sessions/record/useCases/addToRecord';
import { checkSeals } from '../../../../src/sessions/record/useCases/checkSeals';
import { openRecord } from '../../../../src/sessions/record/useCases/openRecord';
import { sendBack, signRecord } from '../../../../src/sessions/record/useCases/signRecord';
import { verifyRecord } from '../../../../src/sessions/record/useCases/verifyRecord';
import { refreshSummary } from '../../../../src/sessions/useCases/refreshSummary';
import { hannah, priya } from '../../../people';
import { record, sessionToSign } from '../../../standIns/sessionToSign';
import type { SessionToSign } from '../../../standIns/sessionToSign';

let made: SessionToSign;
beforeEach(async () => {
  made = await sessionToSign();
  await made.write('Words.');
});

const later = (): void => {
  made.trust.seals.add({
    kind: 'unknown',
    key: 'later',
    sessionKey: made.target.sessionKey,
    itemId: 0,
    authorLogin: hannah.login,
    authorName: hannah.name,
    createdAt: '2026-11-26T15:30:00.000Z',
  });
};
const refused = { ok: false, issues: [{ code: 'writtenByNewer', field: '' }] };

describe('a record of which a newer version wrote part', () => {
  test('is not finished', async () => {
    later();
    expect(await made.finish()).toMatchObject(refused);
    expect(made.trust.seals.items.map(({ kind }) => kind)).toEqual(['unknown']);
  });

  test('is said to be so, and is neither signed nor sent back', async () => {
    await made.finish();
    later();
    const sessions = JSON.stringify(made.trust.sessions.items);
    const view = await openRecord(made.trust.as(priya), made.target);
    expect(view).toMatchObject({ state: 'newer', seal: '', sealedAt: '' });
    expect(await signRecord(made.trust.as(priya), view, '')).toMatchObject(refused);
    expect(await sendBack(made.trust.as(priya), view, 'No.')).toMatchObject(refused);
    expect(JSON.stringify(made.trust.sessions.items)).toBe(sessions);
  });

  test('once signed, is neither broken nor added to, and its check says nothing either way', async () => {
    await made.finish();
    const view = record(await made.sign());
    expect(view.state).toBe('sealed');
    later();
    made.trust.seals.items.splice(0, 1);
    expect([...(await checkSeals(made.trust.as(hannah), made.trust.sessions.items)).values()]).toContain('newer');
    expect(await addToRecord(made.trust.as(hannah), view, 'More.')).toMatchObject(refused);
    await expect(verifyRecord(made.trust.as(hannah), made.target)).rejects.toMatchObject({ code: 'newer' });
  });

  test('leaves the counts of its group as they stand', async () => {
    await made.finish();
    const [pair] = made.trust.pairs.items;
    const [session] = made.trust.sessions.items;
    if (!pair || !session) throw new Error('nothing is there');
    made.trust.sessions.update({ ...session, superviseeKey: '' });
    made.trust.pairs.update({ ...pair, summary: { ...pair.summary, unsigned: 7 } });
    later();
    const [row] = await refreshSummary(made.trust.as(hannah), pair.pairKey);
    expect(row?.summary.unsigned).toBe(7);
  });
});
