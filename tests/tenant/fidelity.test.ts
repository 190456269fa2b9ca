import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allOperations } from '../../src/local/tenant/operations';
import { printFidelity } from '../../src/local/tenant/printFidelity';
import { sharePointGuesses } from '../../src/local/tenant/sharepoint/sharePointGuesses';

describe('FIDELITY.md', () => {
  it('is what the operations declare (tsx src/local/tenant/printFidelity.ts brings it up to date)', () => {
    expect(readFileSync(path.join(__dirname, '../../FIDELITY.md'), 'utf8')).toBe(printFidelity());
  });

  it('says of every partial operation how it differs, of none twice, and where each was read', () => {
    const operations = allOperations();
    for (const operation of operations) {
      expect([operation.name, operation.fidelity === 'full', operation.source !== '']).toEqual([operation.name, operation.differs === '', true]);
    }
    expect(new Set(operations.map(({ surface, name }) => `${surface} ${name}`)).size).toBe(operations.length);
  });

  it('names every guess at SharePoint with an operation there is', () => {
    const printed = new Set(allOperations().flatMap(({ guesses = [] }) => guesses));
    expect(Object.values(sharePointGuesses).flat().filter((guess) => !printed.has(guess))).toEqual([]);
    expect(printed.size).toBeGreaterThan(100);
  });
});
