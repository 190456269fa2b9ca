import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTenant } from '../../../src/local/tenant/createTenant';
import { typesInScope } from './printPublishedNames';
import { published } from './publishedTypes';
import { sharePointDifferences } from './sharePointDifferences';

type TypeInScope = (typeof typesInScope)[number];
type Json = Readonly<Record<string, unknown>>;

/** How many of the published names of a type are answered; the others are 501, naming themselves. */
export interface Answered {
  readonly properties: readonly [answered: number, published: number];
  readonly navigations: readonly [answered: number, published: number];
}

export interface Sweep {
  readonly counts: Readonly<Record<string, Answered>>;
  /** What was neither answered nor refused by name, in words. Must be empty. */
  readonly neither: readonly string[];
}

const origin = 'http://127.0.0.1:4400';
const list = "web/lists/getByTitle('Swept')";
const file = "web/getFileByServerRelativePath(decodedUrl='/sites/trust/Shared Documents/swept.txt')";

interface Asked {
  readonly status: number;
  readonly body: Json;
}

type Ask = (method: string, address: string, body?: unknown) => Promise<Asked>;

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Json)[name] : undefined;

async function open(): Promise<{ readonly ask: Ask; readonly close: () => void }> {
  const tenant = createTenant({ data: ':memory:', now: new Date('2026-11-23T09:00:00Z'), origin });
  const signIn = new Request(`${origin}/_tenant/token`, { method: 'POST', body: JSON.stringify({ app: true }) });
  const token = String(member(await (await tenant.handle(signIn)).json(), 'access_token'));
  const ask: Ask = async (method, address, body) => {
    const response = await tenant.handle(
      new Request(`${origin}/sites/trust/_api/${address}`, {
        method,
        headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=minimalmetadata' },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Json) };
  };
  return { ask, close: () => tenant.close() };
}

/** One of each type, and where it is. */
async function makeOneOfEach(ask: Ask): Promise<Readonly<Record<TypeInScope, string>>> {
  const must = async (method: string, address: string, body?: unknown): Promise<Json> => {
    const answer = await ask(method, address, body);
    if (answer.status >= 300) throw new Error(`${method} ${address}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  await must('POST', 'web/lists', { Title: 'Swept', BaseTemplate: 100 });
  await must('POST', `${list}/items`, { Title: 'one' });
  await must('POST', `${list}/items(1)/AttachmentFiles/add(FileName='a.txt')`, 'a');
  await must('POST', `${list}/items`, { Title: 'gone' });
  const bin = String((await must('POST', `${list}/items(2)/recycle`))['value']);
  const add = "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents')/files/add";
  await must('POST', `${add}(url='swept.txt',overwrite=true)`, 'one');
  await must('POST', `${add}(url='swept.txt',overwrite=true)`, 'two');
  const types = (await must('GET', `${list}/contenttypes?$select=StringId`))['value'];
  const me = (await must('GET', 'web/roleassignments'))['value'];
  return {
    'SP.Attachment': `${list}/items(1)/AttachmentFiles('a.txt')`,
    'SP.ContentType': `${list}/contenttypes('${String(member((types as unknown[])[0], 'StringId'))}')`,
    'SP.Field': `${list}/fields/getByInternalNameOrTitle('Title')`,
    'SP.File': file,
    'SP.FileVersion': `${file}/versions(512)`,
    'SP.Folder': "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents')",
    'SP.Group': 'web/AssociatedOwnerGroup',
    'SP.List': list,
    'SP.ListItem': `${list}/items(1)`,
    'SP.ListItemVersion': `${list}/items(1)/versions(512)`,
    'SP.RecycleBinItem': `web/recyclebin('${bin}')`,
    'SP.RoleAssignment': `web/roleassignments/getByPrincipalId(${String(member((me as unknown[])[0], 'PrincipalId'))})`,
    'SP.RoleDefinition': 'web/roledefinitions/getByType(5)',
    'SP.Site': 'site',
    'SP.User': 'web/currentuser',
    'SP.View': `${list}/DefaultView`,
    'SP.Web': 'web',
  };
}

function namesOf(type: string, what: 'properties' | 'navigations'): string[] {
  const found = published('metadata.xml').types.get(type);
  if (found === undefined) return [];
  return [...found[what].keys(), ...(found.base === undefined ? [] : namesOf(found.base, what))];
}

/** True where answered, false where refused by name, words where neither. */
function verdict({ status, body }: Asked, name: string): boolean | string {
  if (status === 200) {
    const there = name in body || `${name}@odata.navigationLinkUrl` in body;
    const differences = sharePointDifferences(body);
    return there && differences.length === 0 ? true : `200 without it, or wrong: ${differences.join('; ')}`;
  }
  const message = String(member(member(member(body, 'odata.error'), 'message'), 'value'));
  return status === 501 && message.includes(`'${name}'`) ? false : `${status} ${message}`;
}

/** Types whose properties MERGE may change here. */
const changeable: readonly TypeInScope[] = [
  'SP.Field',
  'SP.Group',
  'SP.List',
  'SP.RoleDefinition',
  'SP.View',
  'SP.Web',
];

/** Something else than what is there, of the property's own kind. */
function other(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${typeof value === 'string' ? value : ''}x`;
}

/** Success means that it was kept: what MERGE took is read back, or it was refused. */
async function mergeVerdict(ask: Ask, address: string, type: string, name: string): Promise<string | undefined> {
  const before = (await ask('GET', `${address}?$select=${name}`)).body[name];
  if (before !== null && typeof before === 'object') return undefined;
  const wanted = other(before);
  const { status } = await ask('MERGE', address, { [name]: wanted });
  if (status >= 400) return undefined;
  const { body } = await ask('GET', `${address}?$select=${name}`);
  const kept = body[name] === wanted;
  if (kept) await ask('MERGE', address, { [name]: before });
  return kept ? undefined : `${type} answered ${status} and keeps ${JSON.stringify(body[name])}`;
}

/**
 * Asks for every published property and navigation of every type in scope, selected and expanded, and for a name nobody
 * publishes.
 */
export async function sweepNames(): Promise<Sweep> {
  const { ask, close } = await open();
  const addresses = await makeOneOfEach(ask);
  const counts: Record<string, Answered> = {};
  const neither: string[] = [];
  const judge = async (address: string, query: string, name: string): Promise<boolean> => {
    const judged = verdict(await ask('GET', `${address}?${query}`), name);
    if (typeof judged === 'string') neither.push(`${address}?${query}: ${judged}`);
    return judged === true;
  };
  for (const type of typesInScope) {
    const address = addresses[type];
    const tally = async (names: readonly string[], option: '$select' | '$expand'): Promise<[number, number]> => {
      let answered = 0;
      for (const name of names) if (await judge(address, `${option}=${name}`, name)) answered += 1;
      return [answered, names.length];
    };
    const [properties, navigations] = [namesOf(type, 'properties'), namesOf(type, 'navigations')];
    counts[type] = { properties: await tally(properties, '$select'), navigations: await tally(navigations, '$expand') };
    // the other way round they are the same names: a property may be expanded, a navigation selected
    await tally(properties, '$expand');
    await tally(navigations, '$select');
    if (changeable.includes(type)) {
      // the address of the list is its title
      for (const name of properties.filter((each) => type !== 'SP.List' || each !== 'Title')) {
        const wrong = await mergeVerdict(ask, address, type, name);
        if (wrong !== undefined) neither.push(`MERGE ${address} ${name}: ${wrong}`);
      }
    }
    for (const option of ['$select', '$expand']) {
      const { status } = await ask('GET', `${address}?${option}=NobodyPublishesThis`);
      if (status !== 400) neither.push(`${address}?${option}=NobodyPublishesThis: ${status}`);
    }
  }
  close();
  return { counts, neither };
}

/** The text of answeredNames.json, which FIDELITY.md prints. */
export function printCounts({ counts }: Sweep): string {
  const lines = Object.entries(counts).map(
    ([type, answered]) => `${JSON.stringify(type)}: ${JSON.stringify(answered)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

export const countsFile = path.join(__dirname, '../../../src/local/tenant/sharepoint/published/answeredNames.json');

async function main(): Promise<void> {
  const sweep = await sweepNames();
  console.log(sweep.neither.join('\n'));
  writeFileSync(countsFile, printCounts(sweep));
}

// tsx tests/tenant/metadata/sweepNames.ts: brings answeredNames.json up to date
if (require.main === module) void main();
