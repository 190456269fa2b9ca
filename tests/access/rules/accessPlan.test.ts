import { accessPlan } from '../../../src/access/rules/accessPlan';
import { accessStrings } from '../../../src/access/en';
import type { HeldLevel, PlanPart, PlannedPlace, PlannedScope } from '../../../src/access/rules/accessPlan';
import type { ListKey } from '../../../sharepoint/lists/ListDefinition';

type Levels = Readonly<Record<string, HeldLevel>>;
const place = (list: ListKey, held: Levels, wanted: Levels): PlannedPlace => ({
  list,
  title: list,
  held: new Map(Object.entries(held)),
  wanted: new Map(Object.entries(wanted)),
});
const scope = (places: readonly PlannedPlace[], more: Partial<PlannedScope> = {}): PlannedScope => ({
  key: 'old',
  names: ['Hannah Okafor', 'Anwen Lloyd'],
  isNew: false,
  places,
  ...more,
});
const principals = [
  { ref: 'hannah', name: 'Hannah Okafor' },
  { ref: 'anwen', name: 'Anwen Lloyd' },
  { ref: 'dele', name: 'Dele Adeyemi' },
  { ref: 'members', name: 'Supervision Members', people: ['Tom Barlow', 'Helen Garrick'] },
  { ref: 'keepers', name: 'Hub Record Keepers' },
];
const plan = (...scopes: readonly PlannedScope[]) =>
  accessPlan({
    scopes,
    principals,
    keepers: { ref: 'keepers', names: ['Miriam Holt'] },
    administrators: ['Jo Lister'],
    readAt: '2026-11-23T09:12:00Z',
    rights: 'read',
  });
const said = (...scopes: readonly PlannedScope[]): readonly string[] =>
  plan(...scopes).lines.map(
    ({ who, change, parts }) =>
      `${who.name} ${change}: ${parts.map(({ before, after, isNew }) => `${isNew ? 'new ' : ''}${before}>${after}`).join(', ')}`,
  );

const both: Levels = { hannah: 'working', anwen: 'working', keepers: 'keeper' };
const appended: Levels = { hannah: 'append', anwen: 'append', keepers: 'keeper' };
const handedOver = [
  scope([
    place('pairs', both, { hannah: 'read', anwen: 'read', keepers: 'keeper' }),
    place('working', both, { keepers: 'keeper' }),
    place('seals', appended, { hannah: 'read', anwen: 'append', keepers: 'keeper' }),
  ]),
  scope(
    [
      place('working', {}, { dele: 'working', anwen: 'working', keepers: 'keeper' }),
      place('seals', {}, { dele: 'append', anwen: 'append', keepers: 'keeper' }),
    ],
    { key: '', isNew: true, names: ['Dele Adeyemi', 'Anwen Lloyd'] },
  ),
];

it('names who gains before who loses, with what becomes of each folder, and keepers apart', () => {
  expect(said(...handedOver)).toEqual([
    'Anwen Lloyd gains: all>signing, new none>all',
    'Dele Adeyemi gains: new none>all',
    'Hannah Okafor loses: all>signed',
  ]);
  expect(plan(...handedOver).keepers).toMatchObject({
    names: ['Miriam Holt'],
    parts: [{ change: 'keeps' }, { change: 'gains', before: 'none', after: 'keeper' }],
  });
  expect(plan(...handedOver).places).toBe(5);
});

it('spells out a group, and takes a right that nobody planned for more than it looks like', () => {
  const letIn = scope([place('working', { ...both, members: 'other' }, both)]);
  const [members] = plan(letIn).lines;
  expect(members).toMatchObject({
    who: { name: 'Supervision Members', people: ['Tom Barlow', 'Helen Garrick'] },
    change: 'loses',
    parts: [{ before: 'other', after: 'none', places: ['working'] }],
  });
});

it('says that somebody gains who was shut out of one folder alone, and which', () => {
  const shut = scope([place('sessions', { anwen: 'working' }, both), place('working', both, both)]);
  expect(plan(shut).lines.find(({ who }) => who.ref === 'hannah')).toMatchObject({
    change: 'gains',
    parts: [{ places: ['sessions'], before: 'all', after: 'all' }],
  });
});

it('leaves out whom it does not concern', () => {
  expect(said(scope([place('working', both, both)]))).toEqual([
    'Anwen Lloyd keeps: all>all',
    'Hannah Okafor keeps: all>all',
  ]);
});

it('has another print for another plan, and the same for the same in any order', () => {
  const print = (...scopes: readonly PlannedScope[]): string => plan(...scopes).print;
  expect(print(...handedOver)).toBe(print(...[...handedOver].reverse()));
  const somebodyMore = scope([place('working', { ...both, dele: 'other' }, both)]);
  expect(print(somebodyMore)).not.toBe(print(scope([place('working', both, both)])));
});

it('tells who only comes to see who belongs to it from who comes to read anything', () => {
  const known = scope([
    place('belonging', {}, { hannah: 'read', keepers: 'keeper' }),
    place('working', { hannah: 'working' }, { hannah: 'working' }),
  ]);
  const [hannah] = plan(known).lines;
  expect(hannah?.parts).toMatchObject([{ change: 'gains', belongingOnly: true, before: 'all', after: 'all' }]);
  expect(accessStrings.plan.part(hannah?.parts[0] as PlanPart)).toMatch(/sees in the keepers’ list who belongs to it/);
});
