import { hubOf } from '../contract/hubOf';
import { person, readySite } from '../contract/hubSite';

test('whoever may open the site reads by name who can set the Hub up, as far as SharePoint tells them', async () => {
  const site = await readySite();
  expect(await (await hubOf(site, 'jo')).whoSetsUp()).toEqual({ mayI: true, names: ['Jo Lister', 'Sam Eames'] });
  // who administers is told to nobody else; who owns the site is
  expect(await (await hubOf(site, 'priya')).whoSetsUp()).toEqual({ mayI: false, names: [] });
  const jo = await site.as('jo');
  await jo.web.associatedOwnerGroup.users.add(person('jo').login);
  expect(await (await hubOf(site, 'priya')).whoSetsUp()).toEqual({ mayI: false, names: ['Jo Lister'] });
});
