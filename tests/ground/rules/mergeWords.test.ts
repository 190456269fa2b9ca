import fc from 'fast-check';
import { mergeWords, sameWords } from '../../../src/ground/rules/mergeWords';
import { actionFields, caseFields, noteFields } from '../../../src/sessions/rules/workFields';

const base = { text: 'a', due: undefined as number | undefined, tags: ['x', 'y'] as readonly string[], covered: false };

test.each([
  ['only I changed', { text: 'mine' }, {}, { text: 'mine' }, []],
  ['only they changed', {}, { text: 'theirs' }, { text: 'theirs' }, []],
  ['different fields', { text: 'mine' }, { due: 20261201 }, { text: 'mine', due: 20261201 }, []],
  ['the same change', { text: 'both' }, { text: 'both' }, { text: 'both' }, []],
  [
    'the same field',
    { text: 'mine', covered: true },
    { text: 'theirs', due: 1 },
    { text: 'mine', covered: true, due: 1 },
    ['text'],
  ],
  ['a list, each adding', { tags: ['x', 'y', 'm'] }, { tags: ['x', 'y', 't'] }, { tags: ['x', 'y', 't', 'm'] }, []],
  ['a list, one taking out', { tags: ['y'] }, { tags: ['x', 'y', 't'] }, { tags: ['y', 't'] }, []],
  ['a date taken away and another given', { due: undefined }, { due: 2 }, { due: 2 }, []],
])('%s', (_name, mine, theirs, fields, both) => {
  expect(mergeWords(base, { ...base, ...mine }, { ...base, ...theirs })).toEqual({
    fields: { ...base, ...fields },
    both,
  });
});

const someFields = fc.record({
  text: fc.constantFrom('', 'a', 'b', 'c'),
  due: fc.constantFrom(undefined, 1, 2),
  tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
  covered: fc.boolean(),
});

test("whatever two people do, neither one's change is lost unless it is said", () => {
  fc.assert(
    fc.property(someFields, someFields, someFields, (from, mine, theirs) => {
      const { fields, both } = mergeWords(from, mine, theirs);
      for (const name of ['text', 'due', 'covered'] as const) {
        if (mine[name] !== from[name]) expect(fields[name]).toBe(mine[name]);
        else expect(fields[name]).toBe(theirs[name]);
        expect(both.includes(name)).toBe(
          mine[name] !== from[name] && theirs[name] !== from[name] && mine[name] !== theirs[name],
        );
      }
      for (const tag of ['x', 'y', 'z'] as const) {
        const [was, inMine, inTheirs] = [from.tags.includes(tag), mine.tags.includes(tag), theirs.tags.includes(tag)];
        expect(fields.tags.includes(tag)).toBe(was ? inMine && inTheirs : inMine || inTheirs);
      }
    }),
  );
});

test('who merges says nothing about what comes out, where nobody has to choose', () => {
  fc.assert(
    fc.property(someFields, someFields, someFields, (from, one, other) => {
      const [left, right] = [mergeWords(from, one, other), mergeWords(from, other, one)];
      fc.pre(left.both.length === 0);
      const sorted = (fields: typeof one): typeof one => ({ ...fields, tags: [...fields.tags].sort() });
      expect(sameWords(sorted(left.fields), sorted(right.fields))).toBe(true);
    }),
  );
});

test('an item taken apart and put together is the same item', () => {
  const stages = { experience: 'a', reflection: 'b', analysis: '', plan: 'd' };
  const one = {
    reference: 'Case 1',
    stages,
    functions: ['x'],
    fileLine: 'f',
    onFile: true,
    onChronology: false,
    position: 3,
  };
  expect(caseFields.put({ ...one, stages: { ...stages, plan: '' } }, caseFields.of(one))).toEqual(one);
  const note = { covered: true, text: 't', functions: [], key: 'k' };
  expect(noteFields.put({ ...note, text: '' }, noteFields.of(note))).toEqual(note);
  const action = {
    text: 't',
    ownerKey: 'o',
    dueDay: 1,
    status: 'done' as const,
    agendaNumber: 2,
    caseReference: '',
    key: 'k',
  };
  expect(actionFields.put({ ...action, dueDay: undefined }, actionFields.of(action))).toEqual(action);
});
