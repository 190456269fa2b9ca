import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allOperations, allProbes } from '../../src/local/tenant/operations';
import { printFidelity } from '../../src/local/tenant/printFidelity';
import { switchMeanings, switchValues } from '../../src/local/tenant/switches';
import { sharePointOperations } from '../../src/local/tenant/sharepoint/sharePointOperations';

describe('FIDELITY.md', () => {
  it('is what the operations declare (tsx src/local/tenant/printFidelity.ts brings it up to date)', () => {
    expect(readFileSync(path.join(__dirname, '../../FIDELITY.md'), 'utf8')).toBe(printFidelity());
  });

  it('says of every partial operation how it differs, of none twice, and where each was read', () => {
    const operations = allOperations();
    for (const operation of operations) {
      expect([operation.name, operation.fidelity === 'full', operation.source !== '']).toEqual([
        operation.name,
        operation.differs === '',
        true,
      ]);
    }
    expect(new Set(operations.map(({ surface, name }) => `${surface} ${name}`)).size).toBe(operations.length);
  });

  it('names every guess of SharePoint with an operation there is, once, and counts them all', () => {
    const operations = allOperations();
    const printed = operations
      .filter(({ surface }) => surface === 'SharePoint')
      .flatMap(({ guesses = [] }) => guesses)
      .map((guess) => (typeof guess === 'string' ? guess : guess.says));
    expect(printed).toEqual(sharePointOperations.flatMap(({ guesses }) => guesses));
    const total = operations.flatMap(({ guesses = [] }) => guesses).length;
    expect(printFidelity()).toMatch(new RegExp(`\\*\\*In all:\\*\\* .* ${total} guesses are named with them\\.`));
    expect(operations.filter(({ differs }) => /guess/i.test(differs)).map(({ name }) => name)).toEqual([]);
  });

  it('names for every guess the probe that would settle it, says what it does, and has none that settles nothing', () => {
    const guesses = allOperations().flatMap((operation) => operation.guesses ?? []);
    const named = guesses.map((guess) => (typeof guess === 'string' ? '' : guess.probe));
    expect([...new Set(named)].sort()).toEqual(Object.keys(allProbes).sort());
    expect(Object.values(allProbes).filter((does) => !/^[A-Z].*\.$/.test(does))).toEqual([]);
    for (const name of named) expect(printFidelity()).toContain(`| ${name} |`);
  });

  it('tells of every switch how it may stand and what it is about', () => {
    for (const [name, values] of Object.entries(switchValues)) {
      expect(printFidelity()).toContain(`| \`${name}\` | ${values.map((value) => `\`${value}\``).join(', ')} | `);
      expect(switchMeanings[name as keyof typeof switchValues]).toMatch(/^.{20,}$/);
    }
  });

  it('tells in the README how every switch may stand', () => {
    const readme = readFileSync(path.join(__dirname, '../../src/local/tenant/README.md'), 'utf8');
    for (const [name, values] of Object.entries(switchValues))
      expect(readme).toContain(`| \`${name}\` | ${values.map((value) => `\`${value}\``).join(', ')} |`);
  });
});
