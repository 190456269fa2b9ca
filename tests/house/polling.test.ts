import ts from 'typescript';
import { readTree, shippedTree } from './readTree';

const leastMilliseconds = 60_000;
const shipped = shippedTree(['.ts', '.tsx']);

/** Every setInterval whose pace is not written as a number of a minute or more. */
function tooFast(name: string, text: string): readonly string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const constants = new Map<string, number>();
  const found: string[] = [];
  const numberOf = (node: ts.Node | undefined): number | undefined => {
    if (node && ts.isNumericLiteral(node)) return Number(node.text.replace(/_/g, ''));
    if (node && ts.isIdentifier(node)) return constants.get(node.text);
    if (node && ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AsteriskToken) {
      const [left, right] = [numberOf(node.left), numberOf(node.right)];
      return left === undefined || right === undefined ? undefined : left * right;
    }
    return undefined;
  };
  const look = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      const value = numberOf(node.initializer);
      if (value !== undefined) constants.set(node.name.text, value);
    }
    if (
      ts.isCallExpression(node) &&
      /(^|\.)setInterval$/.test(node.expression.getText(source)) &&
      (numberOf(node.arguments[1]) ?? 0) < leastMilliseconds
    )
      found.push(`${name}: ${node.getText(source).slice(0, 100)}`);
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** A group of at most ten, while it meets: one small question each, so that all see the same stage. */
const whileAGroupMeets = 'src/sessions/room/ui/useGroup.ts';

// Three hundred open tabs that ask every few seconds are what gets a whole school throttled.
describe('what ships', () => {
  it('asks nothing by the clock more often than once a minute', () => {
    expect(shipped.length).toBeGreaterThan(100);
    const others = shipped.filter(({ name }) => name !== whileAGroupMeets);
    expect(others.length).toBe(shipped.length - 1);
    expect(others.flatMap(({ name, text }) => tooFast(name, text))).toEqual([]);
  });

  it('would be found if it did', () => {
    expect(tooFast('x.ts', 'const pace = 5_000; window.setInterval(ask, pace);')).toHaveLength(1);
    expect(tooFast('x.ts', 'setInterval(ask, props.pace);')).toHaveLength(1);
    expect(tooFast('x.ts', 'const minute = 60 * 1000; setInterval(ask, minute); setTimeout(ask, 5);')).toEqual([]);
  });
});

// The 21 reproduced ways in which the client libraries lose, double or hang each have a test that carries their number.
it('every pitfall has its test', () => {
  const texts = readTree(['tests/contract/pitfalls'], ['.ts'])
    .map(({ text }) => text)
    .join('\n');
  const numbers = new Set(
    [...texts.matchAll(/(?:it|describe)\(\s*['"`]pitfall (\d+): /g)].map((match) => Number(match[1])),
  );
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 21 }, (_, index) => index + 1));
});
