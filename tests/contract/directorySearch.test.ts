import { connectGraph } from '../../src/ground/graph/connectGraph';
import directory from '../../src/local/tenant/directory.json';
import type { Account } from '../../src/local/tenant/platform';
import { graphDirectory } from '../../src/people/graph/graphDirectory';
import type { Directory } from '../../src/people/ports';
import { openTestSite } from './hubSite';
import type { TestSite } from './hubSite';

const named = (objectId: string, alias: string, displayName: string): Account => ({
  ...(directory.people[0] as Account),
  objectId,
  alias,
  displayName,
  userPrincipalName: `${alias}@thistlemere.example`,
  mail: `${alias}@thistlemere.example`,
});

let site: TestSite;
let people: Directory;
beforeAll(() => {
  site = openTestSite(undefined, [
    named('aaaaaaaa-0000-4000-8000-000000000001', 'sodell', "Sean O'Dell"),
    named('aaaaaaaa-0000-4000-8000-000000000002', 'zoe', 'Zoë Ångström'),
    named('aaaaaaaa-0000-4000-8000-000000000003', 'rd', 'R & D Office #2'),
  ]);
  people = graphDirectory(connectGraph({ getToken: () => site.token('hannah'), fetch: site.fetch }));
});
afterAll(() => site.tenant.close());

test.each([
  ["O'Dell", "Sean O'Dell"],
  ['O’Dell', "Sean O'Dell"],
  ['R & D', 'R & D Office #2'],
  ['Office #2', 'R & D Office #2'],
  ['zoe', 'Zoë Ångström'],
  ['Zoë', 'Zoë Ångström'],
])('%s finds %s', async (typed, found) => {
  expect((await people.find(typed)).map(({ name }) => name)).toContain(found);
});

test.each(['%', '&', '#', "'", '"', '\\', '+', '??', '(', 'a & b # c', '“', 'x:y'])(
  '%s breaks nothing',
  async (typed) => {
    expect(Array.isArray(await people.find(`Hannah${typed}`))).toBe(true);
    expect(Array.isArray(await people.find(typed))).toBe(true);
  },
);
