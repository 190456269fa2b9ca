import { allOperations } from '../../src/local/tenant/operations';
import type { Tenant } from '../../src/local/tenant/createTenant';
import { envelopeCases } from './envelopeCases';
import { furtherEnvelopeCases } from './furtherEnvelopeCases';
import { pnpAs, rawAs, startTenant } from './startTenant';

const cases = [...envelopeCases, ...furtherEnvelopeCases];

type Format = 'none' | 'minimal' | 'verbose';
type Json = Readonly<Record<string, unknown>>;

const accepts: readonly (readonly [accept: string, format: Format, type: string])[] = [
  ['application/json', 'minimal', 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8'],
  [
    'application/json;odata=minimalmetadata',
    'minimal',
    'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
  ],
  ['application/json;odata=nometadata', 'none', 'application/json;odata=nometadata;streaming=true;charset=utf-8'],
  ['application/json;odata=verbose', 'verbose', 'application/json;odata=verbose;charset=utf-8'],
];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function setUp(tenant: Tenant): Promise<void> {
  return (async () => {
    const jo = await pnpAs(tenant, 'jo');
    await jo.web.lists.add('Words', '', 100, false, { EnableFolderCreation: true });
    const { items } = jo.web.lists.getByTitle('Words');
    for (const Title of ['one', 'two', 'three', 'four']) await items.add({ Title });
    await items.getById(1).update({ Title: 'one again' });
    const root = jo.web.getFolderByServerRelativePath('/sites/trust/Shared Documents');
    await root.files.addUsingPath('a.txt', 'words');
    await root.folders.addUsingPath('f');
    await jo.web.siteGroups.add({ Title: 'Readers' });
    const visitors = await jo.web.associatedVisitorGroup();
    await jo.web.siteGroups.getById(visitors.Id).users.add('i:0#.f|membership|nora@thistlemere.example');
  })();
}

/** Whether a name has no business in an answer of this format. */
function isWrong(name: string, inner: unknown, format: Format): boolean {
  const odata = /^odata\.|@odata\./.test(name);
  const verboseOnly = name === '__metadata' || name === '__deferred';
  switch (format) {
    case 'none':
      return (odata && !['odata.nextLink', 'odata.null'].includes(name)) || verboseOnly;
    case 'minimal':
      return verboseOnly;
    default:
      return odata || (Array.isArray(inner) && name !== 'results');
  }
}

/** Every object in an answer, and whether it is wrapped as the format says. */
function wrongInside(value: unknown, format: Format, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => wrongInside(each, format, `${at}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = `${at}.${name}`;
    const wrong = isWrong(name, inner, format);
    return [...(wrong ? [`${path} is not for ${format}`] : []), ...wrongInside(inner, format, path)];
  });
}

function wrongSuccess(status: number, text: string, format: Format): string[] {
  if (status === 204) return text === '' ? [] : ['204 with a body'];
  const body = JSON.parse(text) as Json;
  const wrong = wrongInside(body, format, '');
  if (format === 'verbose')
    return [
      ...wrong,
      ...(Object.keys(body).join() === 'd' ? [] : [`the answer is {${Object.keys(body).join()}}, not {d}`]),
    ];
  if (format === 'minimal' && typeof body['odata.metadata'] !== 'string') wrong.push('no odata.metadata');
  if (
    format === 'minimal' &&
    isObject(body) &&
    'odata.id' in body &&
    !('odata.type' in body && 'odata.editLink' in body)
  )
    wrong.push('an entity without type and link');
  return wrong;
}

function wrongRefusal(text: string, format: Format): string[] {
  const body = JSON.parse(text) as Json;
  const key = format === 'verbose' ? 'error' : 'odata.error';
  const error = body[key];
  if (!isObject(error) || Object.keys(body).length > 1)
    return [`the refusal is {${Object.keys(body).join()}}, not {${key}}`];
  return typeof error.code === 'string' && isObject(error.message) && Object.keys(error.message).join() === 'lang,value'
    ? []
    : ['the refusal has no code and message'];
}

describe('the envelope of every SharePoint operation', () => {
  it('is looked at: each declared operation has its cases here', () => {
    const declared = allOperations()
      .filter(({ surface }) => surface === 'SharePoint')
      .map(({ name }) => name);
    expect(declared.filter((name) => !cases.some(({ operation }) => name.startsWith(operation)))).toEqual([]);
    expect(cases.filter(({ operation }) => !declared.some((name) => name.startsWith(operation)))).toEqual([]);
  });

  it.each(accepts)(
    'is what %s asks for, in answers and refusals',
    async (accept, format, type) => {
      const tenant = startTenant();
      try {
        await setUp(tenant);
        const wrong: string[] = [];
        let number = 1000;
        let refusals = 0;
        const send = async (
          who: string,
          method: string,
          path: string,
          body?: unknown,
          headers: Readonly<Record<string, string>> = {},
        ): ReturnType<typeof rawAs> => {
          number += 1;
          const fill = (text: string): string => text.replaceAll('#', String(number));
          const sent =
            body === undefined || typeof body === 'string' || path === 'web/ensureuser'
              ? body
              : fill(JSON.stringify(body));
          return rawAs(tenant, who, method === 'GET' ? 'GET' : 'POST', fill(path), sent, {
            Accept: accept,
            ...(method === 'GET' || method === 'POST' ? {} : { 'X-HTTP-Method': method }),
            ...headers,
          });
        };
        for (const { operation, succeeds, refused } of cases) {
          const note = (path: string, found: readonly string[]): void =>
            void wrong.push(...found.map((what) => `${operation} at ${path}: ${what}`));
          for (const [method, path, body] of succeeds) {
            const { status, text, headers } = await send('jo', method, path, body);
            if (status >= 300) note(path, [`answers ${status} ${text}`]);
            else
              note(path, [
                ...wrongSuccess(status, text, format),
                ...(status === 204 || headers.get('content-type') === type
                  ? []
                  : [`comes as ${headers.get('content-type') ?? 'nothing'}`]),
              ]);
          }
          for (const [who, due, method, path, body, more] of refused) {
            const { status, text, headers } = await send(who, method, path, body, more);
            refusals += 1;
            if (status !== due) note(path, [`answers ${who} ${status}, not ${due}: ${text}`]);
            else
              note(path, [
                ...wrongRefusal(text, format),
                ...(headers.get('content-type') === type
                  ? []
                  : [`is refused as ${headers.get('content-type') ?? 'nothing'}`]),
              ]);
          }
        }
        expect(wrong).toEqual([]);
        expect(refusals).toBeGreaterThan(80);
      } finally {
        tenant.close();
      }
    },
    60_000,
  );
});
