import path from 'node:path';
import { placesOf, readTree } from './readTree';

const code = readTree(
  ['src', 'sharepoint', 'tests', 'config'],
  ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.css', '.scss'],
);
const ours = code.filter(({ name }) => !name.endsWith('.d.ts'));
const src = ours.filter(({ name }) => name.startsWith('src/') && /\.tsx?$/.test(name));

/** Lines of the class itself, without what it imports. */
const classLines = (text: string): number =>
  text.slice(text.indexOf('export default class')).trimEnd().split('\n').length;

describe('files', () => {
  // A reader holds one page in mind; a longer file does two jobs.
  it('are at most 350 lines long', () => {
    expect(ours.filter(({ text }) => text.split('\n').length > 351).map(({ name }) => name)).toEqual([]);
  });

  // A web part composes and steps back; what it grows beyond that belongs in a room with tests.
  it('that are web part classes stay under 60 lines', () => {
    expect(
      src.filter(({ name, text }) => name.endsWith('WebPart.ts') && classLines(text) >= 60).map(({ name }) => name),
    ).toEqual([]);
  });

  // The name of a file is how the next person finds a thing: a lone component gives its file its name, and case never
  // differs.
  it('are called what they export, in the same case', () => {
    const misnamed = src.filter(({ name, text }) => {
      const base = path.basename(name).replace(/\.tsx?$/, '');
      const exported = [
        ...text.matchAll(
          /^export\s+(?:default\s+)?(?:async\s+)?(?:abstract\s+)?(?:const|let|function\*?|class|interface|type)\s+([A-Za-z0-9_]+)/gm,
        ),
      ].map((match) => match[1] ?? '');
      const loneComponent = name.endsWith('.tsx') && exported.length === 1 && exported[0] !== base;
      const wrongCase =
        exported.length === 1 && exported[0] !== base && exported[0]?.toLowerCase() === base.toLowerCase();
      return loneComponent || wrongCase;
    });
    expect(misnamed.map(({ name }) => name)).toEqual([]);
  });

  // Barrels hide where things live, break tree shaking and make cycles.
  it("never gather other files' exports", () => {
    expect(ours.filter(({ name }) => /(^|\/)index\.tsx?$/.test(name)).map(({ name }) => name)).toEqual([]);
    expect(placesOf(src, /^export\s+(\*|\{[^}]*\})\s+from\b/)).toEqual([]);
  });

  // One word for one thing: two exports of one name send a reader to the wrong file. The local tenant stands alone.
  it('export no name twice', () => {
    const files = new Map<string, string[]>();
    for (const { name, text } of src.filter((file) => !file.name.startsWith('src/local/tenant/')))
      for (const match of text.matchAll(
        /^export\s+(?:async\s+)?(?:abstract\s+)?(?:const|let|function\*?|class|interface|type)\s+([A-Za-z0-9_]+)/gm,
      ))
        files.set(match[1] ?? '', [...(files.get(match[1] ?? '') ?? []), name]);
    expect(files.size).toBeGreaterThan(500);
    // a type and the function that makes it may share a name only within one file
    const doubled = [...files].filter(([, names]) => new Set(names).size > 1);
    expect(doubled).toEqual([]);
  });

  // Strictness that is switched off once is never bought back.
  it('switch no check off', () => {
    const switches = [
      'ts-' + 'ignore',
      'ts-' + 'expect-error',
      'ts-' + 'nocheck',
      'eslint-' + 'disable',
      '\\bas any' + '\\b',
      ':\\s*any' + '\\b',
      '<any' + '>',
    ];
    expect(placesOf(src, new RegExp(switches.join('|')))).toEqual([]);
  });

  // A test that is skipped or alone hides the rest.
  it('skip no test and run none alone', () => {
    const tests = ours.filter(({ name }) => name.startsWith('tests/'));
    expect(
      placesOf(
        tests,
        new RegExp('\\b(it|test|describe)\\.(skip|only|todo)\\b|\\bx(it|describe)\\(|\\bf(it|describe)\\('),
      ),
    ).toEqual([]);
  });
});
