import type { Tenant } from '../../src/local/tenant/createTenant';
import type { Answer } from './startTenant';
import { rawAs, startTenant } from './startTenant';

const list = "web/lists/getByTitle('Waiting')";
const file = "web/getFileByServerRelativePath(decodedUrl='/sites/trust/Shared Documents/a.txt')";

/** Approval, rules for values and locks of open documents are not done here: each wish for one is refused by its name. */
describe('what is not done here is not taken either', () => {
  let tenant: Tenant;

  beforeEach(async () => {
    tenant = startTenant();
    await ask('POST', 'web/lists', { Title: 'Waiting', BaseTemplate: 100 });
    await ask('POST', `${list}/items`, { Title: 'one' });
    const folder = "web/getFolderByServerRelativePath(decodedUrl='/sites/trust/Shared Documents')";
    await ask('POST', `${folder}/files/add(url='a.txt',overwrite=true)`, 'words');
  });

  afterEach(() => tenant.close());

  const ask = (method: string, at: string, body?: unknown): Promise<Answer> => rawAs(tenant, 'jo', method, at, body);
  const form = (FieldName: string, FieldValue = '0'): object => ({ formValues: [{ FieldName, FieldValue }] });
  const described = (inner: string): object => ({
    parameters: { SchemaXml: `<Field Type="Text" DisplayName="A">${inner}</Field>` },
  });
  const field = `${list}/fields/getByTitle('Title')`;
  const add = { Title: 'Other', BaseTemplate: 100 };

  it.each<[string, string, string, unknown]>([
    // approval and drafts
    ['EnableModeration', 'MERGE', list, { EnableModeration: true }],
    ['EnableModeration', 'POST', 'web/lists', { ...add, EnableModeration: true }],
    ['EnableMinorVersions', 'MERGE', list, { EnableMinorVersions: true }],
    ['ForceCheckout', 'POST', 'web/lists', { ...add, ForceCheckout: true }],
    ['OData__ModerationStatus', 'MERGE', `${list}/items(1)`, { OData__ModerationStatus: 0 }],
    ['OData__ModerationComments', 'POST', `${list}/items`, { Title: 'x', OData__ModerationComments: 'y' }],
    ['_ModerationStatus', 'POST', `${list}/items(1)/validateUpdateListItem`, form('_ModerationStatus')],
    ['_ModerationStatus', 'POST', `${list}/AddValidateUpdateItemUsingPath`, form('_ModerationStatus')],
    ['OData__ModerationStatus', 'GET', `${list}/items?$select=OData__ModerationStatus`, undefined],
    ['approve', 'POST', `${file}/approve('x')`, undefined],
    ['deny', 'POST', `${file}/deny('x')`, undefined],
    ['publish', 'POST', `${file}/publish('x')`, undefined],
    ['unpublish', 'POST', `${file}/unpublish('x')`, undefined],
    // rules for values
    ['ValidationFormula', 'POST', 'web/lists', { ...add, ValidationFormula: '=[Title]="x"' }],
    ['ValidationMessage', 'MERGE', list, { ValidationMessage: 'No.' }],
    ['ValidationFormula', 'MERGE', field, { ValidationFormula: '=[Title]="x"' }],
    [
      'ClientValidationFormula',
      'POST',
      `${list}/fields`,
      { FieldTypeKind: 2, Title: 'A', ClientValidationFormula: '=true' },
    ],
    ['DefaultFormula', 'MERGE', field, { DefaultFormula: '=[Me]' }],
    [
      'Validation',
      'POST',
      `${list}/fields/createfieldasxml`,
      described('<Validation Message="No.">=[A]="x"</Validation>'),
    ],
    ['DefaultFormula', 'POST', `${list}/fields/createfieldasxml`, described('<DefaultFormula>=1</DefaultFormula>')],
    // locks of open documents
    ['sharedLockId', 'POST', `${list}/items(1)/validateUpdateListItem`, { ...form('Title', 'x'), sharedLockId: 'x' }],
    ['BypassCheckedOut', 'POST', `${file}/DeleteWithParameters`, { parameters: { BypassCheckedOut: true } }],
    ['checkin', 'POST', `${file}/checkin(comment='x',checkintype=2)`, undefined],
    ['checkin', 'POST', `${file}/checkin(comment='x',checkintype=0)`, undefined],
  ])('%s by %s %s', async (name, method, at, body) => {
    const before = (await ask('GET', `${list}/items?$select=Title`)).text;
    const { status, text } = await ask(method, at, body);
    expect([status, text]).toEqual([501, expect.stringContaining(name)]);
    expect((await ask('GET', `${list}/items?$select=Title`)).text).toBe(before);
    expect((await ask('GET', file)).status).toBe(200);
  });

  it('but a wish for what is done anyway is taken', async () => {
    const off = { EnableModeration: false, EnableMinorVersions: false, ForceCheckout: false };
    expect((await ask('POST', 'web/lists', { ...add, ...off })).status).toBe(201);
    expect((await ask('MERGE', list, off)).status).toBe(204);
    expect((await ask('GET', list)).json).toMatchObject(off);
  });

  it.each([{ ReadSecurity: 7 }, { WriteSecurity: 3 }, { EnableVersioning: 'yes' }, { NoCrawl: null }, { Title: 7 }])(
    'and a value that means nothing is refused: %j',
    async (wrong) => {
      expect((await ask('MERGE', list, wrong)).status).toBe(400);
      expect((await ask('POST', 'web/lists', { ...add, ...wrong })).status).toBe(400);
    },
  );

  it('nor are columns of a view that are no list of them', async () => {
    const { status } = await ask('POST', `${list}/views`, { Title: 'V', ViewFields: 'Title' });
    expect([status, (await ask('GET', `${list}/views`)).text.includes('"Title":"V"')]).toEqual([400, false]);
  });
});
