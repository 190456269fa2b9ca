import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../../../src/local/tenant/graph');
const statement = /\b(?:SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)\b/;

it("Graph's statements stand in store/ and nowhere else", () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const holding = files.filter((name) => statement.test(readFileSync(path.join(root, name), 'utf8')));
  expect(holding.filter((name) => !name.startsWith(`store${path.sep}`))).toEqual([]);
  expect(holding.length).toBeGreaterThan(5);
});
