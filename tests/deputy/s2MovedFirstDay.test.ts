import { hubOf } from '../contract/hubOf';
import { finishAndSign, group, groupSession, moveCarys } from './groupSession';
import { sealSite } from './sealSite';
import type { SealSite } from './sealSite';

let seal: SealSite;
beforeEach(async () => {
  seal = await sealSite();
  await groupSession(seal);
});

test('S2: a member whose first day is moved past the session still has to sign: the text names her', async () => {
  await finishAndSign(seal);
  await moveCarys(seal, 20261201);
  for (const hub of [seal.hannah, seal.priya])
    expect(await hub.openRecord(group)).toMatchObject({ state: 'signing', waitsFor: ['Carys Dunmore'] });
  expect((await seal.hannah.verifyRecord(group)).ok).toBe(false);
});

test('S2: the text names a member whose first day the register puts past the session: belonging says who takes part', async () => {
  await moveCarys(seal, 20261201);
  await finishAndSign(seal);
  await moveCarys(seal, 20260901);
  const miriam = await hubOf(seal.site, 'miriam');
  expect(await miriam.lookAtRecord(group, { key: 'look-1', reason: 'asked', words: '' })).toMatchObject({ ok: true });
  for (const hub of [seal.hannah, seal.priya, miriam])
    expect(await hub.openRecord(group)).toMatchObject({ state: 'signing', waitsFor: ['Carys Dunmore'], notNamed: [] });
  expect(await seal.hannah.verifyRecord(group)).toMatchObject({ ok: false });
});
