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
      // what the earlier tenant did not have is there now, once, and its own levels keep their ids
      const levels = (await app('GET', 'web/roledefinitions')).json['value'] as {
        Name: string;
        Id: number;
        RoleTypeKind: number;
      }[];
      const kinds = levels.filter(({ RoleTypeKind }) => [8, 9, 255].includes(RoleTypeKind)).map(({ Name }) => Name);
      expect(kinds.sort()).toEqual([
        'Restricted View',
        'System.LimitedEdit',
        'System.LimitedView',
        'Web-Only Limited Access',
      ]);
      expect(new Set(levels.map(({ Id }) => Id)).size).toBe(levels.length);
      const groups = (await app('GET', 'web/sitegroups?$select=Title')).json['value'] as { Title: string }[];
      expect(groups.filter(({ Title }) => Title.startsWith('Limited Access System Group For Web '))).toHaveLength(1);
      for (const { Id } of filled) {
        const title = await app('GET', `web/lists(guid'${Id}')/fields/getByInternalNameOrTitle('Title')?$select=Id`);
        expect(title.json['Id']).toBe('fa564e0f-0c70-4ab9-b863-0177e6ddd247');
        const [item] = (await app('GET', `web/lists(guid'${Id}')/items?$top=1&$select=GUID,UniqueId`)).json[
          'value'
        ] as { GUID: string; UniqueId: string }[];
        expect(item?.GUID).not.toBe(item?.UniqueId);
      }
      const made = await app('POST', 'web/lists', { Title: 'Afterwards' });
      expect(made.status).toBe(201);
      expect((await app('POST', "web/lists/getByTitle('Afterwards')/items", { Title: 'one' })).status).toBe(201);
    } finally {
      tenant.close();
    }
  });
});
