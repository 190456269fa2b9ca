/** A request as method, path below `_api/` and body; `#` stands for a number never used before. */
export type Ask = readonly [method: string, path: string, body?: unknown];
/** A refusal: who asks (nora may read, nia has no rights), the status due, and the request. */
export type Refusal = readonly [
  who: 'jo' | 'nora' | 'nia',
  status: number,
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
];

export interface EnvelopeCase {
  /** The declared operation's name, or how it begins. */
  readonly operation: string;
  readonly succeeds: readonly Ask[];
  readonly refused: readonly Refusal[];
}

export const words = "web/lists/getByTitle('Words')";
export const none = "web/lists/getByTitle('None')";
export const item = `${words}/items(1)`;
export const library = '/sites/trust/Shared Documents';
export const folder = `web/getFolderByServerRelativePath(decodedUrl='${library}/f')`;
export const file = `web/getFileByServerRelativePath(decodedUrl='${library}/a.txt')`;
export const upload = '0f0f0f0f-1111-4222-8333-44444444#';
export const stale = { 'If-Match': '"11111111-1111-1111-1111-111111111111,9"' };
export const form = { formValues: [{ FieldName: 'Title', FieldValue: 'x' }], bNewDocumentUpdate: false };
export const query = { query: { ViewXml: '<View><RowLimit>2</RowLimit></View>' } };
