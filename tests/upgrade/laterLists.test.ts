import type { EveryService } from '../../src/local/demo/everyService';
import { hubOf } from '../contract/hubOf';
import type { TestSite } from '../contract/hubSite';
import { keptSite } from './keptSite';

let site: TestSite;
beforeAll(() => {
  site = keptSite();
});
afterAll(() => site.tenant.close());
const hub = (alias: string): Promise<EveryService> => hubOf(site, alias);

test('a site of before has no lists for what is kept apart, and its page says that there is none', async () => {
  for (const alias of ['priya', 'hannah', 'miriam'])
    expect(await (await hub(alias)).listDevelopment()).toMatchObject({ mine: [], asked: [], keeping: undefined });
});

test('actions of before stand in the one list, and are done with a note before Set-up has run again', async () => {
  const priya = await hub('priya');
  const [line] = (await priya.listActions()).open;
  if (line === undefined) throw new Error('the kept site has no open action of hers');
  expect(line.action.text).toBe(
    (await priya.openHome()).actions.find(({ action }) => action.key === line.action.key)?.action.text,
  );
  expect(await priya.finishAction(line.action, 'Settled by telephone.')).toMatchObject({ ok: true });
  const found = (await priya.listActions()).done.find(({ action }) => action.key === line.action.key);
  expect(found?.action.doneNote).toBe('Settled by telephone.');
});
