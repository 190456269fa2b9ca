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

// A sentence in a component is one that no translator, and no reviewer of our voice, will see.
describe('sentences', () => {
  it('stand in an en.ts, never in a component', () => {
    const components = shippedTree(['.tsx']);
    expect(components.length).toBeGreaterThan(0);
    expect(components.flatMap(({ name, text }) => sentencesIn(name, text))).toEqual([]);
  });

  it('are found where they stand in a component', () => {
    expect(sentencesIn('x.tsx', 'const a = <p title="Good day" lang="en">{n} <b>Hello there</b></p>;')).toHaveLength(2);
  });
});
