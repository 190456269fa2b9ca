import { waysOf } from '../../src/local/tenant/sharepoint/ways';
import { sharePointOperations } from '../../src/local/tenant/sharepoint/sharePointOperations';
import type { SharePointOperation } from '../../src/local/tenant/sharepoint/SharePointOperation';
import { rawAs, startTenant } from './startTenant';

const described = { fidelity: 'full', differs: '', guesses: [], source: 'a test', confirmed: false } as const;

describe('the ways through SharePoint', () => {
  it('lead only where an operation leads', () => {
    const without = sharePointOperations.filter(({ name }) => !name.startsWith('GET /_api/web/currentuser'));
    expect(Object.keys(waysOf(sharePointOperations).web.steps)).toContain('currentuser');
    expect(Object.keys(waysOf(without).web.steps)).not.toContain('currentuser');
  });

  it('are never offered twice', () => {
    const twice: SharePointOperation = {
      ...described,
      name: 'GET /_api/web/lists again',
      at: { web: { steps: { lists: () => undefined } } },
    };
    expect(() => waysOf([...sharePointOperations, twice])).toThrow(
      'GET /_api/web/lists again answers lists, which another operation answers already',
    );
  });

  it('are written in lower case, as segments are compared', () => {
    const steps = Object.values(waysOf(sharePointOperations)).flatMap((place) => Object.keys(place.steps));
    expect(steps.filter((step) => step !== step.toLowerCase())).toEqual([]);
  });

  it('do not lead into what every object has', async () => {
    const tenant = startTenant();
    try {
      for (const path of [
        'constructor',
        'web/constructor',
        'web/lists/constructor',
        'web/regionalsettings/constructor',
      ])
        expect([path, (await rawAs(tenant, 'jo', 'GET', path)).status]).toEqual([path, 501]);
    } finally {
      tenant.close();
    }
  });
});
