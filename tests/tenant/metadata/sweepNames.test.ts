import { readFileSync } from 'node:fs';
import { countsFile, printCounts, sweepNames } from './sweepNames';

describe('every property and navigation SharePoint publishes for the types in scope', () => {
  it('is answered or refused with 501 by its name, a name nobody publishes with 400, and nothing else', async () => {
    const sweep = await sweepNames();
    expect(sweep.neither).toEqual([]);
    // tsx tests/tenant/metadata/sweepNames.ts brings the counts up to date
    expect(readFileSync(countsFile, 'utf8')).toBe(printCounts(sweep));
  });
});
