import { checkSeals } from '../../../../src/sessions/record/useCases/checkSeals';
import type { FakeTrust } from '../../../standIns/FakeTrust';
import { sessionToSign } from '../../../standIns/sessionToSign';
import type { SessionToSign } from '../../../standIns/sessionToSign';
import { carys, gareth, hannah, priya } from '../../../people';

let trust: FakeTrust;
let made: SessionToSign;

beforeEach(async () => {
  made = await sessionToSign();
  trust = made.trust;
});

/** Hannah writes and sends it to sign, which books another session; only the first is looked at. */
async function finish(): Promise<void> {
  await made.write('Words.');
  await made.finish();
}
const sign = (comment = '') => made.sign(priya, comment);

describe('the seals of a list', () => {
  const findings = async (person = priya) => [...(await checkSeals(trust.as(person), trust.sessions.items))];
  const inRegister = (change: object) => Object.assign(trust.sessions.items[0]!, change);

  test('a record is sealed when it is for whoever opens it, and not before', async () => {
    await finish();
    expect(await findings()).toEqual([['one', 'signing']]);
    await sign();
    for (const who of [priya, hannah, gareth]) expect(await findings(who)).toEqual([['one', 'sealed']]);
  });

  test('a register that says so seals nothing', async () => {
    inRegister({ status: 'sealed' });
    expect(await findings()).toEqual([['one', 'registerOnly']]);
    inRegister({ status: 'running' });
    await finish();
    inRegister({ status: 'sealed' });
    for (const who of [priya, hannah, gareth]) expect(await findings(who)).toEqual([['one', 'registerOnly']]);
  });

  test.each(['text', 'signature'] as const)('a changed %s shows', async (kind) => {
    await finish();
    await sign('Fair.');
    const item = trust.seals.items.find((one) => one.kind === kind);
    trust.rewrite(item, kind === 'text' ? { text: 'Other words.' } : { comment: 'Another comment.' });
    expect(await findings()).toEqual([['one', 'broken']]);
  });

  test('who reads the register alone learns nothing more, and the seals are not asked', async () => {
    await finish();
    await sign();
    const ports = trust.as(carys);
    expect([
      ...(await checkSeals(
        {
          ...ports,
          seals: {
            ...ports.seals,
            ofSessions: () => {
              throw new Error('asked');
            },
          },
        },
        trust.sessions.items,
      )),
    ]).toEqual([['one', 'unread']]);
  });
});
