import ts from 'typescript';
import { shippedTree } from './readTree';

/** Where sentences stand. */
const words =
  /\/(en|findings|siteWords|firstRunWords|cutOff|waiting|holderWords|leaving|seals|documents)\.ts$|^src\/ground\/words\//;
/** What a sentence calls a day or a time: it takes one that `dates` has put into words, or a Day. */
const ofTime = /^(day|date|when|time|at|due|again|since|asOf|changedAt|.*(Day|On))$/;
/** What it calls a number. */
const ofNumber =
  /^(count|number|total|minutes|months|weeks|years|hours|seconds|held|shown|places|items|sessions|lines)$/;

const parsed = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(
    name,
    text,
    ts.ScriptTarget.Latest,
    true,
    name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

function everyNode(source: ts.SourceFile, look: (node: ts.Node) => void): void {
  const go = (node: ts.Node): void => {
    look(node);
    ts.forEachChild(node, go);
  };
  go(source);
}

/** Facts of sentences that would be taken as any text. */
function untypedIn(name: string, text: string): readonly string[] {
  const source = parsed(name, text);
  const found: string[] = [];
  everyNode(source, (node) => {
    if (!ts.isParameter(node) || !ts.isIdentifier(node.name) || node.type?.getText(source) !== 'string') return;
    const fact = node.name.text;
    if (ofTime.test(fact) || ofNumber.test(fact)) found.push(`${name}: ${node.parent.getText(source).slice(0, 80)}`);
  });
  return found;
}

/** A sentence of a words file, called in a component: `strings.lead(…)`, `strings.plan.own`. */
const isSaid = (node: ts.Expression, source: ts.SourceFile): boolean =>
  /^(\w*[sS]trings|words)\b/.test(node.getText(source)) && !/\b(fileName|title)\b/.test(node.getText(source));

/** Sentences that code puts together, or changes, after they were said. */
function composedIn(name: string, text: string): readonly string[] {
  const source = parsed(name, text);
  const found: string[] = [];
  everyNode(source, (node) => {
    const isJoined =
      ts.isTemplateExpression(node) &&
      node.templateSpans.some(({ expression }) => isSaid(expression, source)) &&
      [node.head, ...node.templateSpans.map(({ literal }) => literal)].some(({ text: part }) =>
        /[\p{L}.,:;]/u.test(part),
      );
    const isAdded =
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
      [node.left, node.right].some((side) => isSaid(side, source));
    const isReplaced =
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text.startsWith('replace') &&
      isSaid(node.expression.expression, source);
    if (isJoined || isAdded || isReplaced) found.push(`${name}: ${node.getText(source)}`);
  });
  return found;
}

// A date that somebody writes by hand, or a sentence that is put together elsewhere, is one that no reviewer of our
// words sees, and that says sooner or later what is not so.
describe('sentences', () => {
  const files = shippedTree(['.ts', '.tsx']);

  it('take days, times and numbers as what they are', () => {
    const said = files.filter(({ name }) => words.test(name) && name !== 'src/ground/words/dates.ts');
    expect(said.length).toBeGreaterThan(20);
    expect(said.flatMap(({ name, text }) => untypedIn(name, text))).toEqual([]);
  });

  it('are not put together or changed outside the files that hold them', () => {
    const code = files.filter(({ name }) => !words.test(name));
    expect(code.length).toBeGreaterThan(500);
    expect(code.flatMap(({ name, text }) => composedIn(name, text))).toEqual([]);
  });

  it('get their days from the one file that puts them into words', () => {
    const made = files.filter(({ name, text }) => !words.test(name) && /\bas When\b/.test(text));
    expect(made.map(({ name }) => name)).toEqual([]);
  });

  it('are found where they are not so', () => {
    expect(
      untypedIn('x/en.ts', 'const a = { b: (day: string, name: string): string => `${day} ${name}` };'),
    ).toHaveLength(1);
    expect(untypedIn('x/en.ts', 'const a = { b: (day: When, count: number): string => `${day} ${count}` };')).toEqual(
      [],
    );
    const code = 'const a = `${strings.kept}. ${b}`; const c = strings.at + day; strings.lead.replace("{}", day);';
    expect(composedIn('x.tsx', code)).toHaveLength(3);
    expect(composedIn('x.tsx', 'const a = `${strings.first} ${strings.second}`;')).toEqual([]);
  });
});
