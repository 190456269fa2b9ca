import ts from 'typescript';
import { accessAbsolutes } from './absolutes/accessAbsolutes';
import { besideAbsolutes } from './absolutes/besideAbsolutes';
import { label } from './absolutes/absolutes';
import type { Absolutes } from './absolutes/absolutes';
import { placesAbsolutes } from './absolutes/placesAbsolutes';
import { recordAbsolutes } from './absolutes/recordAbsolutes';
import { sessionsAbsolutes } from './absolutes/sessionsAbsolutes';
import { readTree, shippedTree } from './readTree';

/** Words by which a sentence is either true everywhere or false. */
const absolute = /\b(who|nobody|only|never|now|all|everything)\b/i;

/** Where sentences stand beside those of an en.ts. */
const beside =
  /\/(findings|siteWords|firstRunWords|cutOff|waiting|issueSentences|holderWords|identityStrings|leaving|seals|documents|cadences|dates|words)\.ts$/;

const register: Absolutes = {
  ...accessAbsolutes,
  ...besideAbsolutes,
  ...placesAbsolutes,
  ...recordAbsolutes,
  ...sessionsAbsolutes,
};

function parsed(name: string, text: string): ts.SourceFile {
  const kind = name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return ts.isImportDeclaration(node.parent) ? undefined : node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

/** Each sentence with one of the words once, with `{}` where a fact stands. */
function absolutesIn(name: string, text: string): readonly string[] {
  const found = new Set<string>();
  const look = (node: ts.Node): void => {
    const sentences = (textOf(node) ?? '').split(/(?<=[.?!])\s+/);
    for (const sentence of sentences) if (absolute.test(sentence)) found.add(sentence);
    ts.forEachChild(node, look);
  };
  look(parsed(name, text));
  return [...found];
}

/** Titles of the tests of a file, as they stand there. */
function titlesIn(name: string, text: string): ReadonlySet<string> {
  const titles = new Set<string>();
  const look = (node: ts.Node): void => {
    const [title] = ts.isCallExpression(node) ? node.arguments : [];
    const isTest = ts.isCallExpression(node) && /^(it|test|step)\b/.test(node.expression.getText());
    if (isTest && title && ts.isStringLiteralLike(title)) titles.add(title.text);
    ts.forEachChild(node, look);
  };
  look(parsed(name, text));
  return titles;
}

// "Only", "never" and "everything is in place" are believed. Each is either shown by a test that fails where it is not
// so, or is changed to what is true.
describe('sentences that leave no exception', () => {
  const files = shippedTree(['.ts']).filter(({ name }) => name.endsWith('/en.ts') || beside.test(name));
  const said = new Map(files.map(({ name, text }) => [name, absolutesIn(name, text)]));

  it('are each in the register, and nothing else is', () => {
    expect(files.length).toBeGreaterThan(20);
    const listed = Object.entries(register).flatMap(([name, rows]) => Object.keys(rows).map((row) => `${name} ${row}`));
    const there = [...said].flatMap(([name, rows]) => rows.map((row) => `${name} ${row}`));
    expect(there.filter((row) => !listed.includes(row))).toEqual([]);
    expect(listed.filter((row) => !there.includes(row))).toEqual([]);
  });

  it('name a test that is there', () => {
    const tests = new Map(
      readTree(['tests'], ['.test.ts', '.test.tsx']).map(({ name, text }) => [name.replace(/^tests\//, ''), text]),
    );
    const titles = new Map<string, ReadonlySet<string>>();
    const isThere = (file: string, title: string): boolean => {
      const known = titles.get(file) ?? titlesIn(file, tests.get(file) ?? '');
      titles.set(file, known);
      return known.has(title);
    };
    const named = Object.values(register).flatMap((rows) => Object.values(rows).filter((row) => row !== label));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(([file = '', title = '']) => !isThere(file, title))).toEqual([]);
  });

  it('are called a label only where they end without a full stop', () => {
    const labels = Object.values(register).flatMap((rows) => Object.keys(rows).filter((row) => rows[row] === label));
    expect(labels.filter((row) => row.endsWith('.'))).toEqual([]);
  });

  it('are found wherever they stand in a text, with their facts', () => {
    const text =
      "const a = { b: (n) => `Only ${n} reads it. Go on.`, c: 'Somebody knows. You never know.', d: 'Know' };";
    expect(absolutesIn('x.ts', text)).toEqual(['Only {} reads it.', 'You never know.']);
    expect([...titlesIn('y.test.ts', "describe('a', () => { it.each([1])('%s is so', () => {}); });")]).toEqual([
      '%s is so',
    ]);
  });
});
