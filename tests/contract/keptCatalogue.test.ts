import { homeMemory } from '../../src/sessions/home/sharepoint/homeMemory';
import type { HomeMemory } from '../../src/sessions/home/sharepoint/homeMemory';
import { homeReader } from '../../src/sessions/home/sharepoint/homeReader';
import { writeSchools, writeSchoolYears, writeSettings } from '../../src/people/sharepoint/writeReference';
import { now, openPriyasPair, person, readySite, today, webUrl, year } from './hubSite';
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
  home = homeReader(await site.as('hannah', through), memory, () => today);
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

  it('is whole for whoever asks for all of it, although a school of it was read meanwhile', async () => {
    const school = { key: 'second', name: 'Second School', shortName: 'Second' };
    await writeSchools(await site.as('jo'), [school]);
    const schools = async (): Promise<readonly string[]> => (await home.catalogue()).schools.map(({ key }) => key);
    const every = schools();
    await home.catalogue(['second']);
    expect((await every).length).toBeGreaterThan(1);
    expect([...(await schools())].sort()).toEqual([...(await every)].sort());
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

/** What was asked of the site, as the addresses of single requests and of the parts of batches. */
function listening(): { readonly asked: string[]; readonly fetch: TestSite['fetch'] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: (url, init) => {
      asked.push(
        `${url} ${typeof init.body === 'string' ? decodeURIComponent(init.body.replace(/%(?![0-9a-f]{2})/gi, '%25')) : ''}`,
      );
      return site.fetch(url, init);
    },
  };
}

describe('reference data in a trust of many schools', () => {
  const schools = Array.from({ length: 40 }, (_, number) => ({
    key: `school${number}`,
    name: `School ${number}`,
    shortName: `S${number}`,
  }));
  const yearOf = (schoolKey: string) => ({
    schoolKey,
    year,
    halfTerms: [{ name: 'autumn2' as const, firstDay: 20261102, lastDay: 20261218 }],
    closures: [20261127],
  });

  it('is no more on a cold Home than in a small one: own schools alone, with their dates', async () => {
    await openPriyasPair(site);
    const priya = await site.as('priya');
    const rows = async (): Promise<number> => {
      await site.forgetRequests();
      await homeReader(
        priya,
        homeMemory(webUrl, () => now, undefined),
        () => today,
      ).read(person('priya').key, today);
      return (await site.requests()).reduce((sum, request) => sum + request.rows, 0);
    };
    const small = await rows();
    await writeSchools(await site.as('jo'), schools);
    await writeSchoolYears(
      await site.as('jo'),
      schools.map(({ key }) => yearOf(key)),
    );
    // the first few rows of the schools, among which the first one that can be read is sought
    expect(await rows()).toBeLessThanOrEqual(small + 3);
    const { catalogue } = await homeReader(
      priya,
      homeMemory(webUrl, () => now, undefined),
      () => today,
    ).read(person('priya').key, today);
    expect(catalogue.schools.map(({ key }) => key)).toEqual(['ottersby']);
    expect(catalogue.schoolYears).toMatchObject([{ schoolKey: 'ottersby', closures: [20260904] }]);
  });

  it('is whole for whoever asks for every school, and of those alone that are named', async () => {
    await writeSchools(await site.as('jo'), schools);
    await writeSchoolYears(
      await site.as('jo'),
      schools.map(({ key }) => yearOf(key)),
    );
    await home.read(person('hannah').key, today);
    expect((await home.catalogue(['school7'])).schoolYears.map(({ schoolKey }) => schoolKey).sort()).toEqual([
      'ottersby',
      'school7',
    ]);
    const whole = await home.catalogue();
    expect(whole.schools).toHaveLength(41);
    expect(whole.schools[0]?.key).toBe('ottersby');
    expect(whole.schoolYears).toHaveLength(41);
    // and is remembered so
    await site.forgetRequests();
    await home.catalogue();
    expect(await site.requests()).toEqual([]);
  });

  it('is not read again when it has grown old and nothing was changed, and is where something was', async () => {
    const { asked, fetch } = listening();
    const old = homeReader(await site.as('hannah', fetch), memory, () => today);
    const later = site.tenant.now().getTime() + 5 * minute;
    clock = later;
    await site.setClock(new Date(later));
    await old.read(person('hannah').key, today);
    clock += 11 * minute;
    await site.setClock(new Date(clock));
    asked.length = 0;
    await old.read(person('hannah').key, today);
    expect(asked).toHaveLength(1);
    expect(asked.join(' ')).not.toMatch(/HubCatalogue'\)\/items/);
    await rename('After');
    clock += 11 * minute;
    await site.setClock(new Date(clock));
    expect((await old.read(person('hannah').key, today)).catalogue.settings.trustName).toBe('After');
  });
});
