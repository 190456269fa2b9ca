import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { AllocationData, AllocationService } from '../../../src/people/AllocationService';
import { noFactsOf } from '../../../src/people/rules/StaffFacts';
import type { StaffFactsDraft } from '../../../src/people/rules/StaffFacts';
import { AllocationPage } from '../../../src/places/allocation/AllocationPage';
import type { ChangeDraft } from '../../../src/sessions/handover/HandoverService';
import { pairOf } from '../../builders/pairOf';
import { openHannahsHome, trustDataOf } from '../../pages/trustPage';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';
import { today } from '../../morning';
import { amy, carys, dele, hannah, priya } from '../../people';

const { catalogue } = trustDataOf();
const allocationData = (more: Partial<AllocationData> = {}): AllocationData => ({
  catalogue,
  today,
  people: [{ ...hannah, inScope: false }, { ...priya, roles: ['dsl'] }, { ...dele, inScope: false }, carys, amy],
  pairs: [],
  staff: [],
  isThere: true,
  mayOpenPairs: false,
  ...more,
});
const open = (data: AllocationData, services: Parameters<typeof pretend>[0] = {}): void => {
  renderPage(
    <AllocationPage />,
    pretend({ openHome: openHannahsHome, openAllocation: () => Promise.resolve(data), ...services }),
  );
};
const region = async (name: string) => within(await screen.findByRole('region', { name }));

test('the unallocated list stands by school, the heaviest reason first', async () => {
  open(
    allocationData({
      staff: [
        { ...noFactsOf(amy.key), reasons: ['childProtection'], etag: '"1"', itemId: 1 },
        { ...noFactsOf(carys.key), reasons: ['eyfs'], etag: '"1"', itemId: 2 },
      ],
    }),
  );
  const without = await region('Without a supervisor');
  const [first] = without.getAllByRole('list');
  expect(
    within(first as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([expect.stringContaining('Amy Rusk'), expect.stringContaining('Carys Dunmore')]);
  expect(without.getByText(/child protection plan/)).toBeTruthy();
  expect(screen.getByText(/3 members of staff should have supervision; 3 wait for a supervisor/)).toBeTruthy();
});

test('says so where no one waits, where the site is older, where one may not look, and where it fails', async () => {
  open(allocationData({ people: [], isThere: false }));
  expect(await screen.findByText('No one waits for a supervisor.')).toBeTruthy();
  expect(screen.getByText(/press “Set up” once/)).toBeTruthy();
});

test.each([
  ['forbidden', 'This place is for trust leads and record keepers.'],
  ['offline', /Try again|connection|reach/i],
] as const)('a refusal with %s is said', async (code, words) => {
  open(allocationData(), { openAllocation: () => Promise.reject(new ServiceError(code)) });
  expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
});

test('a lead asks for a pair: those whom the table names come first, and one outside it is said', async () => {
  const asked: ChangeDraft[] = [];
  open(allocationData(), {
    askForChange: (draft) => {
      asked.push(draft);
      return Promise.resolve({
        ok: true,
        value: { ...draft, byKey: '', folder: '', status: 'asked', etag: '', itemId: 1, day: today },
      });
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Find a supervisor for Amy Rusk' }));
  const form = within(await screen.findByRole('form', { name: 'A supervisor for Amy Rusk' }));
  form.getByText(/^Whom the trust’s table names comes first/);
  const options = within(form.getByLabelText(/^Supervisor/)).getAllByRole('option');
  expect(options.slice(1, 3).map(({ textContent }) => textContent?.split(',')[0])).toEqual([
    'Dele Adeyemi',
    'Priya Nair',
  ]);
  await userEvent.selectOptions(form.getByLabelText(/^Supervisor/), carys.key);
  expect(form.getByText(/does not name this supervisor/)).toBeTruthy();
  await userEvent.selectOptions(form.getByLabelText(/^Supervisor/), dele.key);
  await userEvent.click(form.getByRole('button', { name: 'Ask for this pair' }));
  expect(asked).toMatchObject([{ kind: 'open', personKey: amy.key, toKey: dele.key, offerKey: 'eyfs', pairKey: '' }]);
  expect(await screen.findByText(/Asked: a supervisor for Amy Rusk/)).toBeTruthy();
});

test('line manager and supervisor in one, a caseload over the limit and supervision outside the Hub are named', async () => {
  const pair = pairOf({
    supervisorKey: hannah.key,
    supervisorName: hannah.name,
    superviseeKey: priya.key,
    offerKey: 'trust-level',
  });
  open(
    allocationData({
      catalogue: { ...catalogue, settings: { ...catalogue.settings, mostSupervisees: 1 } },
      pairs: [pair, { ...pair, key: 'row-2', pairKey: 'pair-2', superviseeKey: carys.key, superviseeName: carys.name }],
      staff: [
        { ...noFactsOf(priya.key), managerKey: hannah.key, etag: '"1"', itemId: 1 },
        { ...noFactsOf(hannah.key), outsideName: 'Dr Elin Vaughan', outsideDays: [20261104], etag: '"1"', itemId: 2 },
      ],
    }),
  );
  expect(await screen.findByText('Priya Nair: Hannah Okafor is both')).toBeTruthy();
  const supervisors = await region('Supervisors');
  expect(supervisors.getByText('2 of 1 at most. More than the trust’s limit.')).toBeTruthy();
  expect(supervisors.getByText('Dr Elin Vaughan; last told 4 November 2026')).toBeTruthy();
});

test('what is entered about somebody is kept, and with somebody without an account the Hub says what it cannot do and prints', async () => {
  const saved: StaffFactsDraft[] = [];
  const saveStaffFacts: AllocationService['saveStaffFacts'] = (draft) => {
    saved.push(draft);
    return Promise.resolve({ ok: true, value: { ...draft, etag: '"2"', itemId: 1 } });
  };
  open(allocationData(), { saveStaffFacts });
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Change what is entered about Amy Rusk' }))[0] as HTMLElement,
  );
  const form = within(await screen.findByRole('form', { name: 'What is entered about Amy Rusk' }));
  await userEvent.click(form.getByLabelText('Works with a child who is looked after'));
  await userEvent.type(form.getByLabelText(/^Supervised by somebody without an account/), 'Dr Elin Vaughan');
  expect(form.getByText(/cannot book, remind, keep, sign or seal/)).toBeTruthy();
  await userEvent.type(form.getByLabelText(/^Days of those sessions/), '4 Nov 2026, soon');
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await form.findByText(/date/i)).toBeTruthy();
  expect(saved).toEqual([]);
  await userEvent.clear(form.getByLabelText(/^Days of those sessions/));
  await userEvent.type(form.getByLabelText(/^Days of those sessions/), '4 Nov 2026');
  await userEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(saved).toMatchObject([{ personKey: amy.key, reasons: ['lookedAfter'], outsideDays: [20261104] }]);
});

test('the sheet for a session on paper has the trust’s agenda and room for both to sign', async () => {
  open(
    allocationData({
      staff: [{ ...noFactsOf(amy.key), outsideName: 'Dr Elin Vaughan', etag: '"1"', itemId: 1 }],
    }),
  );
  await userEvent.click(
    (await screen.findAllByRole('button', { name: 'Change what is entered about Amy Rusk' }))[0] as HTMLElement,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Print a sheet for the session' }));
  const sheet = await region('Supervision of Amy Rusk');
  expect(sheet.getByText('Signed: Amy Rusk')).toBeTruthy();
  expect(sheet.getByText('Signed: Dr Elin Vaughan')).toBeTruthy();
  for (const { title } of catalogue.agenda) expect(sheet.getByText(title)).toBeTruthy();
});
