import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { AllocationData } from '../../../src/people/AllocationService';
import { noFactsOf } from '../../../src/people/rules/StaffFacts';
import type { CountedAllocation } from '../../../src/picture/PictureService';
import { AllocationPage } from '../../../src/places/allocation/AllocationPage';
import { openHannahsHome, trustDataOf } from '../../pages/trustPage';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';
import { today } from '../../morning';
import { amy, carys, hannah, priya } from '../../people';

const { catalogue } = trustDataOf();
const whole: AllocationData = {
  catalogue,
  today,
  people: [{ ...hannah, inScope: false }, { ...priya, roles: ['dsl'] }, carys, amy],
  pairs: [],
  staff: [{ ...noFactsOf(amy.key), reasons: ['childProtection'], etag: '"1"', itemId: 1 }],
  isThere: true,
  mayOpenPairs: true,
};

const counted = (staff = 8600): CountedAllocation => ({
  catalogue: { ...catalogue, schools: [{ key: 'grown', name: 'Grown Primary', shortName: 'Grown' }] },
  today,
  isThere: true,
  mayOpenPairs: true,
  count: {
    asOf: '2026-11-03T09:30:00.000Z',
    staff,
    inScope: 8000,
    without: 5000,
    schools: { count: 90, first: [{ schoolKey: amy.schoolKey, school: 'Ottersby Primary', inScope: 90, without: 60 }] },
    same: {
      count: 12,
      first: [{ personKey: amy.key, name: amy.name, supervisorKey: hannah.key, supervisor: hannah.name }],
    },
    outside: { count: 0, first: [] },
    supervisors: {
      count: 540,
      first: [
        {
          ...{ key: hannah.key, name: hannah.name, people: 31, isOverLimit: false, own: 'outside', training: 'none' },
          ...{ outsideName: 'Dr Elin Vaughan', outsideDay: 20261021 },
        },
      ],
    },
  },
});

function open(services: Parameters<typeof pretend>[0]): void {
  renderPage(
    <AllocationPage />,
    pretend({
      openHome: openHannahsHome,
      openAllocationCount: () => Promise.resolve(counted()),
      keepAllocationCount: () => Promise.reject(new ServiceError('conflict')),
      ...services,
    }),
  );
}
const region = async (name: string) => within(await screen.findByRole('region', { name }));

test('a large trust is shown as it was counted, and as of when; a number of what is loaded is no number of all', async () => {
  open({});
  expect(
    await screen.findByText(/8000 members of staff should have supervision; 5000 wait for a supervisor/),
  ).toBeTruthy();
  expect(screen.getByText(/Counted from the registers on .*3 November/)).toBeTruthy();
  expect(screen.getByText('Amy Rusk: Hannah Okafor is both')).toBeTruthy();
  expect((await region('By school')).getByText('The first 1 of 90.')).toBeTruthy();
  const supervisors = await region('Supervisors');
  expect(supervisors.getByText('Dr Elin Vaughan; last told 21 October 2026')).toBeTruthy();
  expect(supervisors.getByText('The first 1 of 540.')).toBeTruthy();
  expect(screen.getByText('The first 1 of 12.')).toBeTruthy();
});

test('the staff of a school come when it is opened, the heaviest reason first', async () => {
  const asked: string[] = [];
  open({
    openSchool: (schoolKey) => {
      asked.push(schoolKey);
      return Promise.resolve(whole);
    },
  });
  const without = await region('Without a supervisor');
  expect(without.queryByText('Amy Rusk')).toBeNull();
  await userEvent.click(without.getByRole('button', { name: /^Show names at/ }));
  expect(await without.findByText('Amy Rusk')).toBeTruthy();
  expect(without.getByText(/child protection plan/)).toBeTruthy();
  expect(asked).toEqual([amy.schoolKey]);
});

test('a school where no one waits any more says so, and one that cannot be read can be asked again', async () => {
  let fails = true;
  open({
    openSchool: () => (fails ? Promise.reject(new ServiceError('offline')) : Promise.resolve({ ...whole, people: [] })),
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Show names at/ }));
  const again = await screen.findByRole('button', { name: 'Try again' });
  fails = false;
  await userEvent.click(again);
  expect(await screen.findByText('No one waits here any more.')).toBeTruthy();
});

test('a press reads the registers to their end, with progress, and then everybody can be found', async () => {
  let end = (): void => undefined;
  open({
    openAllocation: (onRead) => {
      onRead?.(3000);
      return new Promise((resolve) => {
        end = () => resolve(whole);
      });
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Read the whole trust to find somebody' }));
  expect(await screen.findByText(/3000 members of staff of about 8600/)).toBeTruthy();
  end();
  expect(await screen.findByText(/3 members of staff should have supervision; 3 wait/)).toBeTruthy();
  expect(screen.queryByText(/Counted from the registers/)).toBeNull();
  const everybody = await region('Staff with supervision due');
  expect(everybody.getByText('Carys Dunmore')).toBeTruthy();
});

test('a form about somebody of an opened school waits for those it offers', async () => {
  let reads = 0;
  open({
    openSchool: () => Promise.resolve(whole),
    openAllocation: () => {
      reads += 1;
      return Promise.resolve(whole);
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Show names at/ }));
  expect(reads).toBe(0);
  await userEvent.click(await screen.findByRole('button', { name: 'Find a supervisor for Amy Rusk' }));
  expect(await screen.findByRole('form', { name: 'A supervisor for Amy Rusk' })).toBeTruthy();
  expect(reads).toBe(1);
});

test('registers that cannot be read to their end leave the figures of then', async () => {
  open({ openAllocation: () => Promise.reject(new ServiceError('throttled')) });
  await userEvent.click(await screen.findByRole('button', { name: 'Read the whole trust' }));
  expect(await screen.findByText(/could not be read to the end/)).toBeTruthy();
  expect(screen.getByText(/8000 members of staff/)).toBeTruthy();
});

test('a small trust is read whole without a press, and counted for whoever opens the place next', async () => {
  const kept: AllocationData[] = [];
  open({
    openAllocationCount: () => Promise.resolve(counted(45)),
    openAllocation: () => Promise.resolve(whole),
    keepAllocationCount: (data) => {
      kept.push(data);
      return Promise.reject(new ServiceError('conflict'));
    },
  });
  expect(await screen.findByText(/3 members of staff should have supervision; 3 wait/)).toBeTruthy();
  expect(kept).toEqual([whole]);
});
