import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { origin, rawAs, startTenant, tokenFor } from './startTenant';

/** Answers of this tenant that recordings, Microsoft's text or live sites refuted (docs/platform/facts.md). */
describe('refuted answers', () => {
  let tenant: Tenant;
  const list = "web/lists/getByTitle('Walks')";

  beforeEach(async () => {
    tenant = startTenant();
    await as('jo', 'POST', 'web/lists', { Title: 'Walks', BaseTemplate: 100 });
    await as('jo', 'POST', `${list}/items`, { Title: "jo's" });
  });

  afterEach(() => tenant.close());

  const as = (
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer> => rawAs(tenant, who, method, path, body, headers);
  const statusAs = async (
    who: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<number> => (await as(who, method, path, body, headers)).status;
  const codeOf = ({ json }: Answer): string => String((json['odata.error'] as { code?: unknown } | undefined)?.code);
  const textOf = ({ json }: Answer): string =>
    String((json['odata.error'] as { message?: { value?: unknown } } | undefined)?.message?.value);
  const rows = async (who: string, path: string): Promise<Record<string, unknown>[]> =>
    (await as(who, 'GET', path)).json['value'] as Record<string, unknown>[];
  const seal = (): Promise<number> =>
    statusAs('jo', 'POST', `${list}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
  describe('errors', () => {
    it('answers plain text for a site that is not there', async () => {
      const token = await tokenFor(tenant, 'jo');
      const answer = await tenant.handle(
        new Request(`${origin}/sites/nowhere/_api/web`, { headers: { Authorization: `Bearer ${token}` } }),
      );
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
        404,
        'text/plain; charset=utf-8',
        '404 FILE NOT FOUND',
      ]);
    });

    it('names each refusal as SharePoint does', async () => {
      const columns = `${list}/fields`;
      await as('jo', 'POST', columns, { FieldTypeKind: 9, Title: 'Day' });
      await as('jo', 'POST', columns, { FieldTypeKind: 2, Title: 'HubKey', Indexed: true, EnforceUniqueValues: true });
      await as('jo', 'POST', `${list}/items`, { Title: 'k', HubKey: 'k' });
      await as('jo', 'POST', `${list}/items(1)/AttachmentFiles/add(FileName='a.txt')`, 'a');
      const docs = "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents')";
      await as('jo', 'POST', `${docs}/files/add(url='a.txt',overwrite=true)`, 'a');
      const nobody = '00000000-0000-4000-8000-000000000000';
      const said: [string, string, unknown, number, string, string | RegExp][] = [
        [
          'POST',
          `${list}/items`,
          { Title: 'k', HubKey: 'K' },
          500,
          '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
          /HubKey/,
        ],
        [
          'GET',
          `${columns}/getById('${nobody}')`,
          undefined,
          400,
          '-2147024809, System.ArgumentException',
          /^Invalid field name\. \{00000000-0000-4000-8000-000000000000\}/,
        ],
        [
          'POST',
          `${docs}/files/add(url='a.txt',overwrite=false)`,
          'b',
          400,
          '-2130575257, Microsoft.SharePoint.SPException',
          /^A file with the name Shared Documents\/a\.txt already exists\. It was last modified by .+ on .+\.$/,
        ],
        [
          'POST',
          `${list}/items(1)/AttachmentFiles/add(FileName='a.txt')`,
          'b',
          400,
          '-2130575257, Microsoft.SharePoint.SPException',
          /^The specified name is already in use\.\n\nThe document or folder name was not changed\. {2}To change the name/,
        ],
        [
          'POST',
          `${list}/getitems`,
          {
            query: {
              ViewXml:
                '<View><Query><Where><Eq><FieldRef Name="Id"/><Value Type="Counter">1</Value></Eq></Where></Query></View>',
            },
          },
          500,
          '-2130575340, Microsoft.SharePoint.SPException',
          /^One or more field types/,
        ],
      ];
      for (const [method, path, body, status, code, text] of said) {
        const answer = await as('jo', method, path, body);
        expect([path, answer.status, codeOf(answer), textOf(answer)]).toEqual([
          path,
          status,
          code,
          expect.stringMatching(text),
        ]);
      }
    });

    it('refuses the thirteenth lookup by its own number', async () => {
      for (let number = 1; number <= 11; number += 1)
        await as('jo', 'POST', `${list}/fields`, { FieldTypeKind: 20, Title: `P${number}` });
      const people = Array.from({ length: 11 }, (_, index) => `P${index + 1}Id`).join(',');
      expect(await statusAs('jo', 'GET', `${list}/items?$select=${people},AuthorId`)).toBe(200);
      const refused = await as('jo', 'GET', `${list}/items?$select=${people},AuthorId,EditorId`);
      expect([refused.status, codeOf(refused)]).toEqual([
        500,
        '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
      ]);
    });

    it('neither breaks nor takes back permissions above 100,000 items, in the words of the threshold', async () => {
      const threshold = [500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'];
      const count = (items: number): unknown =>
        tenant.context.db.prepare("UPDATE lists SET item_count = ? WHERE title = 'Walks'").run(items);
      count(100_001);
      const broken = await as(
        'jo',
        'POST',
        `${list}/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`,
      );
      expect([broken.status, codeOf(broken)]).toEqual(threshold);
      count(100_000);
      await seal();
      count(100_001);
      const reset = await as('jo', 'POST', `${list}/resetroleinheritance`);
      expect([reset.status, codeOf(reset)]).toEqual(threshold);
      expect((await as('jo', 'GET', `${list}/HasUniqueRoleAssignments`)).json['value']).toBe(true);
    });

    it('echoes refused form values and adds an Id row of 0', async () => {
      await as('jo', 'POST', `${list}/fields`, { FieldTypeKind: 4, Title: 'Due' });
      await as('jo', 'POST', `${list}/fields`, { FieldTypeKind: 9, Title: 'Day' });
      const add = (FieldName: string, FieldValue: string): Promise<Answer> =>
        as('jo', 'POST', `${list}/AddValidateUpdateItemUsingPath`, {
          listItemCreateInfo: {},
          formValues: [
            { FieldName: 'Title', FieldValue: 't' },
            { FieldName, FieldValue },
          ],
        });
      const value = async (name: string, text: string): Promise<unknown> => {
        const answer = await add(name, text);
        expect(answer.status).toBe(200);
        return answer.json['value'];
      };
      const fine = { HasException: false, ErrorCode: 0, ErrorMessage: null, ItemId: 0 };
      expect(await value('Day', 'many')).toEqual([
        { ...fine, FieldName: 'Title', FieldValue: 't' },
        {
          FieldName: 'Day',
          FieldValue: 'many',
          HasException: true,
          ErrorCode: -2130575155,
          ErrorMessage: 'Only numbers can go here.',
          ItemId: 0,
        },
        { ...fine, FieldName: 'Id', FieldValue: '0' },
      ]);
      expect(await value('Due', '2026-11-23T09:00:00Z')).toMatchObject([
        {},
        {
          ErrorCode: -2146232832,
          ErrorMessage: 'You must specify a valid date within the range of 01/01/1900 and 31/12/8900.',
          FieldValue: '2026-11-23T09:00:00Z',
        },
        { FieldName: 'Id', FieldValue: '0' },
      ]);
      expect(await value('Due', 'soon')).toMatchObject([
        {},
        { ErrorCode: -2146232832, ErrorMessage: 'Enter a date like this: 23/02/2012' },
        {},
      ]);
      expect(await rows('jo', `${list}/items`)).toHaveLength(1);
    });
  });

  describe('items, files and lists', () => {
    it('raises the ETag of an item by one for each attachment', async () => {
      await as('jo', 'POST', `${list}/items(1)/AttachmentFiles/add(FileName='a.txt')`, 'a');
      expect((await as('jo', 'GET', `${list}/items(1)`)).json['odata.etag']).toBe('"2"');
      expect(await statusAs('jo', 'MERGE', `${list}/items(1)`, { Title: 'x' }, { 'IF-MATCH': '"1"' })).toBe(412);
    });

    it('gives rows of RenderListDataAsStream all they always have', async () => {
      await as('jo', 'POST', `${list}/fields`, { FieldTypeKind: 9, Title: 'Day' });
      await as('jo', 'MERGE', `${list}/items(1)`, { Day: 1200 });
      const answer = await as('jo', 'POST', `${list}/RenderListDataAsStream`, {
        parameters: {
          RenderOptions: 2,
          ViewXml:
            '<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="Day"/><FieldRef Name="Created"/></ViewFields></View>',
        },
      });
      const [row = {}] = answer.json['Row'] as Record<string, unknown>[];
      expect(Object.keys(row)).toEqual(
        expect.arrayContaining([
          'ID',
          'PermMask',
          'FSObjType',
          'UniqueId',
          'ContentTypeId',
          'FileRef',
          'FileRef.urlencode',
          'FileRef.urlencodeasurl',
          'FileRef.urlencoding',
          'FileRef.scriptencodeasurl',
          'SMTotalSize',
          '_CommentFlags',
          '_CommentCount',
          'ItemChildCount',
          'FolderChildCount',
          'owshiddenversion',
          'Restricted',
          'Attachments',
          'Day',
          'Day.',
          'Created',
          'Created.',
        ]),
      );
      expect(row).toMatchObject({ Day: '1,200', 'Day.': '1200.00000000000000' });
    });

    it('gives a search result the cells it always has', async () => {
      const answer = await as('jo', 'GET', "search/query?querytext='jo'");
      const text = JSON.stringify(answer.json);
      for (const cell of [
        'Rank',
        'DocId',
        'Path',
        'Url',
        'Title',
        'ListId',
        'SiteId',
        'WebId',
        'UniqueId',
        'contentclass',
        'OriginalPath',
        'PartitionId',
        'UrlZone',
        'Culture',
        'GeoLocationSource',
        'IsExternalContent',
        'ResultTypeId',
        'ResultTypeIdList',
        'RenderTemplateId',
        'piSearchResultId',
      ])
        expect([cell, text.includes(`"Key":"${cell}"`)]).toEqual([cell, true]);
    });
  });
});
