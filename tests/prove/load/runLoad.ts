import { everyService } from '../../../src/local/demo/everyService';
import { seededDice } from '../../seededDice';
import { loadServices } from '../../../src/app/loadServices';
import { isServiceError } from '../../../src/ground/rules/ServiceError';
import { connectSharePoint } from '../../../src/ground/sharepoint/connectSharePoint';
import { listAt } from '../../../src/ground/sharepoint/listAddress';
import type { ListPlace } from '../../../src/ground/sharepoint/listAddress';
import { beSupervised, supervise } from './dayWork';
import type { WorkPlace } from './dayWork';
import { hubOptions, morning, origin, tokenFor, webUrl, year } from './loadTrust';
import type { LoadTrust, Member } from './loadTrust';
import type { LoadReport, Refusals } from './LoadReport';
import { reportOf } from './LoadReport';
import { virtualTime } from './virtualTime';
import type { Sleeper } from './virtualTime';

/** What a round trip is taken to cost; the tenant itself answers at once. */
const latency = { sharePoint: 250, part: 15, graph: 300 } as const;
const minute = 60_000;

export interface LoadOptions {
  readonly refusals: Refusals;
  /** Milliseconds a request of the product's may wait; the product's own patience unless given. */
  readonly patience?: number;
}

/**
 * Everybody opens the Hub within one minute and works for five, each on a page of their own, with throttling as
 * SharePoint has it.
 */
export async function runLoad(
  { tenant, members, booked, sealed }: LoadTrust,
  { refusals, patience }: LoadOptions,
): Promise<LoadReport> {
  const time = virtualTime(morning.getTime(), (now) => tenant.setClock(new Date(now)));
  tenant.setClock(morning);
  const random = seededDice(refusals === 'none' ? 1 : 2);
  await tenant.handle(
    new Request(`${origin}/_tenant/throttling`, { method: 'POST', body: JSON.stringify({ mode: 'real' }) }),
  );
  const expected = { sessions: [...booked], working: [] as string[] };
  const questions: LoadReport['raw']['questions'][number][] = [];
  const requests: LoadReport['raw']['requests'][number][] = [];
  const failures: string[] = [];
  let told = 0;
  let sealsRead = 0;

  const page = async (member: Member, own: Sleeper): Promise<WorkPlace> => {
    const { alias } = member.account;
    const signedIn = await tenant.handle(new Request(`${origin}/_tenant/sign-in?user=${alias}&to=/sites/trust`));
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const token = await tokenFor(tenant, { user: alias });
    const through =
      (kind: 'sharePoint' | 'graph') =>
      async (url: string, init: RequestInit): Promise<Response> => {
        const parts =
          kind === 'sharePoint' && url.endsWith('$batch') && typeof init.body === 'string'
            ? (init.body.match(/^[A-Z]+ \S+ HTTP\/1\.1$/gm) ?? []).length
            : 1;
        const request = { alias, kind, at: time.now() - morning.getTime(), parts, status: 0 };
        requests.push(request);
        await own.sleep(kind === 'graph' ? latency.graph : latency.sharePoint + latency.part * parts);
        const headers = new Headers(init.headers);
        if (kind === 'sharePoint') headers.set('Cookie', cookie);
        const response =
          refusalOf(refusals, random, time.now()) ??
          (await time.busy(() => tenant.handle(new Request(url, { ...init, headers }))));
        request.status = response.status;
        return response;
      };
    const pace = {
      wait: (milliseconds: number) => own.sleep(milliseconds),
      now: time.now,
      onWait: () => {
        told += 1;
      },
      ...(patience === undefined ? {} : { patience }),
    };
    const hub = await everyService(
      loadServices(
        hubOptions(tenant, member, {
          sharePoint: { webUrl, fetch: through('sharePoint'), ...pace },
          graph: { getToken: () => Promise.resolve(token), fetch: through('graph'), ...pace },
          now: () => new Date(time.now()),
        }),
      ).loaders,
    );
    const opened = time.now();
    return {
      hub,
      own,
      newKey: () => crypto.randomUUID(),
      wrote: (list, key) => {
        expected[list].push(key);
      },
      sawSealed: (count) => {
        sealsRead += count;
      },
      elapsed: () => time.now() - opened,
      async ask(what, question) {
        const asked = time.now();
        try {
          return await question();
        } finally {
          questions.push({ what, milliseconds: time.now() - asked });
        }
      },
    };
  };

  await time.run(
    members.map((member, index) => async (own) => {
      await own.sleep((index * minute) / members.length + random() * 500);
      const place = await page(member, own);
      try {
        await (member.supervises ? supervise(place) : beSupervised(place));
      } catch (error) {
        failures.push(`${member.account.alias}: ${isServiceError(error) ? error.code : String(error)}`);
      }
    }),
  );
  const stored = {
    sessions: await keysIn(tenant, { list: 'sessions', shard: year }),
    working: await keysIn(tenant, { list: 'working', shard: year }),
  };
  return reportOf({
    people: members.length,
    refusals,
    failures,
    told,
    // both of a record's people read it
    seals: { read: sealsRead, toRead: sealed * 2 },
    raw: { questions, requests },
    expected,
    stored,
  });
}

/** Every key in a list, once for each item that has it, as the app sees it after all is over. */
async function keysIn(tenant: LoadTrust['tenant'], place: ListPlace): Promise<readonly string[]> {
  await tenant.handle(
    new Request(`${origin}/_tenant/throttling`, { method: 'POST', body: JSON.stringify({ mode: 'off' }) }),
  );
  const app = connectSharePoint({
    webUrl,
    bearer: await tokenFor(tenant, { app: true }),
    fetch: (url, init) => tenant.handle(new Request(url, init)),
  });
  const rows = await listAt(app, place).items.select('Id', 'HubKey').top(5000)<{ readonly HubKey: string | null }[]>();
  return rows.flatMap(({ HubKey }) => (HubKey === null || HubKey === '' ? [] : [HubKey]));
}

/** Beyond what SharePoint counts: in `rough` weather one answer in twenty is a refusal, in every form a refusal has. */
function refusalOf(refusals: Refusals, random: () => number, now: number): Response | undefined {
  if (refusals === 'none' || random() >= 0.05) return undefined;
  const seconds = 1 + Math.floor(random() * 10);
  const asDate = random() < 0.5;
  const after = asDate ? new Date(now + seconds * 1000).toUTCString() : String(seconds);
  return new Response('{}', {
    status: random() < 0.5 ? 429 : 503,
    headers: { 'Retry-After': after, Date: new Date(now).toUTCString() },
  });
}
