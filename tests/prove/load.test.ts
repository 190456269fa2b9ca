import { reportOf, stated } from './load/LoadReport';
import { makeLoadTrust, openedAnew } from './load/loadTrust';
import type { LoadTrust } from './load/loadTrust';
import { runLoad } from './load/runLoad';
import { virtualTime } from './load/virtualTime';

jest.setTimeout(120_000);

describe('the load proof, with a few people', () => {
  let made: LoadTrust;
  beforeAll(async () => {
    made = await makeLoadTrust(12);
    made.tenant.close();
  });

  it('holds in rough weather, and nobody is asked to wait unless refused', async () => {
    const trust = openedAnew(made);
    const report = await runLoad(trust, { refusals: 'rough' });
    expect(report).toMatchObject({ people: 12, succeeded: 12, failures: [], lost: 0, doubled: 0, broken: [] });
    expect(report.seals).toEqual({ read: 8, toRead: 8 });
    expect(report.refused).toBeGreaterThan(5);
    expect(report.told).toBeGreaterThan(0);
    expect(report.longest.seconds).toBeLessThanOrEqual(stated.rough);
    expect(report.expected.working.length).toBeGreaterThan(12);
    expect(report.perPerson.counted.most).toBeGreaterThan(report.perPerson.sharePoint.most);
    trust.tenant.close();
  });

  it('fails when nobody has the patience to wait', async () => {
    const trust = openedAnew(made);
    const report = await runLoad(trust, { refusals: 'rough', patience: 0 });
    expect(report.succeeded).toBeLessThan(12);
    expect(report.broken).toContain(`${report.failures.length} people did not get through`);
    trust.tenant.close();
  });

  it('counts what is lost, doubled or slow', () => {
    const facts = {
      people: 1,
      refusals: 'none',
      failures: [],
      told: 0,
      seals: { read: 0, toRead: 0 },
      raw: { questions: [{ what: 'openHome', milliseconds: 61_000 }], requests: [] },
    } as const;
    const { lost, doubled, broken } = reportOf({
      ...facts,
      expected: { sessions: ['a'], working: ['b', 'c'] },
      stored: { sessions: ['a', 'a'], working: ['b'] },
    });
    expect([lost, doubled, broken.length]).toEqual([1, 1, 3]);
  });
});

it('the common clock jumps to whoever wakes next', async () => {
  const moves: number[] = [];
  const time = virtualTime(0, (now) => moves.push(now));
  const seen: string[] = [];
  await time.run(
    [3, 1].map((pace) => async (own) => {
      for (let step = 1; step <= 2; step += 1) {
        await own.sleep(pace * 1000);
        await time.busy(
          () =>
            new Promise((resolve) => {
              setTimeout(resolve, 5);
            }),
        );
        seen.push(`${pace} at ${time.now()}`);
      }
    }),
  );
  expect(seen).toEqual(['1 at 1000', '1 at 2000', '3 at 3000', '3 at 6000']);
  expect(moves).toEqual([1000, 2000, 3000, 6000]);
});

it('the common clock goes on when somebody leaves with a request under way', async () => {
  const time = virtualTime(0, () => undefined);
  let stayed = 0;
  await time.run([
    async (own) => {
      void own.sleep(500);
      await own.sleep(100);
    },
    async (own) => {
      await own.sleep(1000);
      stayed = time.now();
    },
  ]);
  expect(stayed).toBe(1000);
});
