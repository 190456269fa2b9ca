import { canonicalText, signatureStatement } from '../../../src/records/rules/canonicalText';
import { lowestOfEachKey } from '../../../src/ground/rules/lowestOfEachKey';
import type { SealReading } from '../../../src/records/rules/sealing';
import type { Addendum, SealItem, Signature, UnknownSealItem } from '../../../src/records/rules/SealedRecord';
import {
  contentOf,
  group,
  keeper,
  pair,
  SealFolder,
  sha,
  supervisee,
  supervisor,
  third,
} from '../../builders/sealFolder';

let folder: SealFolder;
beforeEach(() => {
  folder = new SealFolder();
});

/** Hannah's text, signed by both. */
function sealed(): { text: ReturnType<SealFolder['text']>; first: Signature; second: Signature } {
  const text = folder.text('one');
  return { text, first: folder.sign(text, supervisor), second: folder.sign(text, supervisee, { comment: 'Fair.' }) };
}

describe('a record', () => {
  test('is nothing, then waits, then is sealed by the last signature', () => {
    expect(folder.read()).toMatchObject({ state: 'none', waitsFor: [], text: undefined });
    const text = folder.text('one');
    expect(folder.read()).toMatchObject({ state: 'signing', waitsFor: ['h', 'p'] });
    const first = folder.sign(text, supervisor);
    expect(folder.read()).toMatchObject({ state: 'signing', waitsFor: ['p'], sealedAt: '', seal: '' });
    const second = folder.sign(text, supervisee, { comment: 'Fair.' });
    expect(folder.read()).toMatchObject({
      state: 'sealed',
      waitsFor: [],
      problems: [],
      remarks: [],
      sealedAt: second.createdAt,
      completedBy: second.itemId,
      signatures: [first, second],
    });
  });

  test('of a group waits for every member it names', () => {
    const text = folder.text('group', { parties: group });
    folder.sign(text, supervisor);
    folder.sign(text, supervisee);
    expect(folder.read(group)).toMatchObject({ state: 'signing', waitsFor: ['c'] });
    folder.sign(text, third);
    expect(folder.read(group).state).toBe('sealed');
  });

  test('sent back: the newer text is the record and earlier signatures do not carry over', () => {
    const old = folder.text('old');
    const first = folder.sign(old, supervisor);
    const revised = folder.text('new');
    expect(folder.read()).toMatchObject({ text: revised, waitsFor: ['h', 'p'], earlier: [first] });
    folder.sign(revised, supervisor);
    folder.sign(revised, supervisee);
    expect(folder.read()).toMatchObject({ state: 'sealed', text: revised });
  });

  test('without parties is never sealed', () => {
    folder.text('one');
    expect(folder.read([]).state).not.toBe('sealed');
  });
});

describe('parties are whom the text names', () => {
  test('somebody the register leaves out has to sign all the same', () => {
    const text = folder.text('group', { parties: group });
    folder.sign(text, supervisor);
    folder.sign(text, supervisee);
    expect(folder.read(pair)).toMatchObject({ state: 'signing', waitsFor: ['c'] });
  });

  test('somebody who belonged and is not named makes it partial', () => {
    const text = folder.text('group', { parties: pair });
    folder.sign(text, supervisor);
    folder.sign(text, supervisee);
    expect(folder.read(group)).toMatchObject({ state: 'partial', notNamed: [third], notBelonging: [] });
    expect(folder.read(pair)).toMatchObject({ state: 'sealed', notNamed: [] });
  });

  test('of version 1 they are those who belonged', () => {
    const text = folder.text('old', { more: { version: 1 } });
    folder.sign(text, supervisor);
    expect(folder.read(group)).toMatchObject({ state: 'signing', waitsFor: ['p', 'c'], content: { version: 1 } });
    folder.sign(text, supervisee);
    expect(folder.read(pair)).toMatchObject({ state: 'sealed', notNamed: [] });
  });

  test('the account decides, not its name; a site id where the account is not known any more', () => {
    const text = folder.text('one');
    folder.sign(text, supervisor);
    const gone = { ...supervisee, key: '' };
    folder.sign(text, supervisee, { by: gone });
    expect(folder.read().state).toBe('sealed');
    const namesake = new SealFolder();
    const other = namesake.text('one');
    namesake.sign(other, supervisor);
    namesake.sign(other, supervisee, { by: { ...keeper, name: supervisee.name, siteId: supervisee.siteId } });
    expect(namesake.read()).toMatchObject({ state: 'signing', waitsFor: ['p'] });
  });
});

describe('the order is part of the seal', () => {
  test('an older text signed after a newer one does not count', () => {
    const old = folder.text('old');
    folder.sign(old, supervisor);
    const text = folder.text('new');
    folder.sign(text, supervisor);
    folder.sign(old, supervisee);
    expect(folder.read()).toMatchObject({ state: 'signing', text, waitsFor: ['p'] });
    folder.sign(text, supervisee);
    expect(folder.read()).toMatchObject({ state: 'sealed', text });
  });

  test('the same words sent again after others count as they did', () => {
    const text = folder.text('one');
    folder.sign(text, supervisor);
    folder.text('two');
    folder.text('one');
    folder.sign(text, supervisee);
    expect(folder.read()).toMatchObject({ state: 'sealed', text });
  });

  test('an item created before one with a lower id was stamped back', () => {
    const { second } = sealed();
    folder.items.splice(folder.items.indexOf(second), 1, {
      ...second,
      createdAt: '2026-03-01T09:00:00.000Z',
      modifiedAt: '2026-03-01T09:00:00.000Z',
    });
    expect(folder.read()).toMatchObject({
      state: 'broken',
      problems: [{ kind: 'stampedBack', itemId: second.itemId, authorName: 'p' }],
    });
  });
});

describe('a change shows, with which item', () => {
  test.each<[string, string, (made: ReturnType<typeof sealed>) => void]>([
    [
      'a word of the text',
      'textChanged',
      ({ text }) => folder.rewrite(text, { text: canonicalText(contentOf('two')) }),
    ],
    [
      'the text and its hash',
      'writtenAgain',
      ({ text }) => {
        const words = canonicalText(contentOf('two'));
        folder.rewrite(text, { text: words, hash: sha(words) });
      },
    ],
    ['the comment', 'signatureChanged', ({ second }) => folder.rewrite(second, { comment: 'Unfair.' })],
    [
      'the comment with a right hash',
      'writtenAgain',
      ({ second }) => {
        const comment = 'Unfair.';
        folder.rewrite(second, { comment, hash: sha(signatureStatement({ ...second, comment })) });
      },
    ],
    ['nothing but the version', 'writtenAgain', ({ first }) => folder.rewrite(first, {})],
    [
      'the editor alone',
      'writtenAgain',
      ({ first }) => folder.rewrite(first, { version: 1, modifiedAt: first.createdAt }),
    ],
    ['the time alone', 'writtenAgain', ({ first }) => folder.rewrite(first, { version: 1, editorId: first.authorId })],
    ['a word nobody can read', 'textChanged', ({ text }) => folder.rewrite(text, { text: 'x' })],
  ])('%s', (_, kind, change) => {
    change(sealed());
    const reading = folder.read();
    expect(reading.state).toBe('broken');
    expect(reading.problems).toMatchObject([{ kind, editorId: expect.any(Number) }]);
    expect(reading.seal).toBe('');
  });

  test('a signature given to another account does not count', () => {
    const { first } = sealed();
    folder.rewrite(first, { authorKey: 'c', authorId: third.siteId });
    expect(folder.read()).toMatchObject({ waitsFor: ['h'] });
    expect(folder.read().state).not.toBe('sealed');
  });

  test.each(['text', 'first', 'second'] as const)('%s is gone', (what) => {
    folder.remove(sealed()[what]);
    expect(folder.read().state).not.toBe('sealed');
  });
});

describe('what anybody may add is a remark', () => {
  const forged = (): Signature =>
    folder.sign(folder.items.find((one) => one.kind === 'text')!, supervisee, { by: supervisor });
  const told = (reading: SealReading): readonly string[] => reading.remarks.map(({ kind }) => kind);

  test.each<[string, string, () => unknown]>([
    ['a signature in another’s name', 'strangeSignature', forged],
    [
      'a signature of a text that is not here',
      'strangeSignature',
      () => folder.sign({ ...folder.text('x'), hash: 'ff' }, supervisee),
    ],
    ['a text by somebody else', 'foreignText', () => folder.text('mine', { by: supervisee })],
    [
      'a text in which somebody names themselves supervisor',
      'foreignText',
      () =>
        folder.text('mine', {
          by: supervisee,
          parties: [
            { ...supervisee, role: 'supervisor' },
            { ...supervisor, role: 'supervisee' },
          ],
        }),
    ],
    [
      'a text of another session',
      'foreignText',
      () =>
        folder.add(
          { kind: 'text', text: canonicalText(contentOf('x', pair, { sessionKey: 'other' })), hash: '' } as never,
          supervisor,
        ),
    ],
    [
      'a text that never gave its hash',
      'foreignText',
      () => folder.add({ kind: 'text', text: canonicalText(contentOf('x')), hash: 'ff' } as never, supervisor),
    ],
    ['an item of a later kind', 'unknown', () => folder.add<UnknownSealItem>({ kind: 'unknown' }, supervisee)],
    [
      'a closing by somebody else',
      'malformed',
      () => folder.close(folder.items.find((one) => one.kind === 'text')!, [supervisee], supervisee),
    ],
  ])('%s', (_, kind, plant) => {
    const { text } = sealed();
    plant();
    expect(folder.read()).toMatchObject({ state: 'sealed', text, problems: [] });
    expect(told(folder.read())).toContain(kind);
  });

  test('also while a record waits: it neither breaks nor completes it', () => {
    const text = folder.text('one');
    folder.sign(text, supervisor);
    forged();
    folder.add<Addendum>({ kind: 'addendum', text: 'x', hash: 'y' }, supervisee);
    folder.text('mine', { by: supervisee });
    expect(folder.read()).toMatchObject({ state: 'signing', text, waitsFor: ['p'], problems: [] });
    folder.sign(text, supervisee);
    expect(folder.read().state).toBe('sealed');
  });
});

describe('a group closed without somebody', () => {
  const waiting = (): ReturnType<SealFolder['text']> => {
    const text = folder.text('group', { parties: group });
    folder.sign(text, supervisor);
    folder.sign(text, supervisee);
    return text;
  };

  test('is sealed without them after the days, and what they sign later changes nothing', () => {
    const text = waiting();
    folder.wait(14);
    const closing = folder.close(text, [third]);
    expect(folder.read(group)).toMatchObject({ state: 'sealed', without: [third], completedBy: closing.itemId });
    folder.sign(text, third);
    expect(folder.read(group)).toMatchObject({ state: 'sealed', without: [third], completedBy: closing.itemId });
  });

  test.each<[string, (text: ReturnType<typeof waiting>) => unknown]>([
    ['too early', (text) => folder.close(text, [third])],
    ['by somebody else', (text) => (folder.wait(15), folder.close(text, [third], supervisee))],
    ['without somebody who has signed', (text) => (folder.wait(15), folder.close(text, [supervisee]))],
    ['without both', (text) => (folder.wait(15), folder.close(text, [supervisee, third]))],
  ])('not %s', (_, plant) => {
    plant(waiting());
    expect(folder.read(group)).toMatchObject({ state: 'signing', waitsFor: ['c'] });
  });

  test('a pair cannot be closed without its supervisee', () => {
    const text = folder.text('one');
    folder.sign(text, supervisor);
    folder.wait(20);
    folder.close(text, [supervisee]);
    expect(folder.read().state).toBe('signing');
  });
});

test('of doubled keys the lowest id stands, whatever the order', () => {
  const { text } = sealed();
  const double: SealItem = { ...folder.text('two'), key: text.key };
  expect(lowestOfEachKey([double, text])).toEqual([text]);
});
