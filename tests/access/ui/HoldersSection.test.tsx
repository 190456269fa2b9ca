import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { HeldGroup, HolderChange } from '../../../src/access/rules/holders';
import { HoldersSection } from '../../../src/access/ui/HoldersSection';
import type { EveryService } from '../../../src/local/demo/everyService';
import { hannahHome } from '../../builders/hannahHome';
import { failing } from '../../pages/failing';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';

const holder = (siteId: number, name: string): HeldGroup['holders'][number] => ({
  siteId,
  name,
  login: `i:0#.f|membership|${siteId}@trust.example`,
  kind: 'person',
});
const groups: readonly HeldGroup[] = [
  { group: 'keepers', holders: [holder(7, 'Gareth Sands'), holder(8, 'Miriam Holt')] },
  { group: 'editors', holders: [{ ...holder(9, 'Office staff'), kind: 'group' }] },
  { group: 'oversight', holders: [] },
];
const shown = (more: Partial<EveryService> = {}): string[] => {
  const told: string[] = [];
  renderPage(
    <HoldersSection onChanged={(sentence) => told.push(sentence)} />,
    pretend({
      openHome: () => Promise.resolve(hannahHome()),
      readHolders: () => Promise.resolve({ groups, administrators: ['Gareth Sands'] }),
      findInDirectory: () =>
        Promise.resolve({
          readable: true,
          people: [{ key: 'tom', name: 'Tom Barlow', signInName: 'tom@trust.example', mail: 'tom@trust.example' }],
        }),
      ...more,
    }),
  );
  return told;
};
const group = async (name: string) => within(await screen.findByRole('group', { name }));
const press = async (name: RegExp | string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

it('says of every group what it gives, and who is in it', async () => {
  shown();
  const keepers = await group('Record keepers');
  expect(keepers.getByText(/opens every record of supervision/)).toBeTruthy();
  expect(keepers.getByText('Gareth Sands')).toBeTruthy();
  expect(keepers.queryByText('Nobody.')).toBeNull();
  expect((await group('Trust leads')).getByText('Nobody.')).toBeTruthy();
  expect((await group('Editors')).getByText(/^Office staff, a group of the directory/)).toBeTruthy();
});

it('shows who gains what before anybody is put into a group', async () => {
  const changes: HolderChange[] = [];
  const told = shown({
    changeHolder: (change) => {
      changes.push(change);
      return Promise.resolve({ ok: true, value: { name: 'Tom Barlow', readBack: 'asPlanned' } });
    },
  });
  await press('Add an editor');
  await userEvent.type(await screen.findByRole('searchbox'), 'tom');
  await press('Find');
  await press('Choose Tom Barlow');
  expect(await screen.findByText('Nothing has changed yet.')).toBeTruthy();
  expect(screen.getByText(/^Tom Barlow changes schools, term dates and the catalogue/)).toBeTruthy();
  expect(changes).toEqual([]);
  await press('Put Tom Barlow among the editors');
  expect(changes).toEqual([{ group: 'editors', seen: [9], what: 'add', signInName: 'tom@trust.example' }]);
  expect(told).toEqual(['Tom Barlow is now among the editors. Read back twice.']);
});

it('shows who loses what before anybody is taken out, and what an administrator keeps all the same', async () => {
  const changes: HolderChange[] = [];
  const told = shown({
    changeHolder: (change) => {
      changes.push(change);
      return Promise.resolve({ ok: true, value: { name: 'Gareth Sands', readBack: 'notCertain' } });
    },
  });
  await press('Take out Gareth Sands (Record keepers)');
  expect(await screen.findByText(/^Gareth Sands no longer opens the records of others/)).toBeTruthy();
  expect(screen.getByText(/By name stays: Miriam Holt/)).toBeTruthy();
  expect(screen.getByText(/^Gareth Sands administers this site as well/)).toBeTruthy();
  await press('Take Gareth Sands out of the record keepers');
  expect(changes).toMatchObject([{ group: 'keepers', seen: [7, 8], what: 'take', holder: { siteId: 7 } }]);
  expect(told).toEqual(['Written. Readings contradict each other: load the page again in a minute and look.']);
});

it('says what everybody in a group of the directory loses, and that nobody else is in it by name', async () => {
  shown();
  await press('Take out Office staff (Editors)');
  expect(
    await screen.findByText(
      /^Everybody who is here by Office staff loses what it gives: whoever of them is not in the group by name as well no longer changes schools/,
    ),
  ).toBeTruthy();
  expect(screen.getByText('Nobody else is in it by name.')).toBeTruthy();
  expect(screen.queryByText(/Gareth Sands administers/)).toBeNull();
});

it('keeps what was chosen where it is refused, and says why', async () => {
  shown({ changeHolder: () => Promise.resolve({ ok: false, issues: [{ code: 'lastKeeper', field: '' }] }) });
  await press('Take out Miriam Holt (Record keepers)');
  await press('Take Miriam Holt out of the record keepers');
  expect(await screen.findByText(/Nobody would keep the records any more/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Take Miriam Holt out of the record keepers' })).toBeTruthy();
});

it('asks for a sign-in name where Microsoft 365 may not be searched', async () => {
  shown({ findInDirectory: () => Promise.resolve({ readable: false, people: [] }) });
  await press('Add an editor');
  await press('Enter by hand');
  await press('Go on');
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/^Sign-in name/), 'tom@trust.example');
  await press('Go on');
  expect(await screen.findByText(/^tom@trust\.example changes schools/)).toBeTruthy();
});

it('says what failed while it is read', async () => {
  shown({ readHolders: failing('offline') });
  expect(await screen.findByText('We could not reach SharePoint.')).toBeTruthy();
});
