import { listUrlOf } from '../../src/ground/sharepoint/listAddress';
import type { Registration, PolicyDocument } from '../../src/library/rules/PolicyDocument';
import type { PoliciesView } from '../../src/library/LibraryService';
import { webUrl } from '../contract/hubSite';
import type { TestSite } from '../contract/hubSite';
import { done } from './supervisedSite';
import type { SupervisedSite } from './supervisedSite';

/** Puts a file into the library as somebody does in SharePoint itself; answers the status. */
export async function putFile(site: TestSite, alias: string, name: string, content = 'words'): Promise<number> {
  const folder = listUrlOf(await site.as(alias), { list: 'policies' });
  const add = `getFolderByServerRelativePath(decodedUrl='${folder}')/files/addUsingPath(decodedurl='${name}',overwrite=true)`;
  const answer = await site.fetch(`${webUrl}/_api/web/${add}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await site.token(alias)}`, accept: 'application/json' },
    body: content,
  });
  return answer.status;
}

export const registration = (more: Partial<Registration> = {}): Registration => ({
  title: 'Safeguarding and child protection',
  kind: 'policy',
  edition: '2026',
  owner: 'Miriam Holt',
  approvedBy: 'The trustees',
  approvedDay: 20261012,
  fromDay: 20261013,
  reviewedDay: 20261001,
  reviewDay: 20271001,
  readByDay: 20261128,
  supersedes: 'All earlier editions',
  roles: [],
  schools: [],
  changes: [{ words: 'Whom to tell when the DSL is away', page: '5' }],
  questions: [],
  publicPage: '',
  catchUp: '',
  checkedDay: undefined,
  registeredDay: 20261123,
  ...more,
});

/** Put there and registered by somebody through the product; of a file that is registered, a new edition where it is said. */
export async function register(
  { site, hub }: SupervisedSite,
  alias: string,
  name: string,
  more: Partial<Registration> = {},
): Promise<PolicyDocument> {
  await putFile(site, alias, name);
  const its = await hub(alias);
  const { unregistered, documents } = await its.openPolicyDesk();
  const before = documents.find(({ file }) => file.name === name);
  const file = before?.file ?? unregistered.find((one) => one.name === name);
  if (file === undefined) throw new Error(`${name} is not in the library`);
  const key = before?.key ?? crypto.randomUUID();
  return done(
    await its.registerDocument({ file, key, editionKey: crypto.randomUUID(), registration: registration(more) }),
  );
}

/** What somebody is shown of the library. */
export const policiesOf = async ({ hub }: SupervisedSite, alias: string): Promise<PoliciesView> =>
  (await hub(alias)).openPolicies();

/** Somebody signs the edition they are shown under this title. */
export async function sign(at: SupervisedSite, alias: string, title: string): Promise<void> {
  const entry = (await policiesOf(at, alias)).entries.find(({ document }) => document.title === title);
  if (entry === undefined) throw new Error(`${alias} is not shown ${title}`);
  const { key: documentKey, editionKey } = entry.document;
  done(await (await at.hub(alias)).signReading({ key: crypto.randomUUID(), documentKey, editionKey }));
}

interface RawWrite {
  readonly method: 'POST' | 'MERGE' | 'DELETE';
  readonly where: string;
  readonly body?: object;
}

/** Status of a raw write as somebody without the product. */
export async function rawWrite(site: TestSite, alias: string, { method, where, body = {} }: RawWrite): Promise<number> {
  const answer = await site.fetch(`${webUrl}/_api/web/${where}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await site.token(alias)}`,
      accept: 'application/json',
      'content-type': 'application/json',
      ...(method === 'POST' ? {} : { 'X-HTTP-Method': method, 'If-Match': '*' }),
    },
    body: JSON.stringify(body),
  });
  return answer.status;
}
