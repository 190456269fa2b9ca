import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readTree } from './readTree';
import type { TreeFile } from './readTree';

/** A paper as somebody names it: its file, and what stands behind the name: numbers after §, or a heading in words. */
interface Citation {
  readonly where: string;
  readonly paper: string;
  /** Named as `owner/name paths/paper.md`: a paper of somebody else's public repository. */
  readonly elsewhere: boolean;
  readonly sections: readonly string[];
}

const paperFolders = ['docs/platform', 'docs/decisions', 'docs', '.'];
const rootPapers: readonly TreeFile[] = readdirSync('.')
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
const documents = [...rootPapers, ...readTree(['docs', 'tests'], ['.md'])];
const code = readTree(['src', 'sharepoint', 'tests', 'config'], ['.ts', '.tsx', '.mjs', '.cjs', '.js']).filter(
  ({ name }) => name !== 'tests/house/citations.test.ts',
);

/** A comment that goes on in the next line is one text. */
const unbroken = (text: string): string => text.replace(/\s*\n\s*(?:\/\/|\*(?!\/))?\s*/g, ' ');

function citationsIn({ name, text }: TreeFile): readonly Citation[] {
  const cited =
    /((?:[\w.-]+\/)*[\w-]+\.md)\)?(?:,? ((?:§\d+(?:, | and )?)+)|, "?([A-Za-z][A-Za-z ]*?)"?(?=['");]| \|))?/g;
  const whole = unbroken(text);
  return [...whole.matchAll(cited)].map(({ 1: paper = '', 2: numbers = '', 3: words = '', index }) => ({
    where: name,
    paper,
    elsewhere:
      !paper.startsWith('platform/') &&
      /(^|[\s'"`(;,])[\w-]+\/[\w.-]+ $/.test(whole.slice(Math.max(0, index - 80), index)),
    sections: [...[...numbers.matchAll(/\d+/g)].map(([number]) => number), ...(words === '' ? [] : [words])],
  }));
}

/** Where the paper lies; code writes `platform/permissions.md`, or the last name alone. */
const fileOf = ({ where, paper }: Citation): string | undefined =>
  [
    path.posix.join(path.posix.dirname(where), paper),
    ...paperFolders.map((folder) => path.posix.join(folder, paper)),
  ].find((file) => existsSync(file));

/** "3" and "list view threshold rules" of `## 3 List view threshold rules`. */
const headingsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^## (\d+) (.+)$/gm)].flatMap(([, number = '', title = '']) => [
    number,
    title.toLowerCase(),
  ]);

function unfounded(citations: readonly Citation[]): readonly string[] {
  return citations.flatMap((citation) => {
    const { where, paper, elsewhere, sections } = citation;
    const file = fileOf(citation);
    if (file === undefined && elsewhere) return [];
    if (file === undefined) return [`${where} cites ${paper}, which is not in the repository`];
    const headings = headingsOf(file);
    return sections
      .filter((section) => !headings.includes(section.toLowerCase()))
      .map((section) => `${where} cites ${paper}, section ${section}, which is not in it`);
  });
}

// A source that nobody can open proves nothing.
describe('papers cited', () => {
  it('are in the repository, with the section named', () => {
    const citations = [...code, ...documents].flatMap(citationsIn);
    expect(citations.filter(({ paper }) => paper.endsWith('permissions.md')).length).toBeGreaterThan(15);
    expect(citations.filter(({ sections }) => sections.length > 0).length).toBeGreaterThan(20);
    expect(unfounded(citations)).toEqual([]);
  });

  it('are missed when they, or a section, are not', () => {
    const cite = (text: string): readonly string[] => unfounded(citationsIn({ name: 'src/a.ts', text }));
    expect(cite("source: 'platform/permissions.md §2, §3; platform/facts.md, dates'")).toEqual([]);
    expect(cite("source: 'platform/permissions.md §2, §99'")).toHaveLength(1);
    expect(cite('// as told (permissions.md\n  // §98).')).toHaveLength(1);
    expect(cite("'platform/facts.md, moods'")).toHaveLength(1);
    expect(cite("'platform/rumours.md'")).toHaveLength(1);
    expect(cite("'@pnp/sp items/types; platform/rumours.md'")).toHaveLength(1);
    expect(cite("'floriscornel/teams-cli plans/calendar.md (2026-10-05)'")).toEqual([]);
  });

  it('number the pitfalls as their tests do', () => {
    const numbersIn = (text: string, pattern: RegExp): readonly number[] =>
      [...new Set([...text.matchAll(pattern)].map(([, number]) => Number(number)))].sort((a, b) => a - b);
    const tests = readTree(['tests/contract/pitfalls'], ['.ts'])
      .map(({ text }) => text)
      .join('\n');
    const tested = numbersIn(tests, /(?:it|describe)\(\s*['"`]pitfall (\d+): /g);
    expect(tested.length).toBeGreaterThan(0);
    expect(numbersIn(readFileSync('docs/platform/clients.md', 'utf8'), /^\| (\d+) \|/gm)).toEqual(tested);
  });
});

// A reader who follows a link to nothing stops reading.
describe('links of the documents', () => {
  /** As GitHub names a heading. */
  const anchorsOf = (file: string): readonly string[] =>
    [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replace(/ /g, '-'),
    );

  it('lead to files and headings that are there', () => {
    const links = documents.flatMap(({ name, text }) =>
      [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].map(([, target = '', heading]) => ({
        name,
        target: target === '' ? name : path.posix.join(path.posix.dirname(name), target),
        heading,
      })),
    );
    expect(links.length).toBeGreaterThan(80);
    expect(
      links.filter(
        ({ target, heading }) => !existsSync(target) || (heading !== undefined && !anchorsOf(target).includes(heading)),
      ),
    ).toEqual([]);
  });

  it('lead from the README to every document, perhaps through another', () => {
    const reached = new Set(['README.md']);
    for (const name of reached) {
      const text = documents.find((one) => one.name === name)?.text ?? '';
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#\s]+\.md)[^)]*\)/g))
        reached.add(path.posix.join(path.posix.dirname(name), target));
    }
    expect(documents.map(({ name }) => name).filter((name) => name.startsWith('docs/') && !reached.has(name))).toEqual(
      [],
    );
  });
});
