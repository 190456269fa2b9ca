import { addToGroup, writeSettings } from '../../src/people/sharepoint/writeReference';
import { checkSetUp } from '../../src/setUp/sharepoint/runSetUp';
import { setUpFindings } from '../../src/setUp/findings';
import { person, readySite, setUpInput } from './hubSite';

test('Set-up says that a rota is kept and its group is thin, and nothing where there is no rota', async () => {
  const site = await readySite();
  const jo = await site.as('jo');
  const found = async () =>
    (await checkSetUp(jo, setUpInput)).findings.filter(({ name }) => name === 'Hub Duty').map(({ problem }) => problem);
  expect(await found()).toEqual([]);
  const row = { personKey: person('priya').key, name: person('priya').name, days: [1, 2], from: 480, to: 1020 };
  await writeSettings(jo, { dutyRota: [row] as never });
  expect(await found()).toEqual(['empty']);
  const miriam = await site.as('miriam');
  await addToGroup(miriam, 'duty', [person('priya').login]);
  expect(await found()).toEqual(['tooFew']);
  const finding = { kind: 'group', name: 'Hub Duty', problem: 'tooFew', repairable: false } as const;
  expect(setUpFindings.meaning(finding)).toMatch(/^A rota for debriefs is kept/);
  await addToGroup(miriam, 'duty', [person('hannah').login]);
  expect(await found()).toEqual([]);
});
