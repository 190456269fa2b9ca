import { levels } from '../../sharepoint/lists/levels';
import { setUpVersion } from '../../sharepoint/lists/setUpVersion';
import { writeSettings } from '../../src/people/sharepoint/writeReference';
import { setUpFindings } from '../../src/setUp/findings';
import { checkSetUp, runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { readySite, setUpInput } from './hubSite';

describe('a site that a newer version has set up', () => {
  it('is looked at and left alone', async () => {
    const site = await readySite();
    const jo = await site.as('jo');
    // what this version would put back, had it the say
    await jo.web.roleDefinitions.getByName(levels[0]?.name ?? '').update({ BasePermissions: { High: 0, Low: 1 } });
    await writeSettings(jo, { setUpVersion: setUpVersion + 1, administrators: ['Somebody'] });
    await site.forgetRequests();
    await expect(runSetUp(jo, setUpInput)).rejects.toMatchObject({ name: 'ServiceError', code: 'newer' });
    const report = await checkSetUp(jo, setUpInput);
    expect(report).toMatchObject({
      version: setUpVersion + 1,
      findings: [{ kind: 'setting', name: 'setUpVersion', problem: 'newer', repairable: false }],
      ready: [],
    });
    const written = (await site.requests()).filter(({ method, path }) => method !== 'GET' && !/\$batch/.test(path));
    expect(written).toEqual([]);
    site.tenant.close();
  });

  it('is said in one sentence', () => {
    const finding = { kind: 'setting', name: 'setUpVersion', problem: 'newer' } as const;
    expect(setUpFindings.title(finding)).toBe('A newer version of the Hub has set this site up');
    expect(setUpFindings.meaning(finding)).toBe(
      'This page would take back what that version made, so it changes nothing. Load the page again to get that version.',
    );
  });
});
