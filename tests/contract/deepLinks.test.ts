import { everyService } from '../../src/local/demo/everyService';
import fc from 'fast-check';
import { loadServices } from '../../src/app/loadServices';
import type { EveryService } from '../../src/local/demo/everyService';
import { documents } from '../../src/sessions/outlook/documents';
import { hostileTexts } from '../fuzz/hostile';
import { now, openPriyasPair, origin, pairKey, person, readySite, webUrl, year } from './hubSite';
import type { TestSite } from './hubSite';
import type { SessionTarget } from '../../src/sessions/rules/SessionRef';

let site: TestSite;
let hub: EveryService;
const services = async (alias: string): Promise<EveryService> =>
  everyService(
    loadServices({
      sharePoint: { webUrl, fetch: site.fetch, bearer: await site.token(alias), wait: async () => undefined },
      graph: { getToken: () => site.token(alias), fetch: site.fetch },
      me: { ...person(alias), administers: false },
      links: { web: (code) => `${origin}/?session=${code}`, teams: (code) => code },
      words: documents,
      now: () => now,
    }).loaders,
  );

beforeAll(async () => {
  site = await readySite();
  await openPriyasPair(site);
  hub = await services('priya');
});

const word = fc.oneof(
  fc.constantFrom(...hostileTexts.filter((text) => text.length < 400)),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(year, pairKey, '2025-26', '9999-99'),
);
const target: fc.Arbitrary<SessionTarget> = fc.oneof(
  fc.record({ code: word }),
  fc.record({ shard: word, pairKey: word, sessionKey: word }),
  fc.record({
    shard: fc.constant(year),
    pairKey: fc.constantFrom(pairKey, '../../SitePages', `${pairKey}/..`),
    sessionKey: word,
  }),
);

/** A refusal in our own words; never `unexpected`, which would say "try again", and never a page of somebody else's. */
async function refuses(ask: () => Promise<unknown>): Promise<void> {
  const answer: unknown = await ask().then(
    (value) => ({ opened: value }),
    (error: unknown) => error,
  );
  expect(answer).toMatchObject({ name: 'ServiceError', code: expect.stringMatching(/^(notFound|forbidden|invalid)$/) });
}

test('a link with anything at all in it is refused by name, and writes nothing', async () => {
  await site.forgetRequests();
  await fc.assert(
    fc.asyncProperty(target, async (one) => {
      await refuses(() => hub.openSession(one));
      await refuses(() => hub.openRecord(one));
    }),
    { numRuns: 120 },
  );
  expect(
    (await site.requests()).filter(
      ({ method, path }) => !['GET', 'HEAD'].includes(method) && !/\$batch|getitems|contextinfo/i.test(path),
    ),
  ).toEqual([]);
});

test("a person's page of anything at all is refused by name", async () => {
  await fc.assert(
    fc.asyncProperty(word, word, async (pair, who) => refuses(() => hub.openPerson(pair, who))),
    { numRuns: 60 },
  );
});

test('booking with anything at all in the address begins a booking or is refused by name', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record({ pairKey: word, superviseeKey: word, offerKey: word }), async (asked) => {
      const answer: unknown = await hub.startBooking(asked).catch((error: unknown) => error);
      if (answer instanceof Error)
        expect(answer).toMatchObject({
          name: 'ServiceError',
          code: expect.stringMatching(/^(notFound|forbidden|invalid)$/),
        });
    }),
    { numRuns: 60 },
  );
});
