import { choiceNames, distinctNames, pairsNamedApart } from '../../../src/people/rules/distinctNames';
import { firstNameOf } from '../../../src/ground/rules/names';
import { pairOf } from '../../builders/pairOf';

const schools = [
  { key: 'ottersby', name: 'Ottersby Primary' },
  { key: 'merrow', name: 'Merrowfield High' },
];
const person = (key: string, name: string, schoolKey: string, jobTitle: string) => ({ key, name, schoolKey, jobTitle });
const namesOf = (names: ReadonlyMap<string, string>): readonly string[] => [...names.values()];

test('a name that one person has stays as it is', () => {
  const people = [person('a', 'Priya Nair', 'ottersby', 'DSL'), person('b', 'Owen Clarke', 'merrow', 'DSL')];
  expect(namesOf(distinctNames(people, schools))).toEqual(['Priya Nair', 'Owen Clarke']);
});

test('two people of one name carry their schools, also where one is written with an accent', () => {
  const people = [person('a', 'Zoe Marsh', 'ottersby', 'DSL'), person('b', 'Zoë Marsh', 'merrow', 'DSL')];
  expect(namesOf(distinctNames(people, schools))).toEqual([
    'Zoe Marsh (Ottersby Primary)',
    'Zoë Marsh (Merrowfield High)',
  ]);
});

test('two of one name at one school carry their work', () => {
  const people = [person('a', 'Ann Lee', 'merrow', 'DSL'), person('b', 'Ann Lee', 'merrow', 'Head of Year 9')];
  expect(namesOf(distinctNames(people, schools))).toEqual([
    'Ann Lee (Merrowfield High) (DSL)',
    'Ann Lee (Merrowfield High) (Head of Year 9)',
  ]);
});

test('one person in two rows is one', () => {
  const ann = person('a', 'Ann Lee', 'merrow', 'DSL');
  expect(namesOf(distinctNames([ann, ann], schools))).toEqual(['Ann Lee']);
});

test('a choice names the work of each, and the school where both are the same', () => {
  const people = [
    person('a', 'Ann Lee', 'merrow', 'DSL'),
    person('b', 'Ann Lee', 'ottersby', 'DSL'),
    person('c', 'Ann Lee', 'ottersby', 'Head'),
  ];
  expect(namesOf(choiceNames(people, schools))).toEqual([
    'Ann Lee, DSL (Merrowfield High)',
    'Ann Lee, DSL (Ottersby Primary)',
    'Ann Lee, Head',
  ]);
});

test('pairs name their people apart, and short forms stay right', () => {
  const pairs = [
    pairOf({ key: 'one', superviseeKey: 'a', superviseeName: 'Ann Lee', schoolKey: 'ottersby' }),
    pairOf({ key: 'two', superviseeKey: 'b', superviseeName: 'Ann Lee', schoolKey: 'merrow' }),
  ];
  const named = pairsNamedApart(pairs, [person('b', 'Ann Lee', 'merrow', 'DSL')], schools).map(
    ({ superviseeName }) => superviseeName,
  );
  expect(named).toEqual(['Ann Lee (Ottersby Primary)', 'Ann Lee (Merrowfield High)']);
  expect(named.map(firstNameOf)).toEqual(['Ann', 'Ann']);
});
