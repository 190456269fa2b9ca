import ts from 'typescript';
import { shippedTree } from './readTree';

/** Attributes whose text a person sees or hears. */
const spoken = new Set([
  'label',
  'title',
  'placeholder',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'hint',
  'validationMessage',
  'summary',
]);
const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text);

function sentencesIn(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const at = (node: ts.Node): string =>
    `${name}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1} ${node.getText(source).trim().slice(0, 100)}`;
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && hasWord(node.text)) found.push(at(node));
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(source)) && node.initializer) {
      const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (value && ts.isStringLiteralLike(value) && hasWord(value.text)) found.push(at(node));
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** Where sentences stand: every `en.ts`, and the files beside them that hold nothing but sentences. */
const words =
  /\/(en|findings|siteWords|firstRunWords|cutOff|waiting|holderWords|leaving|seals|documents)\.ts$|^src\/ground\/words\//;
/** Words that are looked for in what people write, said to nobody; and adapters, which write rows and ask for them. */
const unsaid = /^src\/ground\/rules\/identity\/|\/(sharepoint|graph)\//;
/** A place's word in the bar stands in its capability.ts, because its en.ts comes with the page. */
const isWordOfTheBar = ({ parent }: ts.Node): boolean =>
  ts.isPropertyAssignment(parent) && parent.name.getText() === 'label';
/** What SharePoint is asked, beside what people are told. */
const isQuestion = (text: string): boolean => / (eq|ne|gt|ge|lt|le) /.test(text);

/** Said to whoever reads the console, never on screen. */
function isOfAnError(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent)
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
  return false;
}

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
};

/** A word with a capital, or a fact, and more words behind it; or words that end like a sentence. */
const isSentence = (text: string): boolean =>
  /^(\p{Lu}[\p{L}’']*|\{\} \p{Ll}+),? \p{Ll}{2,}/u.test(text) || /\p{Ll} \p{Ll}+[.?!]$/u.test(text);

const isExempt = (name: string, node: ts.Node): boolean =>
  isOfAnError(node) || (name.endsWith('/capability.ts') && isWordOfTheBar(node));

/** Texts of code that read like a sentence. */
function writtenIn(name: string, text: string): readonly string[] {
  const kind = name.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const said = textOf(node);
    if (said !== undefined && isSentence(said) && !isQuestion(said) && !isExempt(name, node))
      found.push(`${name}: ${said}`);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

// A sentence in a component is one that no translator, and no reviewer of our voice, will see.
describe('sentences', () => {
  it('stand in an en.ts, never in a component', () => {
    const components = shippedTree(['.tsx']);
    expect(components.length).toBeGreaterThan(0);
    expect(components.flatMap(({ name, text }) => sentencesIn(name, text))).toEqual([]);
  });

  it('stand in an en.ts, never in any other code', () => {
    const code = shippedTree(['.ts', '.tsx']).filter(({ name }) => !words.test(name) && !unsaid.test(name));
    expect(code.length).toBeGreaterThan(500);
    expect(code.flatMap(({ name, text }) => writtenIn(name, text))).toEqual([]);
  });

  it('are found where they stand in code', () => {
    const code = "say('done', saved ? 'Saved now' : `${name} has signed`); throw new Error('A view stands outside');";
    expect(writtenIn('x.ts', code)).toEqual(['x.ts: Saved now', 'x.ts: {} has signed']);
    expect(writtenIn('x.ts', "const a = 'Nothing is lost.';")).toHaveLength(1);
    expect(writtenIn('x.ts', "const a = 'next hard'; const b = 'Autumn 1';")).toEqual([]);
  });

  it('are found where they stand in a component', () => {
    expect(sentencesIn('x.tsx', 'const a = <p title="Good day" lang="en">{n} <b>Hello there</b></p>;')).toHaveLength(2);
  });
});
