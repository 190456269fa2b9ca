import { ensureDemoSnapshot } from '../../../src/local/demo/ensureDemoSnapshot';
import { createTenant } from '../../../src/local/tenant/createTenant';
import type { Tenant } from '../../../src/local/tenant/createTenant';
import { connectGraph } from '../../../src/ground/graph/connectGraph';
import { connectSharePoint } from '../../../src/ground/sharepoint/connectSharePoint';
import { createProof } from '../../../src/access/proof/createProof';
import type { ProofProgress, ProofService } from '../../../src/access/proof/ProofService';
import { doneAt, nextTurn } from '../../../src/access/proof/rules/SiteProof';
import type { SiteProof } from '../../../src/access/proof/rules/SiteProof';
import type { SPFI } from '@pnp/sp';
import { readReference } from '../../../src/people/sharepoint/readReference';
import { demoPerson } from '../../../src/local/demo/demoPeople';
import { proofSwitches } from './proofSwitches';

const origin = 'http://127.0.0.1:4400';
const webUrl = `${origin}/sites/trust`;
jest.setTimeout(120_000);
let tenant: Tenant;
beforeEach(async () => {
  tenant = createTenant({
    data: ':memory:',
    snapshot: await ensureDemoSnapshot(),
    now: new Date('2026-11-23T09:00:00Z'),
    origin,
  });
});
afterEach(() => tenant.close());

const send = (url: string, init?: RequestInit): Promise<Response> => tenant.handle(new Request(url, init));

const tokenOf = async (user: string): Promise<string> => {
  const answer = await send(`${origin}/_tenant/token`, { method: 'POST', body: JSON.stringify({ user }) });
  return ((await answer.json()) as { access_token: string }).access_token;
};
const siteAs = async (user: string): Promise<SPFI> =>
  connectSharePoint({ webUrl, bearer: await tokenOf(user), fetch: send, wait: async () => undefined });

async function proofAs(user: string): Promise<ProofService> {
  const token = await tokenOf(user);
  const mail = user === 'jo' ? 'jo.lister@northmoor.example' : demoPerson(user).mail;
  return createProof({
    sp: await siteAs(user),
    graph: connectGraph({ getToken: async () => token, fetch: send }),
    keys: { newKey: () => crypto.randomUUID(), newCode: () => 'abc' },
    me: { key: '', login: '', name: '', mail, administers: user === 'jo' },
    now: () => tenant.now(),
    links: { web: (code) => `${webUrl}/SitePages/Hub.aspx?session=${code}`, teams: () => '' },
    version: '0.2.0',
    wait: async (milliseconds) => {
      const now = new Date(tenant.now().getTime() + milliseconds).toISOString();
      await send(`${origin}/_tenant/clock`, { method: 'POST', body: JSON.stringify({ now }) });
    },
  });
}

const quiet = { onProgress: () => undefined };
async function wholeProof(): Promise<SiteProof> {
  await (await proofAs('jo')).runTurn({ turn: 'administrator', ...quiet });
  await (await proofAs('miriam')).runTurn({ turn: 'keeper', ...quiet });
  await (await proofAs('priya')).runTurn({ turn: 'staff', ...quiet });
  return (await proofAs('jo')).clearProof();
}
const notHolding = ({ findings }: SiteProof): readonly string[] =>
  findings.filter(({ result }) => result !== 'holds').map(({ trial, result, seen }) => `${trial} ${result} ${seen}`);

test('three people prove the site in turn, and nothing that was made stays', async () => {
  const proof = await wholeProof();
  expect(notHolding(proof)).toEqual([]);
  expect(nextTurn(proof)).toBeUndefined();
  expect(doneAt(proof, 'staff')).toMatch(/^2026-11-23T09/);
  expect(proof.left).toBe(0);
  expect(proof.mine).toEqual(['administrator']);
});

test('what does not hold is known to every page once an administrator has seen it', async () => {
  const limits = async (): Promise<unknown> =>
    (await readReference(await siteAs('priya'), 20261123)).settings.siteLimits;
  await send(`${origin}/_tenant/switches`, { method: 'POST', body: JSON.stringify({ addAlone: 'refused' }) });
  await (await proofAs('jo')).runTurn({ turn: 'administrator', ...quiet });
  await (await proofAs('priya')).runTurn({ turn: 'staff', ...quiet });
  expect(await limits()).toEqual([]);
  await (await proofAs('jo')).openProof();
  expect(await limits()).toEqual(['addsAlone']);
  await send(`${origin}/_tenant/switches`, { method: 'DELETE' });
  await (await proofAs('priya')).runTurn({ turn: 'staff', ...quiet });
  await (await proofAs('jo')).clearProof();
  expect(await limits()).toEqual([]);
});

test('a turn that is over may be run again, and says the same', async () => {
  await (await proofAs('jo')).runTurn({ turn: 'administrator', ...quiet });
  await (await proofAs('miriam')).runTurn({ turn: 'keeper', ...quiet });
  expect(notHolding(await (await proofAs('miriam')).runTurn({ turn: 'keeper', ...quiet }))).toEqual([]);
  await (await proofAs('priya')).runTurn({ turn: 'staff', ...quiet });
  expect(notHolding(await (await proofAs('priya')).runTurn({ turn: 'staff', ...quiet }))).toEqual([]);
  expect(notHolding(await (await proofAs('jo')).runTurn({ turn: 'administrator', ...quiet }))).toEqual([]);
});

test('a turn that was paused goes on with the trial that is left', async () => {
  const stop = new AbortController();
  const told: string[] = [];
  const onProgress = ({ done, total, trial }: ProofProgress): void => {
    told.push(`${done} of ${total} ${trial}`);
    if (done === 3) stop.abort();
  };
  const jo = await proofAs('jo');
  const paused = await jo.runTurn({ turn: 'administrator', onProgress, signal: stop.signal });
  expect(paused.findings).toHaveLength(4);
  expect(nextTurn(paused)).toBe('administrator');
  const whole = await jo.runTurn({ turn: 'administrator', onProgress });
  expect(notHolding(whole)).toEqual([]);
  expect(told.slice(3, 6)).toEqual([
    '3 of 16 limitedAccessKnown',
    '4 of 16 breaksWithoutCopying',
    '5 of 16 removesWhatIsNotThere',
  ]);
  expect(nextTurn(whole)).toBe('keeper');
});

test('the link for the others is the address of the Hub’s own page', async () => {
  expect((await proofAs('jo')).hubPage()).toBe(`${webUrl}/SitePages/Hub.aspx`);
});

test.each(proofSwitches)('where %s is %s, the proof says so', async (name, value, expected) => {
  await send(`${origin}/_tenant/switches`, { method: 'POST', body: JSON.stringify({ [name]: value }) });
  const found = notHolding(await wholeProof()).map((line) => line.split(' ')[0]);
  expect(found).toEqual(expected);
});
