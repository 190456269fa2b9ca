import './weakReading';
import { safeAddress } from '../../src/ground/rules/safeAddress';
import { listAt, folderUrlOf } from '../../src/ground/sharepoint/listAddress';
import { writeSchoolYears } from '../../src/people/sharepoint/writeReference';
import { writtenIntent } from '../../src/sessions/rules/intent';
import { sharePointSessions } from '../../src/sessions/sharepoint/sharePointSessions';
import { runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { counted } from '../contract/counted';
import { hubOf } from '../contract/hubOf';
import { person, setUpInput, year } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { plantRow, rawAs } from './rawAs';
import { own, sessionIn, theirs, twoPairs } from './twoPairs';
import { withWeakness } from './weaknesses';
import type { Row } from './weaknesses';

/** The attacks on pages, figures, mailboxes and words, with the product as it is and with each weakness put back. */
jest.setTimeout(120_000);

let site: TestSite;
afterEach(() => site.tenant.close());

const at = (list: string, id?: number): string =>
  `web/getList('/sites/trust/Lists/${list}')/items${id === undefined ? '' : `(${id})`}`;

interface SeenRow {
  readonly Id: number;
  readonly Body?: string;
}

async function rowsSeen(alias: string, list: string, query: string): Promise<readonly SeenRow[]> {
  const { json } = await rawAs(site, alias, 'GET', `${at(list)}?${query}`);
  return json['value'] as readonly SeenRow[];
}

/** Priya writes nonsense into her own row of the register. */
async function nonsenseInARow(): Promise<readonly string[]> {
  const [row] = await rowsSeen('priya', 'HubPairs', `$select=Id&$filter=SuperviseeKey eq '${person('priya').key}'`);
  await rawAs(site, 'priya', 'MERGE', at('HubPairs', row?.Id), { HeldDays: '20261001;soon' });
  const hub = await hubOf(site, 'miriam');
  return counted(hub).then(
    () => [],
    (error: unknown) => [`the overview is closed: ${String(error)}`],
  );
}

/** Priya fills her own folder with more than a page of rows under Miriam's key. */
async function flooded(): Promise<readonly string[]> {
  const sp = await site.as('priya');
  const place = { list: 'sessions', shard: year } as const;
  const [batched, execute] = sp.batched({ maxRequests: 100 });
  const cells = {
    PairKey: theirs,
    SupervisorKey: person('miriam').key,
    SuperviseeKey: person('carys').key,
    Day: '20261124',
    StartsAt: '2026-11-24T14:15:00.000Z',
    EndsAt: '2026-11-24T15:00:00.000Z',
    Status: 'signing',
  };
  const adding = Array.from({ length: 5050 }, (_, index) =>
    listAt(batched, place).addValidateUpdateItemUsingPath(
      Object.entries({ HubKey: `flood ${index}`, ...cells }).map(([FieldName, FieldValue]) => ({
        FieldName,
        FieldValue,
      })),
      folderUrlOf(sp, place, own),
    ),
  );
  await execute();
  await Promise.all(adding);
  const { week7 } = await (await hubOf(site, 'miriam')).openHome();
  return week7.some(({ session }) => session.pairKey === theirs) ? [] : ['Miriam’s session is not on her Home'];
}

/** Priya writes a booking that Hannah is said to have begun. */
async function intentPlanted(): Promise<readonly string[]> {
  const rest = Array.from({ length: 5 }, (_, index) => ({
    key: `rest ${index}`,
    startsAt: `2026-12-0${index + 1}T10:00:00.000Z`,
    endsAt: `2026-12-0${index + 1}T10:45:00.000Z`,
  }));
  const intent = writtenIntent({ kind: 'book', at: '2026-11-23T08:00:00.000Z', by: person('hannah').key, rest });
  await plantRow(site, 'priya', {
    list: 'HubSessions202627',
    folder: own,
    cells: {
      HubKey: 'planted',
      PairKey: own,
      SupervisorKey: person('hannah').key,
      SuperviseeKey: person('priya').key,
      Code: 'PLANTED2',
      OfferKey: 'trust-level',
      Day: '20261127',
      StartsAt: '2026-11-27T10:00:00.000Z',
      EndsAt: '2026-11-27T10:45:00.000Z',
      Status: 'booked',
      Place: 'room',
      EventStatus: 'wanted',
      Reply: 'none',
      Intent: intent,
    },
  });
  const hub = await hubOf(site, 'hannah');
  await hub.finishUnfinished((await hub.openHome()).unfinished);
  const answer = await site.fetch('http://127.0.0.1:4400/graph/v1.0/me/events?$top=100', {
    headers: { authorization: `Bearer ${await site.token('hannah')}` },
  });
  const { value } = (await answer.json()) as { readonly value: readonly unknown[] };
  return value.length === 0 ? [] : [`${value.length} events made in Hannah’s calendar`];
}

/** Priya calls a session sealed that nobody signed. */
async function sealedByItsRow(): Promise<readonly string[]> {
  const invented = sessionIn(own, { key: 'invented', code: 'INVENT22', day: 20261001, status: 'sealed' });
  await sharePointSessions(await site.as('priya')).add({
    ...invented,
    startsAt: '2026-10-01T14:15:00.000Z',
    endsAt: '2026-10-01T15:00:00.000Z',
  });
  const session = await sharePointSessions(await site.as('miriam')).findByKey(year, own, 'invented');
  if (session === undefined) throw new Error('the session is not there');
  const { notHeld } = await (await hubOf(site, 'miriam')).compareWithSeals([session]);
  return notHeld.length === 1 ? [] : ['what nobody signed counts as held, and as compared'];
}

/** Priya puts another address where the session is joined. */
async function addressPlanted(): Promise<readonly string[]> {
  const hostile = 'https://teams.microsoft.com.evil.example/l/meetup-join/1';
  const halfTerms = [{ name: 'autumn2' as const, firstDay: 20261102, lastDay: 20261218 }];
  await writeSchoolYears(await site.as('jo'), [{ schoolKey: 'ottersby', year, halfTerms, closures: [] }]);
  const booked = await (await hubOf(site, 'hannah')).bookSession({
    pairKey: own,
    offerKey: 'trust-level',
    superviseeKey: person('priya').key,
    alongKeys: [],
    place: 'teams',
    room: '',
    sessions: [{ key: 'online', startsAt: '2026-11-25T10:00:00.000Z', endsAt: '2026-11-25T10:45:00.000Z' }],
  });
  expect(booked.ok ? [] : booked.issues).toEqual([]);
  const [words] = await rowsSeen('priya', 'HubWorking202627', "$select=Id,Body&$filter=SessionKey eq 'online'");
  const body = JSON.parse(words?.Body ?? '') as object;
  const cells = { Body: JSON.stringify({ ...body, joinUrl: hostile }) };
  expect((await rawAs(site, 'priya', 'MERGE', at('HubWorking202627', words?.Id), cells)).status).toBe(204);
  const { week7 } = await (await hubOf(site, 'hannah')).openHome();
  const shown = week7.map(({ joinUrl }) => joinUrl ?? '').find((url) => url !== '');
  expect(shown).toBe(hostile);
  return safeAddress(shown ?? '', 'trust.sharepoint.com') === undefined ? [] : [`a link leads to ${hostile}`];
}

/** Priya types and takes back. */
async function takenBack(): Promise<readonly string[]> {
  await runSetUp(await site.as('jo'), setUpInput);
  const hub = await hubOf(site, 'priya');
  const target = { shard: year, pairKey: own, sessionKey: `session of ${own.slice(0, 4)}` };
  const note = { key: 'note', agendaNumber: 4, covered: true, functions: [] };
  const first = await hub.saveNote(target, { ...note, stored: undefined, text: 'I am afraid of going in.' });
  if (first.kind !== 'saved') throw new Error('not saved');
  expect((await hub.saveNote(target, { ...note, stored: first.item, text: 'A quiet week.' })).kind).toBe('saved');
  const rows = await rowsSeen('hannah', 'HubWorking202627', "$select=Id&$filter=Kind eq 'note'");
  const histories = rows.map(({ Id }) => rawAs(site, 'hannah', 'GET', `${at('HubWorking202627', Id)}/versions`));
  const seen = JSON.stringify(await Promise.all(histories));
  return seen.includes('I am afraid') ? ['Hannah reads what Priya took back'] : [];
}

const attacks: readonly (readonly [Row, string, () => Promise<readonly string[]>])[] = [
  ['D1', 'nonsense in a row closes no page', nonsenseInARow],
  ['D2', 'thousands of rows hide nothing', flooded],
  ['I1', 'a planted intent makes no event', intentPlanted],
  ['R1', 'an invented session is not held', sealedByItsRow],
  ['W1', 'a planted address is no link', addressPlanted],
  ['V1', 'what was taken back is gone', takenBack],
];

it.each(attacks)('%s: %s, and did otherwise before', async (row, _what, attack) => {
  site = await twoPairs();
  expect(await attack()).toEqual([]);
  site.tenant.close();
  site = await twoPairs();
  expect(await withWeakness(row, attack)).not.toEqual([]);
});
