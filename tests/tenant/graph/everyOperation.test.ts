import { isDeepStrictEqual } from 'node:util';
import type { Tenant } from '../../../src/local/tenant/createTenant';
import { setConsent, setSwitch } from '../../../src/local/tenant/graph/consent';
import { endpoints } from '../../../src/local/tenant/graph/endpoints';
import type { Endpoint } from '../../../src/local/tenant/graph/graphCall';
import { origin, pnpAs, startTenant, tokenFor } from '../startTenant';
import { published } from '../metadata/publishedTypes';
import type { Wire } from './graphTenant';
import type { Ask, Received, World } from './operationSamples';
import { fixed, samples, window, world } from './operationSamples';

const nameOf = ({ method, path, below }: Endpoint): string =>
  `${method} ${below === 'person' ? `/me${path === '' ? '' : `/${path}`}` : `/${path}`}`;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The body with an invented member beside its others, and one for each object deeper inside. */
function withInvented(value: Wire): Wire[] {
  const inside = Object.entries(value as Record<string, Wire>).flatMap(([name, inner]) => {
    const first: Wire = Array.isArray(inner) ? inner[0] : inner;
    if (typeof first !== 'object' || first === null) return [];
    return withInvented(first).map((each) => ({ ...value, [name]: Array.isArray(inner) ? [each] : each }));
  });
  return [{ ...value, Invented: 'x' }, ...inside];
}

/** What is written at a path, by its last name. */
const written: Readonly<Record<string, string>> = {
  events: 'event',
  calendar: 'calendar',
  calendars: 'calendar',
  lists: 'todoTaskList',
  tasks: 'todoTask',
  checklistItems: 'checklistItem',
  linkedResources: 'linkedResource',
  mailboxSettings: 'mailboxSettings',
};

function publishedMembers(type: string): [name: string, edm: string][] {
  const found = published('graph.xml').types.get(type);
  if (found === undefined) throw new Error(`Graph has no ${type}`);
  const own = [...found.properties].map(([name, { type: edm }]): [string, string] => [name, edm]);
  return [...own, ...(found.base === undefined ? [] : publishedMembers(found.base))];
}

/** What every write makes anew: whoever sends a thing back as it was read sends them too, and they mean nothing. */
const anewEachTime = ['changeKey', 'lastModifiedDateTime', 'bodyLastModifiedDateTime'];

/** An object without its parts is filled up, so that it does not come back as it was sent. */
const isOfParts = (sent: unknown): boolean => typeof (Array.isArray(sent) ? sent[0] : sent) === 'object';

/** Something of the kind that is not what is there anyway. */
function valueOf(edm: string): unknown {
  const words = published('graph.xml').enums.get(edm);
  if (words !== undefined) return [...words.members].pop();
  if (edm === 'Edm.Boolean') return true;
  if (edm.startsWith('Edm.Int')) return 7;
  if (edm.startsWith('Edm.Date')) return '2026-11-24T10:00:00Z';
  if (edm.startsWith('Collection(')) return [valueOf(/\((.+)\)/.exec(edm)?.[1] ?? '')];
  return edm.startsWith('Edm.') ? 'x' : {};
}

describe('every operation', () => {
  let tenant: Tenant;
  let things: World;
  const tokens = new Map<string, string>();

  const ask: Ask = async (who, method, path, body, headers = {}) => {
    const token = tokens.get(who) ?? (await tokenFor(tenant, who));
    tokens.set(who, token);
    const response = await tenant.handle(
      new Request(`${origin}/graph/v1.0${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'client-request-id': 'asked-by-me',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const json = (response.headers.get('content-type') ?? '').includes('json');
    const read: Wire = json ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : read };
  };
  const grantAll = (granted: boolean): void => {
    for (const scope of new Set(endpoints.flatMap(({ scopes, ownScopes = [] }) => [...scopes, ...ownScopes])))
      setConsent(tenant.context, scope, granted);
  };

  beforeAll(async () => {
    tenant = startTenant();
    things = world(ask);
    const jo = await pnpAs(tenant, 'jo');
    await jo.web
      .getFolderByServerRelativePath('/sites/trust/Shared Documents')
      .files.addUsingPath('a note.txt', 'words');
    const hannah = await jo.web.ensureUser('hannah@thistlemere.example');
    await jo.web.roleAssignments.add(hannah.Id, 1073741826);
  });

  beforeEach(() => grantAll(true));
  afterAll(() => tenant.close());

  /** Headers of every answer; the envelope of a refusal, which names what it names in the headers. */
  function expectEnvelope({ status, headers, body }: Received, code?: string, content?: string): void {
    expect(headers.get('request-id')).toMatch(guid);
    expect([headers.get('client-request-id'), headers.get('cache-control')]).toEqual(['asked-by-me', 'private']);
    if (status < 400) {
      const json = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
      expect(headers.get('content-type')).toBe(body === undefined ? null : (content ?? json));
      return;
    }
    expect(Object.keys(body)).toEqual(['error']);
    expect(Object.keys(body.error)).toEqual(['code', 'message', 'innerError']);
    expect(body.error.innerError).toMatchObject({
      'request-id': headers.get('request-id'),
      'client-request-id': 'asked-by-me',
    });
    if (code !== undefined) expect(body.error.code).toBe(code);
  }

  it('has a sample here', () => {
    expect(Object.keys(samples).sort()).toEqual(endpoints.map(nameOf).sort());
  });

  describe.each(endpoints.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', (name, endpoint) => {
    const sample = samples[name] ?? fixed(0, '');
    const path = async (): Promise<string> => sample.path(things);
    const whole = async (): Promise<Received> => ask('hannah', endpoint.method, await path(), sample.body);
    const denied = {
      directory: 'Authorization_RequestDenied',
      mailbox: 'ErrorAccessDenied',
      files: 'accessDenied',
      none: 'accessDenied',
    }[endpoint.service];

    it('answers as it should', async () => {
      const answer = await whole();
      expect(answer.status).toBe(sample.status);
      expectEnvelope(answer, undefined, sample.content);
      if ([202, 204].includes(sample.status)) expect(answer.body).toBeUndefined();
    });

    it('refuses an option it does not know, by name', async () => {
      const at = await path();
      const answer = await ask('hannah', endpoint.method, `${at}${at.includes('?') ? '&' : '?'}$levels=2`, sample.body);
      expect([answer.status, answer.body.error.message]).toEqual([
        400,
        "The query option '$levels' is not supported on this request.",
      ]);
      expectEnvelope(answer, 'BadRequest');
    });

    it('refuses while tokens fail', async () => {
      const at = await path();
      setSwitch(tenant.context, 'tokenFailures', 'true');
      const answer = await ask('hannah', endpoint.method, at, sample.body);
      setSwitch(tenant.context, 'tokenFailures', 'false');
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, expect.stringMatching(/^Bearer /)]);
      expectEnvelope(answer, 'InvalidAuthenticationToken');
    });

    it('needs one of its scopes and no other', async () => {
      const at = await path();
      grantAll(false);
      const answer = await ask('hannah', endpoint.method, at, sample.body);
      expect(answer.status).toBe(endpoint.scopes.length === 0 ? sample.status : 403);
      expectEnvelope(answer, endpoint.scopes.length === 0 ? undefined : denied, sample.content);
      for (const scope of endpoint.scopes) {
        grantAll(true);
        const [fresh] = [await path()];
        grantAll(false);
        setConsent(tenant.context, scope, true);
        expect([
          scope,
          (await ask('hannah', endpoint.method, fresh, name === 'POST /me/calendars' ? { name: scope } : sample.body))
            .status,
        ]).toEqual([scope, sample.status]);
      }
    });

    if (endpoint.service === 'mailbox') {
      it("is for the mailbox's owner, who must have one", async () => {
        const at = await path();
        const others = await ask(
          'tom',
          endpoint.method,
          at.replace('/me', '/users/hannah@thistlemere.example'),
          sample.body,
        );
        expect(others.status).toBe(403);
        expectEnvelope(others, 'ErrorAccessDenied');
        const without = await ask('ros', endpoint.method, at, sample.body);
        expect(without.status).toBe(404);
        expectEnvelope(without, 'MailboxNotEnabledForRESTAPI');
      });
    }

    if (endpoint.path.includes('{') && sample.status < 400) {
      it('does not find what is not there', async () => {
        const at = (await path()).split('?')[0]?.split('/') ?? [];
        const wanted = (endpoint.below === 'person' ? `/me/${endpoint.path}` : `/${endpoint.path}`).split('/');
        const isKey = (name: string | undefined): boolean => name?.startsWith('{') === true && name !== '{host}';
        const elsewhere = at.map((part, index) => (isKey(wanted[index]) ? `AAMkAD${'x'.repeat(40)}` : part)).join('/');
        const answer = await ask(
          'hannah',
          endpoint.method,
          `${elsewhere}${endpoint.path.endsWith('instances') ? `?${window}` : ''}`,
          sample.body,
        );
        expect(answer.status).toBe(404);
        const codes = { mailbox: 'ErrorItemNotFound', directory: 'Request_ResourceNotFound', files: 'itemNotFound' };
        expectEnvelope(answer, endpoint.service === 'none' ? undefined : codes[endpoint.service]);
      });
    }

    if (sample.body !== undefined) {
      it('refuses a body that is no object, one that is no JSON and one of another kind', async () => {
        const at = await path();
        const list = await ask('hannah', endpoint.method, at, []);
        expect(list.status).toBe(400);
        expectEnvelope(list, 'RequestBodyRead');
        const raw = async (body: string, type: string): Promise<number> =>
          (
            await tenant.handle(
              new Request(`${origin}/graph/v1.0${at}`, {
                method: endpoint.method,
                headers: { authorization: `Bearer ${tokens.get('hannah') ?? ''}`, 'content-type': type },
                body,
              }),
            )
          ).status;
        expect([await raw('{"', 'application/json'), await raw('{}', 'text/plain')]).toEqual([400, 415]);
      });
    }

    if (['POST', 'PATCH', 'PUT'].includes(endpoint.method)) {
      it('refuses a member nobody knows, wherever in the body it stands', async () => {
        for (const body of withInvented((sample.body ?? {}) as Wire)) {
          const answer = await ask('hannah', endpoint.method, await path(), body);
          expect([body, answer.status]).toEqual([body, 400]);
          expect(answer.body.error.message).toMatch(/invented/i);
        }
      });

      it('takes a published member and keeps it, or refuses it by its name', async () => {
        const type =
          written[
            endpoint.path
              .split('/')
              .filter((part) => !part.startsWith('{'))
              .pop() ?? ''
          ];
        if (type === undefined) return;
        const forgotten: string[] = [];
        let number = 0;
        for (const [member, edm] of publishedMembers(`microsoft.graph.${type}`)) {
          if (Object.hasOwn(sample.body as object, member)) continue;
          const sent = valueOf(edm);
          // two calendars may not have one name
          const fresh = type === 'calendar' ? { name: `Fresh ${(number += 1)}` } : {};
          const whole = { ...(sample.body as object), ...fresh, [member]: sent };
          const { status, body } = await ask('hannah', endpoint.method, await path(), whole);
          const message = String(status < 400 ? '' : body.error.message);
          const denied = /does not exist on type/.test(message) || (status === 501 && !message.includes(`'${member}'`));
          const lost = status < 400 && !isOfParts(sent) && !isDeepStrictEqual(body[member], sent);
          if (denied || (lost && !anewEachTime.includes(member))) forgotten.push(`${member}: ${status} ${message}`);
        }
        expect(forgotten).toEqual([]);
      });
    }

    if (/\{(event|list|task)\}$/.test(endpoint.path) && endpoint.method !== 'GET') {
      it('refuses a version that is not the newest', async () => {
        const at = await path();
        const answer = await ask('hannah', endpoint.method, at, sample.body, { 'if-match': 'W/"c3RhbGU="' });
        expect(answer.status).toBe(412);
        expectEnvelope(answer, 'ErrorIrresolvableConflict');
        expect((await ask('hannah', 'GET', at)).status).toBe(200);
      });
    }
  });
});
