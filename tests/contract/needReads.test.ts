import type { Row } from '../../src/ground/sharepoint/cells';
import { filtered } from '../../src/ground/sharepoint/readRows';
import { homeMemory } from '../../src/sessions/home/sharepoint/homeMemory';
import { homeReader } from '../../src/sessions/home/sharepoint/homeReader';
import type { NeedSource } from '../../src/sessions/home/NeedSource';
import { openHome } from '../../src/sessions/home/useCases/openHome';
import { now, openPriyasPair, person, readySite, today, webUrl } from './hubSite';
import type { TestSite } from './hubSite';

let site: TestSite;
beforeEach(async () => {
  site = await readySite();
  await openPriyasPair(site);
});

const select = ['Id', 'HubKey'];

/** A need as a later capability may bring it, with two reads of its own: one answered, one this person is refused. */
const source = (seen: (answers: readonly (readonly Row[])[]) => void): NeedSource<'outlook'> => ({
  urgency: 50,
  reads: (personKey) => [
    (sp) => filtered(sp, { list: 'people' }, { select }, `HubKey eq '${personKey}'`)(),
    (sp) => filtered(sp, { list: 'working', shard: '2024-25' }, { select }, '')(),
  ],
  find: (_input, answers) => {
    seen(answers);
    return [{ sessions: [] }];
  },
});

it('what a need reads of its own goes with the first batch of Home, and costs no round trip', async () => {
  const answers: (readonly (readonly Row[])[])[] = [];
  const needs = { outlook: source((one) => answers.push(one)) };
  const { key, login, name, mail } = person('priya');
  const home = homeReader(
    await site.as('priya'),
    homeMemory(webUrl, () => now, undefined),
    () => today,
    needs,
  );
  const open = () => openHome({ me: { key, login, name, mail, administers: false }, home, now: () => now, needs });
  const trips = async (): Promise<number> => {
    await site.forgetRequests();
    expect((await open()).needs).toEqual([{ kind: 'outlook', sessions: [] }]);
    return (await site.requests()).filter(({ path }) => path.includes('/_api/')).length;
  };
  expect([await trips(), await trips()]).toEqual([2, 1]);
  expect(answers).toMatchObject([
    [[{ HubKey: key }], []],
    [[{ HubKey: key }], []],
  ]);
});
