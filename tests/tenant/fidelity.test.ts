import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allOperations } from '../../src/local/tenant/operations';
import { graphGuesses } from '../../src/local/tenant/graph/graphGuesses';
import { printFidelity } from '../../src/local/tenant/printFidelity';
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

  it('names every guess with an operation there is, once, and counts them all', () => {
    const operations = allOperations();
    const printed = (surface: string): string[] =>
      operations.filter((operation) => operation.surface === surface).flatMap(({ guesses = [] }) => guesses);
    const ofSharePoint = sharePointOperations.flatMap(({ guesses }) => guesses);
    const ofGraph = Object.values(graphGuesses).flat();
    expect(printed('SharePoint')).toEqual(ofSharePoint);
    expect(printed('Graph')).toHaveLength(ofGraph.length);
    expect(ofGraph.filter((guess) => !printed('Graph').includes(guess))).toEqual([]);
    const total = ofSharePoint.length + ofGraph.length;
    expect(printFidelity()).toMatch(new RegExp(`\\*\\*In all:\\*\\* .* ${total} guesses are named with them\\.`));
    expect(operations.filter(({ differs }) => /guess/i.test(differs)).map(({ name }) => name)).toEqual([]);
  });
});
