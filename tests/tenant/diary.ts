import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { rawAs, startTenant } from './startTenant';

/** A list with a column of each kind, made anew for every test of the file that imports this. */

export const list = "web/lists/getByTitle('Diary')";
export const verbose = 'application/json;odata=verbose';

/** The tenant of the test that runs. */
export const site = { tenant: undefined as unknown as Tenant };
export const admin = (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> => rawAs(site.tenant, 'jo', method, path, body, { 'Content-Type': 'application/json', ...headers });
export const rows = (answer: Answer): Record<string, unknown>[] => answer.json.value as Record<string, unknown>[];
export const titles = (answer: Answer): unknown[] => rows(answer).map(({ Title }) => Title);
export const wordsOf = (answer: Answer): string => {
  const error = (answer.json['odata.error'] ?? answer.json.error) as { code: string; message: { value: string } };
  return `${answer.status} ${error.code} | ${error.message.value}`;
};

beforeEach(async () => {
  site.tenant = startTenant();
  await admin('POST', 'web/lists', { Title: 'Diary', BaseTemplate: 100 });
  for (const field of [
    { FieldTypeKind: 4, Title: 'When', DisplayFormat: 1 },
    { FieldTypeKind: 9, Title: 'Score' },
    { FieldTypeKind: 20, Title: 'Who' },
    { FieldTypeKind: 15, Title: 'Kinds', Choices: ['a', 'b'] },
    { FieldTypeKind: 11, Title: 'Link' },
    { FieldTypeKind: 8, Title: 'Late' },
  ]) {
    await admin('POST', `${list}/fields`, field);
  }
});
afterEach(() => site.tenant.close());

export async function fill(): Promise<void> {
  // 23:30 on 30 June in London is 22:30Z; 00:30 on 1 July is 23:30Z of the day before
  for (const [Title, When, Score] of [
    ['June', '2026-06-30T22:30:00Z', 1],
    ['July', '2026-06-30T23:30:00Z', 2],
    ['noon', '2026-07-01T11:00:00Z', 3],
    ['never', null, null],
  ] as const) {
    expect((await admin('POST', `${list}/items`, { Title, When, Score })).status).toBe(201);
  }
}
