import type { TestSite } from '../contract/hubSite';
import { webUrl } from '../contract/hubSite';

/** What SharePoint answered to a request that no client of ours made. */
export interface RawAnswer {
  readonly status: number;
  readonly json: Record<string, unknown>;
}

/** A request by hand, as somebody who knows the REST interface and nothing of the product would send it. */
export async function rawAs(
  site: TestSite,
  alias: string,
  method: string,
  path: string,
  body?: object,
): Promise<RawAnswer> {
  const response = await site.fetch(`${webUrl}/_api/${path}`, {
    method: method === 'MERGE' ? 'POST' : method,
    headers: {
      authorization: `Bearer ${await site.token(alias)}`,
      accept: 'application/json;odata=minimalmetadata',
      'content-type': 'application/json;charset=utf-8',
      ...(method === 'MERGE' ? { 'x-http-method': 'MERGE', 'if-match': '*' } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

/** Adds an item to a folder of a list, with whatever columns somebody likes; answers the new item's id. */
export async function plantRow(
  site: TestSite,
  alias: string,
  { list, folder, cells }: { readonly list: string; readonly folder: string; readonly cells: Record<string, string> },
): Promise<number> {
  const answer = await rawAs(
    site,
    alias,
    'POST',
    `web/getList('/sites/trust/Lists/${list}')/AddValidateUpdateItemUsingPath`,
    {
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: `/sites/trust/Lists/${list}${folder === '' ? '' : `/${folder}`}` },
        UnderlyingObjectType: 0,
      },
      formValues: Object.entries(cells).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
      bNewDocumentUpdate: false,
    },
  );
  expect([alias, list, answer.status]).toEqual([alias, list, 200]);
  const values = (answer.json['value'] ?? []) as readonly {
    FieldName: string;
    FieldValue: string;
    HasException: boolean;
  }[];
  expect(values.filter(({ HasException }) => HasException)).toEqual([]);
  return Number(values.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
}
