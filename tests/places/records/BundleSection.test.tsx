import * as React from 'react';
import { fireEvent, screen } from '@testing-library/react';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import { saveFile } from '../../../src/ground/ui/saveFile';
import type { EveryService } from '../../../src/local/demo/everyService';
import type { AllocationData } from '../../../src/people/AllocationService';
import { BundleSection } from '../../../src/places/records/bundle/BundleSection';
import type { BundleAsk, BundleView } from '../../../src/sessions/record/BundleView';
import { catalogueOf } from '../../builders/catalogueOf';
import { today } from '../../morning';
import { hannah, priya } from '../../people';
import { openHannahsHome } from '../../pages/trustPage';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';

jest.mock('../../../src/ground/ui/saveFile', () => ({ saveFile: jest.fn() }));

const data: AllocationData = {
  catalogue: catalogueOf(),
  today,
  people: [hannah, priya],
  staff: [],
  pairs: [],
  isThere: true,
  mayOpenPairs: true,
};
const bundle: BundleView = {
  personKey: priya.key,
  name: priya.name,
  gatheredAt: '2026-11-23T09:31:00.000Z',
  zone: 'Europe/London',
  rows: [
    {
      ...{ place: 'working', what: 'note', at: '2026-11-20T10:00:00Z', pair: 'Trust-level supervision: two' },
      ...{ byKey: hannah.key, byName: hannah.name, words: 'A note of the supervisor.' },
    },
  ],
  scopes: 1,
  looked: 2,
  unreadable: 1,
};

async function open(more: Partial<EveryService> = {}): Promise<void> {
  renderPage(
    <>
      <h1>Records</h1>
      <BundleSection />
    </>,
    pretend({ openHome: openHannahsHome, openAllocation: () => Promise.resolve(data), ...more }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Gather it' }));
  await screen.findByRole('form', { name: 'What is held about one person' });
}
const choosePriya = (): void => {
  fireEvent.change(screen.getByRole('searchbox', { name: 'Asked by' }), { target: { value: 'priya' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'Choose a person' }), { target: { value: priya.key } });
};
const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

test('nothing is read before somebody begins; then it says what was searched and what not, and gives a file', async () => {
  const asked: BundleAsk[] = [];
  await open({
    gatherBundle: (ask) => {
      asked.push(ask);
      return Promise.resolve({ ok: true, value: bundle });
    },
  });
  screen.getByText(/^Answer by Wednesday 23 December 2026/);
  choosePriya();
  fireEvent.change(screen.getByLabelText(/^In a few words/), { target: { value: 'She asked.' } });
  press('Write the lines and gather');
  await screen.findByText('Priya Nair: 1 row of 1 pair or group. 2 lines were written for the people of records.');
  expect(asked).toEqual([{ personKey: priya.key, words: 'She asked.' }]);
  screen.getByText(/^1 row has words of somebody else. It is marked/);
  screen.getByText(/^1 item cannot be read by this version/);
  screen.getByText('Searched');
  screen.getByText('Outlook, Teams, mail, paper, and the case system with children’s files');
  press('Save it for Excel');
  await screen.findByRole('button', { name: 'Save it for Excel' });
  const [[name]] = (saveFile as jest.Mock<void, [string, Blob]>).mock.calls as [[string, Blob]];
  expect(name).toBe('held-about-one-person-2026-11-23.xlsx');
});

test('the clock stands while a pause has no end, and goes on with one', async () => {
  await open();
  press('Add a pause');
  fireEvent.change(screen.getByLabelText('Pause 1 from'), { target: { value: '2026-11-24' } });
  screen.getByText(/^The clock stands/);
  fireEvent.change(screen.getByLabelText('Pause 1 until'), { target: { value: '2026-11-25' } });
  screen.getByText(/^Answer by Friday 25 December 2026/);
  fireEvent.click(screen.getByRole('checkbox', { name: 'It is complex: two months more' }));
  screen.getByText(/^Answer by Thursday 25 February 2027/);
  press('Take out pause 1');
  screen.getByText(/^Answer by Tuesday 23 February 2027/);
});

test('says who is missing beside the field, and keeps what was typed where it stops', async () => {
  const answers: (() => ReturnType<EveryService['gatherBundle']>)[] = [
    () => Promise.resolve({ ok: false, issues: [{ code: 'required', field: 'person' }] }),
    () => Promise.reject(new ServiceError('offline')),
  ];
  await open({ gatherBundle: () => (answers.shift() ?? (() => Promise.reject(new Error('no more'))))() });
  press('Write the lines and gather');
  await screen.findByText('Please fill this in.');
  choosePriya();
  press('Write the lines and gather');
  await screen.findByText('It was not gathered.');
  expect(screen.getByRole('searchbox', { name: 'Asked by' })).toHaveProperty('value', 'priya');
});

test('a site that cannot be read says so, and who is no keeper reads nobody’s', async () => {
  renderPage(
    <>
      <h1>Records</h1>
      <BundleSection />
    </>,
    pretend({ openHome: openHannahsHome, openAllocation: () => Promise.reject(new ServiceError('forbidden')) }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Gather it' }));
  await screen.findByRole('alert');
  expect(screen.queryByRole('form')).toBeNull();
});
