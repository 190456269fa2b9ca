import { keepPace } from '../../../src/ground/pace/keepPace';
import type { Pace } from '../../../src/ground/pace/keepPace';
import type { PaceOptions, WaitNotice } from '../../../src/ground/pace/PaceOptions';

/** A clock that moves only when somebody waits. */
function paced(options: PaceOptions = {}): {
  readonly pace: Pace;
  readonly waits: number[];
  readonly told: WaitNotice[];
  readonly now: () => number;
} {
  let time = 0;
  const waits: number[] = [];
  const told: WaitNotice[] = [];
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    time += milliseconds;
  };
  return {
    pace: keepPace('SharePoint', { now: () => time, wait, onWait: (notice) => told.push(notice), ...options }),
    waits,
    told,
    now: () => time,
  };
}

const answer = (status: number, headers: Record<string, string> = {}, body = ''): Response =>
  new Response(body, { status, headers });

/** Answers in turn; `cut` is a connection that broke. */
function answering(...answers: readonly (Response | 'cut')[]): {
  readonly attempt: () => Promise<Response>;
  readonly sent: () => number;
} {
  let sent = 0;
  return {
    attempt: async () => {
      const next = answers[Math.min(sent, answers.length - 1)];
      sent += 1;
      if (next === 'cut' || next === undefined) throw new TypeError('fetch failed');
      return next.clone();
    },
    sent: () => sent,
  };
}

const total = (waits: readonly number[]): number => waits.reduce((sum, each) => sum + each, 0);

describe('a refusal that names a wait', () => {
  it.each([true, false])('is waited for and sent again, whether it only reads (%s)', async (safe) => {
    const { pace, waits, told } = paced();
    const { attempt, sent } = answering(
      answer(429, { 'Retry-After': '7' }),
      answer(503, { 'Retry-After': '3' }),
      answer(200),
    );
    expect((await pace.send(safe, attempt)).status).toBe(200);
    expect(sent()).toBe(3);
    expect(waits).toHaveLength(2);
    expect(waits[0]).toBeGreaterThanOrEqual(7000);
    expect(waits[0]).toBeLessThan(8000);
    expect(told).toEqual([
      { platform: 'SharePoint', seconds: 8 },
      { platform: 'SharePoint', seconds: 4 },
    ]);
  });

  it('counts as the larger of Retry-After and RateLimit-Reset', async () => {
    const { pace, waits } = paced();
    await pace.send(
      true,
      answering(answer(429, { 'Retry-After': '2', 'RateLimit-Remaining': '0', 'RateLimit-Reset': '9' }), answer(200))
        .attempt,
    );
    expect(waits[0]).toBeGreaterThanOrEqual(9000);
  });

  it('longer than our patience is handed on, and the next request is not even sent', async () => {
    const { pace, waits } = paced();
    const first = answering(answer(429, { 'Retry-After': '290' }));
    expect((await pace.send(true, first.attempt)).status).toBe(429);
    const second = answering(answer(200));
    await expect(pace.send(true, second.attempt)).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'throttled',
      retryAfter: 290,
    });
    expect([first.sent(), second.sent(), waits]).toEqual([1, 0, []]);
  });

  it("holds for the connection's other requests too", async () => {
    const { pace, now } = paced();
    await pace.refused(5);
    const sentAt: number[] = [];
    await pace.send(false, async () => {
      sentAt.push(now());
      return answer(200);
    });
    expect(sentAt[0]).toBeGreaterThanOrEqual(5000);
  });
});

describe('patience', () => {
  it('ends, however often we are refused', async () => {
    for (const headers of [{ 'Retry-After': '2' }, {}] as readonly Record<string, string>[]) {
      const { pace, waits } = paced({ patience: 20_000 });
      expect((await pace.send(true, answering(answer(429, headers)).attempt)).status).toBe(429);
      expect(total(waits)).toBeLessThanOrEqual(22_500);
      expect(total(waits)).toBeGreaterThan(10_000);
    }
  });

  it('grows between refusals that name no wait, and differs from person to person', async () => {
    const waitsOf = async (): Promise<readonly number[]> => {
      const { pace, waits } = paced();
      await pace.send(false, answering(answer(429), answer(429), answer(429), answer(429), answer(200)).attempt);
      return waits;
    };
    const [first, second] = [await waitsOf(), await waitsOf()];
    first.forEach((wait, index) => expect(Math.abs(wait - 500 * 2 ** index - 250)).toBeLessThanOrEqual(250));
    expect(first).not.toEqual(second);
  });

  it('ends for an answer that never comes', async () => {
    const signals: AbortSignal[] = [];
    const { pace } = paced({ timeLimit: 20 });
    await expect(
      pace.send(false, (signal) => {
        signals.push(signal);
        return new Promise(() => undefined);
      }),
    ).rejects.toMatchObject({ code: 'offline' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

describe('what may have taken effect', () => {
  it.each([[500], [502], [503], [504]])(
    '%s is repeated for reads, three times in all, and never for writes',
    async (status) => {
      const read = answering(answer(status), answer(status), answer(200));
      expect((await paced().pace.send(true, read.attempt)).status).toBe(200);
      const broken = answering(answer(status));
      expect((await paced().pace.send(true, broken.attempt)).status).toBe(status);
      const written = answering(answer(status), answer(200));
      expect((await paced().pace.send(false, written.attempt)).status).toBe(status);
      expect([read.sent(), broken.sent(), written.sent()]).toEqual([3, 3, 1]);
    },
  );

  it('a cut connection is the same', async () => {
    const read = answering('cut', 'cut', answer(200));
    expect((await paced().pace.send(true, read.attempt)).status).toBe(200);
    const written = answering('cut', answer(200));
    await expect(paced().pace.send(false, written.attempt)).rejects.toMatchObject({ code: 'offline' });
    expect([read.sent(), written.sent()]).toEqual([3, 1]);
  });

  it("a 500 that is SharePoint's own answer is not asked for again", async () => {
    const { attempt, sent } = answering(
      answer(500, {}, '{"odata.error":{"code":"-2147024860, Microsoft.SharePoint.SPQueryThrottledException"}}'),
    );
    expect((await paced().pace.send(true, attempt)).status).toBe(500);
    expect(sent()).toBe(1);
  });
});

describe('an allowance that runs low', () => {
  it('is spread over the time until it is renewed, before anybody is refused', async () => {
    const { pace, now } = paced();
    const sentAt: number[] = [];
    const low = async (): Promise<Response> => {
      sentAt.push(now());
      return answer(200, {
        'RateLimit-Limit': '1250',
        'RateLimit-Remaining': String(4 - sentAt.length),
        'RateLimit-Reset': '8',
      });
    };
    for (let count = 0; count < 4; count += 1) await pace.send(true, low);
    const gaps = sentAt.slice(1).map((at, index) => at - sentAt[index]!);
    expect(gaps.map(Math.round)).toEqual([2000, 2667, 4000]);
  });
});
