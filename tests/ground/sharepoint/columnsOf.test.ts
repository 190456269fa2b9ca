import { changedCells, newCells } from '../../../src/ground/sharepoint/columnCells';
import type { ColumnTable } from '../../../sharepoint/lists/ColumnRow';
import { columnsOf } from '../../../src/ground/sharepoint/columnsOf';
import type { Codec } from '../../../src/ground/sharepoint/ColumnValues';

const table = {
  key: { column: 'HubKey', kind: 'text', indexed: true },
  title: { column: 'Label', kind: 'text' },
  about: { column: 'About', kind: 'note', changes: true },
  status: { column: 'Status', kind: 'choice', values: ['open', 'done'], changes: true },
  colour: { column: 'Colour', kind: 'choice', values: ['red', 'blue'], missing: 'red', otherwise: 'blue' },
  day: { column: 'Day', kind: 'day', needed: true },
  lastDay: { column: 'LastDay', kind: 'day', changes: true },
  count: { column: 'Count', kind: 'number', missing: 0, optional: true, changes: true },
  roles: { column: 'Roles', kind: 'keys', changes: true },
  days: { column: 'Days', kind: 'days' },
  open: { column: 'Open', kind: 'boolean' },
  owner: { column: 'Owner', kind: 'person' },
  pairs: { column: 'Pairs', kind: 'note' },
  askedFor: { column: 'AskedFor', kind: 'text', use: 'written', optional: true },
  old: { column: 'Old', kind: 'number', use: 'spare' },
} as const satisfies ColumnTable;

const pairs: Codec<number> = {
  read: (text) => text.length / 2,
  write: (value) => 'ab'.repeat(value),
  isKnown: (text) => text.length % 2 === 0,
};
const columns = columnsOf(table, { codecs: { pairs }, stamps: ['Created'] });

const item = {
  Id: 7,
  HubKey: 'k',
  Label: 'Walk',
  About: 'words',
  Status: 'done',
  Colour: 'blue',
  Day: 20261126,
  LastDay: 20261127,
  Count: 3,
  Roles: 'dsl;head',
  Days: '20261126;20261127',
  Open: true,
  Owner: { Title: 'Hannah' },
  Pairs: 'abab',
};
const values = {
  key: 'k',
  title: 'Walk',
  about: 'words',
  status: 'done',
  colour: 'blue',
  day: 20261126,
  lastDay: 20261127,
  count: 3,
  roles: ['dsl', 'head'],
  days: [20261126, 20261127],
  open: true,
  owner: 'Hannah',
  pairs: 2,
} as const;
const fresh = { ...values, owner: { login: 'hannah' } } as const;

describe('what is asked for', () => {
  it('is every column that is read, people by their names, and the stamps', () => {
    expect(columns.selection.select.join()).toBe(
      'Id,HubKey,Label,About,Status,Colour,Day,LastDay,Count,Roles,Days,Open,Owner/Title,Pairs,Created',
    );
    expect(columns.selection.expand).toEqual(['Owner']);
  });
});

describe('an item', () => {
  it('is read by the kinds of its columns', () => {
    expect(columns.read(item)).toEqual({ values, known: true });
  });

  it('is read where its columns are empty', () => {
    const empty = { Id: 7, HubKey: 'k', Status: 'open', Day: 20261126, Colour: null, LastDay: null, Owner: null };
    expect(columns.read(empty)).toEqual({
      known: true,
      values: {
        key: 'k',
        title: '',
        about: '',
        status: 'open',
        colour: 'red',
        day: 20261126,
        lastDay: undefined,
        count: 0,
        roles: [],
        days: [],
        open: false,
        owner: '',
        pairs: 0,
      },
    });
  });

  it.each([
    ['a choice', { Status: 'paused' }, { status: 'unknown' }],
    ['no choice where there must be one', { Status: null }, { status: 'unknown' }],
    ['a choice that is shown otherwise', { Colour: 'green' }, { colour: 'blue' }],
    ['no number where there must be one', { Day: null }, { day: 0 }],
    ['what a codec does not know', { Pairs: 'aba' }, { pairs: 1.5 }],
  ])('is not known with %s', (_, change, read) => {
    expect(columns.read({ ...item, ...change })).toMatchObject({ known: false, values: read });
  });

  it('fails where a column holds another kind of value than it can', () => {
    expect(() => columns.read({ ...item, Label: 5 })).toThrow(expect.objectContaining({ code: 'invalid' }));
    expect(() => columns.read({ ...item, Count: 'three' })).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});

describe('a new item', () => {
  it('is given every column, and its key as title', () => {
    expect(newCells(columns, { ...fresh, askedFor: 'x' })).toEqual({
      Title: 'k',
      HubKey: 'k',
      Label: 'Walk',
      About: 'words',
      Status: 'done',
      Colour: 'blue',
      Day: 20261126,
      LastDay: 20261127,
      Count: 3,
      Roles: 'dsl;head',
      Days: '20261126;20261127',
      Open: true,
      Owner: { login: 'hannah' },
      Pairs: 'abab',
      AskedFor: 'x',
    });
  });

  it('has what it is called as title, where a row says so', () => {
    const named = columnsOf({ key: table.key, name: { column: 'Title', kind: 'text', builtIn: true } });
    expect(newCells(named, { key: 'k', name: 'Otter School' })).toEqual({ HubKey: 'k', Title: 'Otter School' });
  });

  it('may lack what is optional, and empties what may be empty', () => {
    const cells = newCells(columns, { ...fresh, count: undefined, lastDay: undefined });
    expect(Object.keys(cells)).not.toContain('Count');
    expect(Object.keys(cells)).not.toContain('AskedFor');
    expect(cells).toHaveProperty('LastDay', undefined);
  });
});

describe('a change', () => {
  it('writes what it names and nothing else', () => {
    expect(changedCells(columns, { status: 'open', roles: [] })).toEqual({ Status: 'open', Roles: '' });
    expect(changedCells(columns, {})).toEqual({});
  });

  it('leaves out what is never written after the item was made', () => {
    const whole = { ...fresh, count: 0 };
    expect(changedCells(columns, whole)).toEqual({
      About: 'words',
      Status: 'done',
      LastDay: 20261127,
      Count: 0,
      Roles: 'dsl;head',
    });
  });

  it('empties a column that may be empty, and leaves any other that is undefined', () => {
    const cells = changedCells(columns, { lastDay: undefined, count: undefined, about: undefined });
    expect(Object.entries(cells)).toEqual([['LastDay', undefined]]);
  });

  it('is refused where it would write what this version only read as unknown', () => {
    expect(() => changedCells(columns, { status: 'unknown' })).toThrow(expect.objectContaining({ code: 'newer' }));
    expect(() => newCells(columns, { ...fresh, status: 'unknown' })).toThrow(
      expect.objectContaining({ code: 'newer' }),
    );
  });
});
