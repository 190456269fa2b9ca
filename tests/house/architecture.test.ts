import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

// A map that is drawn by hand shows what somebody meant; this one shows what the imports say.
it('the picture of the rooms is what the imports say (npm run architecture brings it up to date)', () => {
  const program =
    "import { withPicture } from './config/tasks/architecture.mjs'; import { readFileSync } from 'node:fs';" +
    "process.stdout.write(withPicture(readFileSync('docs/architecture.md', 'utf8')));";
  const current = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(current).toBe(readFileSync('docs/architecture.md', 'utf8'));
  expect(current.match(/ -->\|\d+\| /g)?.length).toBeGreaterThan(20);
});
