import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createTenant } from '../../src/local/tenant/createTenant';
import { origin, rawAs } from './startTenant';

const kept = path.join(__dirname, '../upgrade/release-0.1.0.sqlite.gz');

describe('a database that an earlier tenant left', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  const file = path.join(folder, 'kept.sqlite');
  writeFileSync(file, gunzipSync(readFileSync(kept)));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['copied in', { data: ':memory:', snapshot: file }],
    ['opened where it lies', { data: file }],
  ])('opens (%s): its lists, columns, items and people are there, and it takes more', async (_, options) => {
    const tenant = createTenant({ ...options, now: new Date('2026-11-23T09:00:00Z'), origin });
    try {
      const app = (method: string, address: string, body?: unknown): ReturnType<typeof rawAs> =>
        rawAs(tenant, 'app', method, address, body);
      const lists = (await app('GET', 'web/lists?$select=Title,ItemCount,Id')).json['value'];
      const filled = (lists as { Id: string; ItemCount: number }[]).filter(({ ItemCount }) => ItemCount > 0);
      expect(filled.length).toBeGreaterThan(3);
      for (const { Id } of filled) {
        const items = await app('GET', `web/lists(guid'${Id}')/items?$top=2&$select=*,Author/Title&$expand=Author`);
        expect([Id, items.status, (items.json['value'] as unknown[]).length > 0]).toEqual([Id, 200, true]);
      }
      const made = await app('POST', 'web/lists', { Title: 'Afterwards' });
      expect(made.status).toBe(201);
      expect((await app('POST', "web/lists/getByTitle('Afterwards')/items", { Title: 'one' })).status).toBe(201);
    } finally {
      tenant.close();
    }
  });
});
