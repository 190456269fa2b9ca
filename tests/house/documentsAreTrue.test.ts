import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { lists } from '../../sharepoint/lists/lists';
import { readTree } from './readTree';
import type { TreeFile } from './readTree';

const read = (name: string): string => readFileSync(name, 'utf8');
const documents: readonly TreeFile[] = [
  ...readdirSync('.')
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: read(name) })),
  ...readTree(['docs'], ['.md']),
];
const packageFile = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Every sentence of the interface, with … where a name, a date or a number is put in. */
function sentencesOf({ name, text }: TreeFile): readonly string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join(''));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
}

const sentences = readTree(['src'], ['.ts'])
  .filter(({ name }) => /\/en\.ts$|^src\/ground\/words\/|\/(cutOff|seals|findings|documents|\w+Words)\.ts$/.test(name))
  .flatMap(sentencesOf)
  .map((sentence) => sentence.replace(/[“”]/g, ''));

/** “In these marks” a document quotes the screen; … at an end only says that more stands there. */
const quotedIn = (text: string): readonly string[] =>
  [...text.replace(/\n\s*/g, ' ').matchAll(/“([^”]+)”/g)].map(([, quoted = '']) => quoted.replace(/^…\s?|\s?…$/g, ''));
const notSaid = (text: string): readonly string[] =>
  quotedIn(text).filter((quoted) => !sentences.some((sentence) => sentence.includes(quoted)));

describe('sentences that documents quote', () => {
  const guides = documents.filter(({ name }) =>
    /^docs\/(install|administrator|troubleshooting|upgrade)\.md$/.test(name),
  );

  // Somebody looks for what they saw; a sentence that was changed meanwhile is not found.
  it('stand on a screen', () => {
    expect(sentences.length).toBeGreaterThan(500);
    expect(guides).toHaveLength(4);
    expect(guides.flatMap(({ text }) => quotedIn(text)).length).toBeGreaterThan(60);
    expect(guides.flatMap(({ name, text }) => notSaid(text).map((quoted) => `${name}: ${quoted}`))).toEqual([]);
  });

  it('are missed when they do not', () => {
    expect(notSaid('It says “We could not reach SharePoint.” or “… can open … and should not.”')).toEqual([]);
    expect(notSaid('It says “SharePoint is asleep.”')).toEqual(['SharePoint is asleep.']);
  });
});

describe('figures and names in documents', () => {
  // The first screen says how far to trust the rest.
  it('say of the local tenant what it says of itself', () => {
    const [, operations, confirmed] =
      /^\*\*In all:\*\* (\d+) operations: .*; (\d+) confirmed by recordings or measured clients\./m.exec(
        read('FIDELITY.md'),
      ) ?? [];
    const said = /of whose\s+(\d+) operations (\d+) (?:is|are) confirmed by recordings or measured clients/.exec(
      read('README.md'),
    );
    expect(operations).toBeDefined();
    expect(said?.slice(1)).toEqual([operations, confirmed]);
    expect(read('README.md').indexOf(said?.[0] ?? '')).toBeLessThan(1500);
  });

  it('list in the data map every list and column there is, and no other', () => {
    const map = read('docs/administrator.md').split('\n## Data map\n')[1] ?? '';
    const rows = [...map.matchAll(/^\| ([A-Z][a-z]+(?: [a-z]+)?)(?:, one a year)? \|.*$/gm)].map(([row, title]) => ({
      title,
      oneAYear: row.includes(', one a year |'),
      columns: [...row.matchAll(/`(\w+)`/g)].map(([, column]) => column).sort(),
    }));
    expect(rows.filter(({ columns }) => columns.length > 0)).toEqual(
      lists.map(({ title, sharded, columns }) => ({
        title,
        oneAYear: sharded,
        columns: columns.map(({ name }) => name).sort(),
      })),
    );
  });

  it('name the permissions the package asks for', () => {
    const { webApiPermissionRequests } = (
      JSON.parse(read('config/package-solution.json')) as {
        readonly solution: { readonly webApiPermissionRequests: readonly { readonly scope: string }[] };
      }
    ).solution;
    const named = [...read('docs/install.md').matchAll(/^\| ([A-Z]\w+\.[\w.]+) \|/gm)].map(([, scope]) => scope);
    expect(named).toEqual(webApiPermissionRequests.map(({ scope }) => scope));
  });

  it('call only commands there are', () => {
    const called = documents.flatMap(({ name, text }) =>
      [...text.matchAll(/npm run (?:-\w+ )*([a-z][\w:-]*)/g)].map(([, command = '']) => ({ name, command })),
    );
    expect(called.length).toBeGreaterThan(15);
    expect(called.filter(({ command }) => packageFile.scripts[command] === undefined)).toEqual([]);
  });

  it('give a reason for every package that ships', () => {
    const paper = read('docs/packages.md');
    const stands = (dependency: string): boolean => paper.includes(dependency.replace('@microsoft/sp-', 'sp-'));
    expect(Object.keys(packageFile.dependencies).filter((dependency) => !stands(dependency))).toEqual([]);
  });
});
