import { rawAs } from './startTenant';
import { admin, fill, list, rows, site, titles, verbose, wordsOf } from './diary';
import type { Answer } from './startTenant';

// What a client written from the platform's documentation alone met here and should not have; each stays met.

describe('a filter by time or number', () => {
  const filter = (text: string): Promise<Answer> =>
    admin('GET', `${list}/items?$select=Title&$filter=${encodeURIComponent(text)}`);
  const cases: [string, string[]][] = [
    ["When eq datetime'2026-07-01T11:00:00Z'", ['noon']],
    ["When eq datetime'2026-07-01T11:00:00.000Z'", ['noon']],
    ["When le datetime'2026-07-01T11:00:00.000Z'", ['June', 'July', 'noon']],
    ["When lt datetime'2026-07-01T12:00:00+01:00'", ['June', 'July']],
    ["When ge '2026-07-01'", ['noon']],
    ["When gt '2026-06-30T23:00:00.000Z'", ['July', 'noon']],
    ["Score eq '2'", ['July']],
    ['Score ge 2.0', ['July', 'noon']],
  ];

  it('finds the same rows however it is written, with an index and without', async () => {
    await fill();
    for (const indexed of [false, true]) {
      for (const name of indexed ? ['When', 'Score'] : [])
        expect(
          (await admin('MERGE', `${list}/fields/getByTitle('${name}')`, { Indexed: true }, { 'If-Match': '*' })).status,
        ).toBe(204);
      for (const [text, found] of cases)
        expect([indexed, text, titles(await filter(text))]).toEqual([indexed, text, found]);
    }
  });

  it("is refused where it is no time, and where the function is none of SharePoint's", async () => {
    expect(wordsOf(await filter("When gt 'yesterday'"))).toMatch(/^400 .*'yesterday' is not a valid date/);
    for (const name of ['tolower(Title)', 'length(Title)', 'year(When)'])
      expect(wordsOf(await filter(`${name} eq 1`))).toContain(
        `The function '${name.split('(')[0] ?? ''}' is not supported`,
      );
  });

  it('asks nothing about what a lookup points at and the asker may not read', async () => {
    await admin('POST', 'web/lists', { Title: 'Secrets', BaseTemplate: 100 });
    await admin('POST', "web/lists/getByTitle('Secrets')/items", { Title: 'the word' });
    const secrets = await admin('GET', "web/lists/getByTitle('Secrets')?$select=Id");
    await admin('POST', `${list}/fields/addField`, {
      parameters: { Title: 'Look', FieldTypeKind: 7, LookupListId: secrets.json.Id, LookupFieldName: 'Title' },
    });
    await admin('POST', `${list}/items`, { Title: 'open', LookId: 1 });
    await admin(
      'POST',
      "web/lists/getByTitle('Secrets')/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)",
    );
    const { json } = await admin('POST', 'web/ensureuser', { logonName: 'hannah@thistlemere.example' });
    await admin('POST', `${list}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
    await admin(
      'POST',
      `${list}/roleassignments/addroleassignment(principalid=${String(json.Id)},roledefid=1073741826)`,
    );
    const asked = `${list}/items?$select=Title&$expand=Look&$filter=${encodeURIComponent("startswith(Look/Title,'the')")}`;
    expect(titles(await admin('GET', asked))).toEqual(['open']);
    expect(titles(await rawAs(site.tenant, 'hannah', 'GET', asked))).toEqual([]);
    expect(
      titles(await rawAs(site.tenant, 'hannah', 'GET', `${list}/items?$select=Title&$filter=LookId eq 1`)),
    ).toEqual(['open']);
  });
});

describe('CAML', () => {
  const ask = (where: string): Promise<Answer> =>
    admin('POST', `${list}/getItems`, { query: { ViewXml: `<View><Query><Where>${where}</Where></Query></View>` } });
  const when = (op: string, value: string): string => `<${op}><FieldRef Name='When'/>${value}</${op}>`;
  const day = (text: string): string => `<Value Type='DateTime'>${text}</Value>`;

  it("compares days of the site's calendar unless it is told to mind the time", async () => {
    await fill();
    const cases: [string, string[]][] = [
      [when('Eq', day('2026-07-01')), ['July', 'noon']],
      [when('Eq', day('2026-07-01T09:15:00Z')), ['July', 'noon']],
      [when('Neq', day('2026-07-01')), ['June', 'never']],
      [when('Gt', day('2026-06-30')), ['July', 'noon']],
      [when('Geq', day('2026-07-01')), ['July', 'noon']],
      [when('Lt', day('2026-07-01')), ['June']],
      [when('Leq', day('2026-06-30')), ['June']],
      [when('Leq', day('2026-07-01T00:00:00Z')), ['June', 'July', 'noon']],
      [
        when('Eq', "<Value Type='DateTime' IncludeTimeValue='TRUE' StorageTZ='TRUE'>2026-07-01T11:00:00Z</Value>"),
        ['noon'],
      ],
      [when('Eq', "<Value Type='DateTime' IncludeTimeValue='TRUE'>2026-07-01T12:00:00Z</Value>"), ['noon']],
      [when('Eq', "<Value Type='DateTime' IncludeTimeValue='TRUE'>2026-07-01T11:00:00+00:00</Value>"), ['noon']],
    ];
    for (const [where, found] of cases) expect([where, titles(await ask(where))]).toEqual([where, found]);
  });

  it('knows today, now and the asker', async () => {
    await fill();
    site.tenant.setClock(new Date('2026-06-30T23:10:00Z'));
    expect(titles(await ask(when('Eq', "<Value Type='DateTime'><Today/></Value>")))).toEqual(['July', 'noon']);
    expect(titles(await ask(when('Lt', "<Value Type='DateTime'><Today OffsetDays='-0'/></Value>")))).toEqual(['June']);
    expect(titles(await ask(when('Eq', "<Value Type='DateTime'><Today OffsetDays='-1'/></Value>")))).toEqual(['June']);
    expect(titles(await ask(when('Geq', "<Value Type='DateTime' IncludeTimeValue='TRUE'><Now/></Value>")))).toEqual([
      'July',
      'noon',
    ]);
    const { json } = await admin('GET', 'web/currentuser?$select=Id');
    await admin('POST', `${list}/items`, { Title: 'mine', WhoId: json.Id });
    const mine = "<Eq><FieldRef Name='Who' LookupId='TRUE'/><Value Type='Integer'><UserID/></Value></Eq>";
    expect(titles(await ask(mine))).toEqual(['mine']);
  });

  it('refuses a column the list has not, and a time that is none, in its own words', async () => {
    const words =
      '500 -2130575340, Microsoft.SharePoint.SPException | One or more field types are not installed properly. Go to the list settings page to delete these fields.';
    expect(wordsOf(await ask("<Eq><FieldRef Name='Nope'/><Value Type='Text'>x</Value></Eq>"))).toBe(words);
    for (const none of ['soon', '2026-02-31T25:00:00Z', '2026-13-01', ''])
      expect(wordsOf(await ask(when('Eq', day(none))))).toBe(words);
    for (const offset of ['1e+21', '-40000', '1.5', 'x'])
      expect([
        offset,
        (await ask(when('Eq', `<Value Type='DateTime'><Today OffsetDays='${offset}'/></Value>`))).status,
      ]).toEqual([offset, 400]);
    expect(
      wordsOf(
        await admin('POST', `${list}/renderListDataAsStream`, {
          parameters: { ViewXml: "<View><Query><OrderBy><FieldRef Name='Nope'/></OrderBy></Query></View>" },
        }),
      ),
    ).toBe(words);
  });
});

describe('RenderListDataAsStream', () => {
  it('goes on where NextHref says, put behind the address or into Paging, and ends', async () => {
    for (let index = 1; index <= 7; index += 1) await admin('POST', `${list}/items`, { Title: `n${index}` });
    const parameters = {
      RenderOptions: 2,
      ViewXml: "<View><ViewFields><FieldRef Name='Title'/></ViewFields><RowLimit Paged='TRUE'>3</RowLimit></View>",
    };
    for (const way of ['address', 'Paging'] as const) {
      const seen: unknown[] = [];
      let next: string | undefined = '';
      for (let round = 0; round < 9 && next !== undefined; round += 1) {
        const page = await admin('POST', `${list}/renderListDataAsStream${way === 'address' ? next : ''}`, {
          parameters: { ...parameters, ...(way === 'Paging' ? { Paging: next } : {}) },
        });
        expect([page.status, page.json.FirstRow]).toEqual([200, seen.length + 1]);
        seen.push(...(page.json.Row as { Title: string }[]).map(({ Title }) => Title));
        next = page.json.NextHref as string | undefined;
      }
      expect([way, seen]).toEqual([way, ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7']]);
    }
    expect(wordsOf(await admin('POST', `${list}/renderListDataAsStream?SortField=Title`, { parameters }))).toMatch(
      /^400 .*'sortfield' is not supported/,
    );
  });
});

describe('verbose JSON', () => {
  it('says the type of every list and link in an item', async () => {
    const added = await admin('POST', `${list}/items`, {
      Title: 'x',
      Kinds: ['a', 'b'],
      Link: { Url: 'https://a.example/', Description: 'A' },
    });
    expect(added.status).toBe(201);
    const { json } = await admin('GET', `${list}/items(1)`, undefined, { Accept: verbose });
    expect(json.d).toMatchObject({
      __metadata: { type: 'SP.Data.DiaryListItem' },
      Kinds: { __metadata: { type: 'Collection(Edm.String)' }, results: ['a', 'b'] },
      Link: { __metadata: { type: 'SP.FieldUrlValue' }, Url: 'https://a.example/', Description: 'A' },
      FieldValuesAsText: { __deferred: { uri: expect.stringMatching(/Items\(1\)\/FieldValuesAsText$/) as string } },
    });
  });

  it('must name the type of what it sends, and only verbose JSON may', async () => {
    const send = (method: string, path: string, body: unknown, type = verbose): Promise<Answer> =>
      admin(method, path, body, { 'Content-Type': type, 'If-Match': '*' });
    const named = (type: string): unknown => ({ __metadata: { type }, Title: 'x' });
    expect((await send('POST', `${list}/items`, named('SP.Data.DiaryListItem'))).status).toBe(201);
    expect((await send('POST', `${list}/items`, named('SP.ListItem'))).status).toBe(201);
    expect((await send('MERGE', `${list}/items(1)`, named('SP.Data.DiaryListItem'))).status).toBe(204);
    expect(
      (await send('POST', 'web/lists', { __metadata: { type: 'SP.List' }, Title: 'Other', BaseTemplate: 100 })).status,
    ).toBe(201);
    for (const [method, path] of [
      ['POST', `${list}/items`],
      ['MERGE', `${list}/items(1)`],
    ] as const) {
      expect(wordsOf(await send(method, path, { Title: 'y' }))).toMatch(
        /^400 -1, Microsoft\.SharePoint\.Client\.InvalidClientQueryException \| An entry without a type name was found/,
      );
      expect(wordsOf(await send(method, path, named('SP.Data.DairyListItem')))).toMatch(
        /A type named 'SP\.Data\.DairyListItem' could not be resolved by the model/,
      );
      expect(wordsOf(await send(method, path, named('SP.Data.OtherListItem')))).toMatch(
        /An entry with type 'SP\.Data\.OtherListItem' was found, but it is not assignable to the expected type 'SP\.Data\.DiaryListItem'/,
      );
      expect(
        wordsOf(await send(method, path, named('SP.Data.DiaryListItem'), 'application/json;odata=nometadata')),
      ).toMatch(/The property '__metadata' does not exist on type 'SP\.Data\.DiaryListItem'/);
    }
    expect(wordsOf(await send('POST', 'web/lists', named('SP.Nope')))).toMatch(
      /A type named 'SP\.Nope' could not be resolved/,
    );
    expect((await admin('GET', `${list}/ItemCount`)).json.value).toBe(2);
    expect(rows(await admin('GET', `${list}/items?$select=Title`))[0]?.Title).toBe('x');
  });
});
