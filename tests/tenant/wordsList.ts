import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { rawAs, startTenant } from './startTenant';

/** A list with three rows, made anew for every test of the file that imports this. */

export const list = "web/lists/getByTitle('Words')";
export const root = '/sites/trust/Shared Documents';

/** The tenant of the test that runs. */
export const site = { tenant: undefined as unknown as Tenant };
export const admin = (
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> => rawAs(site.tenant, 'jo', method, path, body, { 'Content-Type': 'application/json', ...headers });
export const rows = (answer: Answer): Record<string, unknown>[] => answer.json.value as Record<string, unknown>[];
export const codeOf = (answer: Answer): string =>
  (answer.json['odata.error'] as { code: string } | undefined)?.code ?? '';

/** Somebody who may read the site. */
export const welcomeHannah = (): Promise<Answer> =>
  admin('POST', 'web/associatedVisitorGroup/users', { LoginName: 'i:0#.f|membership|hannah@thistlemere.example' });

beforeEach(async () => {
  site.tenant = startTenant();
  expect((await admin('POST', 'web/lists', { Title: 'Words', BaseTemplate: 100 })).status).toBe(201);
  expect((await admin('POST', `${list}/fields`, { FieldTypeKind: 9, Title: 'Score' })).status).toBe(201);
  for (const [Title, Score] of [
    ['one', 1],
    ['two', 2],
    ['three', 3],
  ] as const)
    expect((await admin('POST', `${list}/items`, { Title, Score })).status).toBe(201);
});
afterEach(() => site.tenant.close());
