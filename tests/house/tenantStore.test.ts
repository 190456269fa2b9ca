import { placesOf, readTree } from './readTree';

// Graph moves its own statements at the same time; its folder joins when that is done.
const elsewhere = 'src/local/tenant/graph/';
const code = readTree(['src/local/tenant'], ['.ts']).filter(({ name }) => !name.startsWith(elsewhere));
const outside = code.filter(({ name }) => !name.includes('/store/') && name !== 'src/local/tenant/sql.ts');

/** A statement of SQL, by its first words. */
const statement =
  /\b(SELECT\b[^'"`]*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+(OR\s+\w+\s+)?\w+\s+SET|DELETE\s+FROM|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|UNIQUE)|PRAGMA|VACUUM|SAVEPOINT|ROLLBACK)\b/;

describe('the tenant', () => {
  // Whoever changes a table finds every statement that knows it in one folder, under a name that says what it does.
  it('says SQL in its stores only', () => {
    expect(placesOf(outside, statement)).toEqual([]);
  });

  it('reaches its database through its stores only', () => {
    expect(placesOf(outside, /from '(\.\.?\/)+sql'|\b(db|database)\.(exec|prepare)\(/)).toEqual([]);
  });

  // Two judges of one header soon disagree.
  it('judges If-Match of SharePoint in one place', () => {
    const judges = code.filter(({ text }) => /get\('if-match'\)/i.test(text)).map(({ name }) => name);
    expect(judges).toEqual(['src/local/tenant/sharepoint/protocol/demandMatch.ts']);
  });

  it('has statements for these rules to find', () => {
    const stores = code.filter(({ name }) => name.includes('/store/'));
    expect(placesOf(stores, statement).length).toBeGreaterThan(100);
    expect(placesOf(stores, /from '(\.\.?\/)+sql'/).length).toBeGreaterThan(15);
  });
});
