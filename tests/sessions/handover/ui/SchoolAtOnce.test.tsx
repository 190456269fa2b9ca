import * as React from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { SchoolAsk, SchoolLook, SchoolUnit } from '../../../../src/sessions/handover/SchoolService';
import { SchoolAtOnce } from '../../../../src/sessions/handover/ui/SchoolAtOnce';
import { failing } from '../../../pages/failing';
import { pretend } from '../../../pages/pretend';
import { renderPage } from '../../../pages/renderPage';
import { trustDataOf } from '../../../pages/trustPage';
import { noPlan } from '../../../standIns/asShown';

const draft = {
  key: 'k',
  kind: 'end',
  pairKey: 'pair-1',
  personKey: '',
  toKey: '',
  offerKey: '',
  day: 20261123,
} as const;
const unitOf = (name: string, more: Partial<SchoolUnit> = {}): SchoolUnit => ({
  ...{ draft, name, plan: noPlan, sessions: 1, unsigned: 0 },
  ...more,
});
const lookOf = (more: Partial<SchoolLook> = {}): SchoolLook => ({
  ...{ change: 'leaves', units: [unitOf('Priya Nair'), unitOf('Ruth Dacre')], picture: noPlan, stopped: false },
  ...more,
});
const data = trustDataOf({ mayOpenPairs: true });
const school = data.catalogue.schools[0]?.name ?? '';

async function seen(services: Partial<EveryService>): Promise<void> {
  renderPage(<SchoolAtOnce data={data} onSaved={() => undefined} />, pretend(services));
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Which school?' }), school);
  await userEvent.click(screen.getByRole('button', { name: 'See who gains and who loses' }));
}

test('all of a school is shown before anything is pressed, and carried out as it was shown', async () => {
  const asked: SchoolAsk[] = [];
  const reasons: string[] = [];
  await seen({
    lookAtSchool: (ask) => {
      asked.push(ask);
      return Promise.resolve(lookOf());
    },
    carryOutSchool: (_, because) => {
      reasons.push(because);
      return Promise.resolve({ done: 1, left: [{ name: 'Ruth Dacre', code: 'planChanged' }], stopped: false });
    },
  });
  await screen.findByText('Ends the supervision of Priya Nair and Ruth Dacre.');
  screen.getByText('2 booked sessions are cancelled; 0 records wait for a signature.');
  screen.getByRole('region', { name: 'Who gains and who loses' });
  expect(reasons).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'End 2 pairs' }));
  await screen.findByText('1 pair has ended.');
  screen.getByText(/^Not done for Ruth Dacre\./);
  expect(asked).toEqual([{ change: 'leaves', schoolKey: data.catalogue.schools[0]?.key, day: data.today }]);
  expect(reasons).toEqual(['The school leaves the trust.']);
  // what is left is looked at anew
  expect(screen.queryByRole('button', { name: /^End / })).toBeNull();
});

test('a school that joins: what cannot be opened as it is asked is named, and stands under the requests', async () => {
  const units = [unitOf('Priya Nair'), unitOf('Ruth Dacre', { plan: undefined })];
  renderPage(
    <SchoolAtOnce data={data} onSaved={() => undefined} />,
    pretend({ lookAtSchool: () => Promise.resolve(lookOf({ change: 'joins', units })) }),
  );
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'What happens?' }), 'joins');
  expect(screen.queryByLabelText('Last day')).toBeNull();
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which school?' }), school);
  await userEvent.click(screen.getByRole('button', { name: 'See who gains and who loses' }));
  await screen.findByText('Opens the supervision of Priya Nair and Ruth Dacre.');
  screen.getByText(/^Not for Ruth Dacre: open it alone under “Asked for”/);
  screen.getByRole('button', { name: 'Open 1 pair' });
});

test('while it runs it says how far it is, and is stopped in one press', async () => {
  let aborted: AbortSignal | undefined;
  await seen({
    lookAtSchool: (_, { signal, onProgress }) => {
      aborted = signal;
      onProgress({ done: 3, total: 40 });
      return new Promise(() => undefined);
    },
  });
  await screen.findByText('3 of 40');
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(aborted?.aborted).toBe(true));
});

test('a school without pairs, no school chosen, and what failed, are said', async () => {
  await seen({ lookAtSchool: () => Promise.resolve(lookOf({ units: [], picture: undefined })) });
  await screen.findByText('No pair of this school is open.');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Which school?' }), '');
  await userEvent.click(screen.getByRole('button', { name: 'See who gains and who loses' }));
  await screen.findByText('Please fill this in.');
});

test('a look that failed says so, and can be pressed again', async () => {
  await seen({ lookAtSchool: failing('offline') });
  await screen.findByText(/^We could not reach SharePoint\./);
  screen.getByRole('button', { name: 'See who gains and who loses' });
});
