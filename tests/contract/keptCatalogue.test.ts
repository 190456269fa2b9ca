import { homeMemory } from '../../src/sessions/home/sharepoint/homeMemory';
import type { HomeMemory } from '../../src/sessions/home/sharepoint/homeMemory';
import { sharePointHome } from '../../src/sessions/home/sharepoint/sharePointHome';
import { writeSettings } from '../../src/people/sharepoint/writeReference';
import { now, person, readySite, today, webUrl } from './hubSite';
import type { TestSite } from './hubSite';
import type { HomeReader } from '../../src/sessions/home/ports';

const minute = 60_000;
let site: TestSite;
let clock: number;
let memory: HomeMemory;
/** Comes between the client and the site, once. */
let meanwhile: () => Promise<void>;
let home: HomeReader;

beforeEach(async () => {
  site = await readySite();
  clock = now.getTime();
  memory = homeMemory(webUrl, () => new Date(clock), undefined);
  meanwhile = async () => undefined;
  const through: TestSite['fetch'] = async (url, init) => {
    const answer = await site.fetch(url, init);
    const first = meanwhile;
    meanwhile = async () => undefined;
    await first();
    return answer;
  };
  home = sharePointHome(await site.as('hannah', through), memory, () => today);
});
afterEach(() => site.tenant.close());

const rename = async (trustName: string): Promise<void> => writeSettings(await site.as('jo'), { trustName });
const nameAtHome = async (): Promise<string> =>
  (await home.read(person('hannah').key, today)).catalogue.settings.trustName;
const nameAnywhere = async (): Promise<string> => (await home.catalogue()).settings.trustName;

describe('the catalogue that is kept', () => {
  it('gets old although Home is opened again and again', async () => {
    await rename('Before');
    expect(await nameAtHome()).toBe('Before');
    await rename('After');
    clock += 6 * minute;
    expect(await nameAtHome()).toBe('Before');
    clock += 6 * minute;
    expect(await nameAtHome()).toBe('After');
  });

  it.each([
    ['kept', true],
    ['being read', false],
  ])('that was %s when it was forgotten under way is not put back by Home', async (_, kept) => {
    await rename('Before');
    if (kept) await nameAtHome();
    meanwhile = async () => {
      await rename('After');
      memory.forgetCatalogue();
    };
    await nameAtHome();
    expect(await nameAnywhere()).toBe('After');
  });

  it('that was forgotten while a use case read it is not put back, nor shared with whoever asks afterwards', async () => {
    await rename('Before');
    let later: Promise<string> | undefined;
    meanwhile = async () => {
      await rename('After');
      memory.forgetCatalogue();
      later = nameAnywhere();
    };
    await nameAnywhere();
    expect(await later).toBe('After');
    expect(await nameAnywhere()).toBe('After');
  });
});
