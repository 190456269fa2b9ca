import { execFileSync } from 'node:child_process';
import path from 'node:path';

// The lists are kept so that no build needs the packages; this says that nobody wrote into them by hand.
it('nameLists.json is what the packages give (node config/tasks/nameLists.mjs)', () => {
  const task = path.resolve(__dirname, '../../../../config/tasks/nameLists.mjs');
  expect(() => execFileSync(process.execPath, [task, '--check'], { stdio: 'pipe' })).not.toThrow();
});
