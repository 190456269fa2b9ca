import { readFileSync } from 'node:fs';
import { trials } from '../../src/access/proof/rules/trials';

// A trust that sends its file settles a guess only where the guess can be found by the name in the file.
it('names beside each trial guesses that FIDELITY.md has', () => {
  const fidelity = readFileSync('FIDELITY.md', 'utf8');
  const missing = trials.flatMap(({ key, settles }) =>
    settles.filter((name) => !fidelity.includes(`[${name}]`)).map((name) => `${key} ${name}`),
  );
  expect(trials.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
