import type { TenantServer } from './TenantServer';

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** A request to the site as one person, with no product code in between. `path` comes after `_api/`. */
export async function askSite(
  tenant: TenantServer,
  person: string,
  path: string,
  init: { readonly method?: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<RawAnswer> {
  const { method = 'GET', body, headers } = init;
  const answer = await fetch(`${tenant.origin}/sites/trust/_api/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await tenant.tokenOf(person)}`,
      accept: 'application/json;odata=nometadata',
      'content-type': 'application/json;odata=nometadata',
      ...headers,
    },
    ...(body === undefined ? {} : { body }),
  });
  return { status: answer.status, text: await answer.text() };
}

/** The rows of an answer that must succeed. */
export async function rowsOf<T>(tenant: TenantServer, person: string, path: string): Promise<readonly T[]> {
  const { status, text } = await askSite(tenant, person, path);
  if (status !== 200) throw new Error(`${path} answered ${person} ${status}: ${text}`);
  return (JSON.parse(text) as { value: readonly T[] }).value;
}

/** A switch of the local tenant, e.g. `faults` or `consent`. */
export async function turn(tenant: TenantServer, route: string, body?: unknown): Promise<void> {
  const answer = await fetch(
    `${tenant.origin}/_tenant/${route}`,
    body === undefined
      ? { method: 'DELETE' }
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  if (!answer.ok) throw new Error(`/_tenant/${route} answered ${answer.status}: ${await answer.text()}`);
}

/** Bodies of a pair's working items that hold these words, read raw by one of the two. */
export async function bodiesWith(
  tenant: TenantServer,
  person: string,
  pairKey: string,
  said: string,
): Promise<readonly string[]> {
  const rows = await rowsOf<{ readonly Body: string | null; readonly FileDirRef: string }>(
    tenant,
    person,
    `web/lists/getByTitle('Working 2026-27')/items?$select=Body,FileDirRef&$top=2000`,
  );
  return rows.flatMap(({ Body, FileDirRef }) =>
    Body !== null && FileDirRef.endsWith(pairKey) && Body.includes(said) ? [Body] : [],
  );
}

/** Adds a row to a folder of a list, with whatever columns the person likes; no product code in between. */
export async function addRow(
  tenant: TenantServer,
  person: string,
  { folder, cells }: { readonly folder: string; readonly cells: Readonly<Record<string, string>> },
): Promise<void> {
  const list = folder.slice(0, folder.lastIndexOf('/'));
  const { status, text } = await askSite(tenant, person, `web/getList('${list}')/AddValidateUpdateItemUsingPath`, {
    method: 'POST',
    body: JSON.stringify({
      listItemCreateInfo: { FolderPath: { DecodedUrl: folder }, UnderlyingObjectType: 0 },
      formValues: Object.entries(cells).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: false,
    }),
  });
  if (status !== 200 || /"HasException":true/.test(text)) throw new Error(`${folder} answered ${status}: ${text}`);
}
