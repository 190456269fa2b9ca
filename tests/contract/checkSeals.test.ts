import { everyService } from '../../src/local/demo/everyService';
import type { SealFinding, RecordListRow } from '../../src/sessions/record/RecordService';
import type { EveryService } from '../../src/local/demo/everyService';
import { loadServices } from '../../src/app/loadServices';
import { addToGroup, writeSchoolYears } from '../../src/people/sharepoint/writeReference';
import { documents } from '../../src/sessions/outlook/documents';
import { now, openPriyasPair, pairKey, person, readySite, webUrl, year } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
let hannah: EveryService;
let priya: EveryService;

async function hub(alias: string, administers = false): Promise<EveryService> {
  const { key, login, name, mail } = person(alias);
  return everyService(
    loadServices({
      sharePoint: { webUrl, fetch: site.fetch, bearer: await site.token(alias), wait: async () => undefined },
      graph: { getToken: () => site.token(alias), fetch: site.fetch },
      me: { key, login, name, mail, administers },
      links: { web: (code) => `${webUrl}?session=${code}`, teams: (code) => code },
      words: documents,
      now: () => now,
    }).loaders,
  );
}

/** As anybody could send it without the Hub. */
async function raw(
  alias: string,
  list: string,
  filter: string,
  change: Readonly<Record<string, string>>,
): Promise<number> {
  const items = `${webUrl}/_api/web/lists/getByTitle('${list}')/items`;
  const headers = {
    accept: 'application/json;odata=nometadata',
    'content-type': 'application/json',
    authorization: `Bearer ${await site.token(alias)}`,
  };
  const { value } = (await (
    await site.fetch(`${items}?$filter=${encodeURIComponent(filter)}`, { headers })
  ).json()) as { readonly value: readonly { readonly Id: number }[] };
  expect(value).toHaveLength(1);
  const answer = await site.fetch(`${items}(${value[0]?.Id ?? 0})`, {
    method: 'POST',
    headers: { ...headers, 'x-http-method': 'MERGE', 'if-match': '*' },
    body: JSON.stringify(change),
  });
  return answer.status;
}

const target = { shard: year, pairKey, sessionKey: 'one' };
const inRegister = (status: string): Promise<number> =>
  raw('hannah', `Sessions ${year}`, "HubKey eq 'one'", { Status: status });

async function book(): Promise<void> {
  const booked = await hannah.bookSession({
    pairKey,
    offerKey: 'trust-level',
    superviseeKey: person('priya').key,
    alongKeys: [],
    place: 'room',
    room: 'Library',
    sessions: [{ key: 'one', startsAt: '2026-11-23T14:15:00.000Z', endsAt: '2026-11-23T15:00:00.000Z' }],
  });
  expect(booked.ok ? [] : booked.issues).toEqual([]);
}

/** What somebody's list of records says of the session, and how often SharePoint was asked for it. */
async function listed(alias: string): Promise<{ readonly finding: SealFinding | undefined; readonly trips: number }> {
  const theirs = await hub(alias);
  // as a page does, which knows its person's groups from then on
  await theirs.openHome();
  const rows: readonly RecordListRow[] = await theirs.listRecords();
  await site.forgetRequests();
  const found = await theirs.checkSeals(rows.map(({ session }) => session));
  return {
    finding: found.get('one'),
    trips: (await site.requests()).filter(({ path }) => path.includes('/_api/')).length,
  };
}

beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
  const halfTerms = [
    { name: 'autumn2' as const, firstDay: 20261102, lastDay: 20261218 },
    { name: 'spring1' as const, firstDay: 20270104, lastDay: 20270212 },
  ];
  await writeSchoolYears(await site.as('jo'), [{ schoolKey: 'ottersby', year, halfTerms, closures: [] }]);
  [hannah, priya] = [await hub('hannah'), await hub('priya')];
  await book();
});

it('calls nothing sealed that only the register calls so, whoever wrote it there', async () => {
  expect(await inRegister('sealed')).toBe(204);
  for (const alias of ['hannah', 'priya']) expect((await listed(alias)).finding).toBe('registerOnly');
});

it('reads the seals of a list in two round trips, and shows when one was changed', async () => {
  await hannah.saveNote(target, {
    key: 'n',
    stored: undefined,
    agendaNumber: 5,
    covered: true,
    text: 'Words.',
    functions: [],
  });
  await hannah.finishSession({
    room: await hannah.openSession(target),
    nextStartsAt: '2027-01-28T14:15:00.000Z',
    nextKey: 'two',
  });
  expect((await listed('priya')).finding).toBe('signing');
  // before both have signed, saying so in the register makes it no better
  expect(await inRegister('sealed')).toBe(204);
  for (const alias of ['hannah', 'priya']) expect((await listed(alias)).finding).toBe('registerOnly');
  expect(await inRegister('signing')).toBe(204);
  await priya.signRecord(await priya.openRecord(target), '');
  for (const alias of ['hannah', 'priya']) {
    const { finding, trips } = await listed(alias);
    expect(finding).toBe('sealed');
    expect(trips).toBeLessThanOrEqual(2);
  }
  // the two cannot, a record keeper can
  const text = { Body: JSON.stringify({ text: '{"version":1}' }) };
  const theText = "SessionKey eq 'one' and Kind eq 'text'";
  for (const alias of ['hannah', 'priya']) expect(await raw(alias, `Seals ${year}`, theText, text)).toBe(403);
  expect(await raw('miriam', `Seals ${year}`, theText, text)).toBe(204);
  for (const alias of ['hannah', 'priya']) expect((await listed(alias)).finding).toBe('broken');
});

it('tells oversight no more than the register does, and asks for no words', async () => {
  await addToGroup(await site.as('jo'), 'oversight', [person('dele').login]);
  await inRegister('sealed');
  const dele = await hub('dele');
  const { sessions } = await dele.openPerson(pairKey, person('priya').key);
  expect(sessions).toMatchObject([{ key: 'one', status: 'sealed' }]);
  await site.forgetRequests();
  expect([...(await dele.checkSeals(sessions))]).toEqual([['one', 'unread']]);
  // no row of any list: their own groups alone
  expect((await site.requests()).map(({ rows }) => rows)).toEqual([0]);
  // whoever may open every folder reads what stands there
  const miriam = await hub('miriam', true);
  expect((await miriam.checkSeals(sessions)).get('one')).toBe('registerOnly');
});
