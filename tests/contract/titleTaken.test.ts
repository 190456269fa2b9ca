import '@pnp/sp/security/list';
import { checkSetUp, runSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { listAt } from '../../src/ground/sharepoint/listAddress';
import { emptySite, setUpInput } from './hubSite';

describe('set-up on a site that has lists of its own', () => {
  it('leaves a library called Policies and a list called People as they are, and names its own beside them', async () => {
    const jo = await emptySite().as('jo');
    await jo.web.lists.add('Policies', 'The trust keeps its policies here', 101);
    await jo.web.lists.add('People', 'Who is who', 100);
    const theirs = async (title: string) => {
      const list = jo.web.lists.getByTitle(title);
      const { HasUniqueRoleAssignments } = await list.select('HasUniqueRoleAssignments')<{
        readonly HasUniqueRoleAssignments: boolean;
      }>();
      return { HasUniqueRoleAssignments, columns: (await list.fields.select('InternalName')()).length };
    };
    const before = [await theirs('Policies'), await theirs('People')];

    const { findings } = await runSetUp(jo, setUpInput);
    expect(findings.filter(({ problem }) => problem !== 'empty' && problem !== 'tooFew')).toEqual([]);
    expect([await theirs('Policies'), await theirs('People')]).toEqual(before);
    const titleOf = async (list: 'policies' | 'people'): Promise<string> =>
      (await listAt(jo, { list }).select('Title')()).Title;
    expect([await titleOf('policies'), await titleOf('people')]).toEqual([
      'Policies (Supervision Hub)',
      'People (Supervision Hub)',
    ]);
    const again = await checkSetUp(jo, setUpInput);
    expect(again.findings.filter(({ kind }) => kind === 'list')).toEqual([]);
  });
});
