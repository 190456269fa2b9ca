import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { School } from '../../../src/ground/rules/School';
import { readTable } from '../../../src/people/files/readTable';
import type { KeptImport, PersonDraft } from '../../../src/people/PeopleService';
import type { StaffFactsDraft } from '../../../src/people/rules/StaffFacts';
import { workbookOf } from '../../../src/picture/useCases/workbookOf';
import { FilesPage } from '../../../src/places/files/FilesPage';
import type { ChangeDraft } from '../../../src/sessions/handover/HandoverService';
import { openHannahsHome, trustDataOf } from '../../pages/trustPage';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';
import '../../pages/nothingResizes';
import { today } from '../../morning';
import { amy, hannah, priya } from '../../people';

/** Hundreds of rows are drawn anew for each that is written. */
const soon = { timeout: 60_000 };
const forbidden = (): Promise<never> => Promise.reject(new ServiceError('forbidden'));
const mail = (name: string): string => `${name}@thistlemere.example`;
const people = [hannah, priya, amy].map((one) => ({
  ...one,
  mail: mail(one.key),
  login: `i:0#.f|membership|${mail(one.key)}`,
}));
const trust = trustDataOf({ people });
const csv = (name: string, ...lines: readonly string[]): File =>
  new File([lines.join('\r\n')], name, { type: 'text/csv' });

function open(services: Parameters<typeof pretend>[0] = {}): void {
  renderPage(
    <FilesPage />,
    pretend({
      openHome: openHannahsHome,
      openTrustData: () => Promise.resolve(trust),
      openAllocation: forbidden,
      keepImport: () => Promise.resolve(),
      ...services,
    }),
  );
}
const bring = async (file: File): Promise<void> => {
  await userEvent.upload(await screen.findByLabelText('File (CSV or Excel)'), file);
};

test('hundreds of people are checked, looked up, written with progress, and what stopped goes on without a second time', async () => {
  const saved: string[] = [];
  const kept: KeptImport[] = [];
  let fails = 1;
  open({
    keepImport: (text) => Promise.resolve(void kept.push(text)),
    lookUpPeople: (lines) =>
      Promise.resolve({
        readable: true,
        here: [],
        found: lines.map((line) => ({
          ...line,
          isExact: line.who !== mail('person7'),
          people: [{ key: line.who, name: line.who, signInName: line.who, mail: line.who }],
        })),
      }),
    savePerson: (draft: PersonDraft) => {
      if (saved.length === 100 && fails-- > 0) return Promise.reject(new ServiceError('offline'));
      saved.push(draft.signInName);
      return Promise.resolve({ ok: true, value: { ...priya, name: draft.name } });
    },
  });
  const rows = Array.from(
    { length: 300 },
    (_, index) => `Person ${index},${mail(`person${index}`)},DSL,Ottersby Primary`,
  );
  await bring(csv('staff.csv', 'Full name,Work email,Role,Site', ...rows, 'No address,,DSL,Ottersby Primary'));
  expect(
    await screen.findByText(/301 rows read. 300 new, 0 to change, 0 as they are here already, 1 left out./),
  ).toBeTruthy();
  expect(screen.getByText(/3 people of the Hub’s list are not in this file and stay as they are/)).toBeTruthy();
  expect(screen.getByText('Row 302. Something is missing: Work email or sign-in name.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Look up 300 new people' }));
  // whom Microsoft 365 does not know is left out before anything is written
  expect(await screen.findByText(`Row 9. Microsoft 365 knows no account “${mail('person7')}”.`)).toBeTruthy();
  expect(saved).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: 'Write 299 rows' }));
  expect(await screen.findByText(/Stopped after 100 rows/, {}, soon)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Go on with 199 rows' }));
  expect(await screen.findByText('299 rows written.', {}, soon)).toBeTruthy();
  expect(new Set(saved).size).toBe(299);
  expect(saved).toHaveLength(299);
  // the columns are kept for the next file of this kind
  expect(kept[0]?.importColumns?.people).toContain('school=Site');
}, 120_000);

test('schools come from the public register’s file in Windows-1252, the trust’s own alone, and a new number is asked about', async () => {
  const saved: School[] = [];
  open({ saveSchool: (school) => Promise.resolve({ ok: true, value: (saved.push(school), school) }) });
  await userEvent.selectOptions(await screen.findByLabelText('What the file holds'), 'schools');
  await userEvent.type(screen.getByLabelText(/^Number of the trust in the public register/), '5012');
  const text = [
    'URN,EstablishmentName,PhaseOfEducation (name),EstablishmentStatus (name),Trusts (code)',
    '100001,"Ysgol Zo\u00eb, Larkfield",Primary,Open,5012',
    '100002,Elsewhere,Primary,Open,9999',
  ].join('\r\n');
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  await bring(new File([bytes], 'edubasealldata20261120.csv', { type: 'text/csv' }));
  expect(await screen.findByText(/1 row read. 1 new/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Write 1 row' }));
  await waitFor(() => expect(saved).toMatchObject([{ name: 'Ysgol Zoë, Larkfield', urn: '100001', phase: 'Primary' }]));
});

test('allocations ask the record keepers and keep reasons; nobody gains anything by a file', async () => {
  const asked: ChangeDraft[] = [];
  const facts: StaffFactsDraft[] = [];
  open({
    openAllocation: () =>
      Promise.resolve({
        catalogue: trust.catalogue,
        today,
        people,
        pairs: [],
        staff: [],
        isThere: true,
        mayOpenPairs: false,
      }),
    openTrustData: () => Promise.resolve({ ...trust, mayEdit: false }),
    openRequests: () => Promise.resolve([]),
    fileColumns: () => Promise.resolve([]),
    keepFileColumns: () => Promise.resolve(),
    saveStaffFacts: (draft) =>
      Promise.resolve({ ok: true, value: (facts.push(draft), { ...draft, etag: '"1"', itemId: 1 }) }),
    askForChange: (draft) => {
      asked.push(draft);
      return Promise.resolve({ ok: false, issues: [{ code: 'mayNotAsk', field: '' }] });
    },
  });
  await bring(
    csv(
      'allocation.csv',
      'Supervisee,Supervisor,Kind,Reasons',
      `${mail(amy.key)},Priya Nair,eyfs,Works in the early years`,
    ),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Write 1 row' }));
  await waitFor(() =>
    expect(asked).toMatchObject([{ kind: 'open', pairKey: '', personKey: amy.key, toKey: priya.key }]),
  );
  expect(facts).toMatchObject([{ personKey: amy.key, reasons: ['eyfs'] }]);
  // what was refused is named with its row
  const out = within(await screen.findByRole('list', { name: 'Left out' }));
  expect(out.getByText(/^Row 2\. ./)).toBeTruthy();
});

test('a file that is none is said, and so is a place that is closed', async () => {
  open();
  await bring(new File(['not a workbook'], 'staff.xlsx'));
  expect(await screen.findByText(/This file cannot be read/)).toBeTruthy();
});

test('somebody who may bring in nothing is told whom to ask', async () => {
  open({ openTrustData: () => Promise.resolve({ ...trust, mayEdit: false }) });
  expect(await screen.findByText('This place is for administrators, trust leads and record keepers.')).toBeTruthy();
});

test('what is saved for Excel is read again as it was', async () => {
  const rows = [
    ['Name', 'Post'],
    ['Zoë O’Dell', '=1+1'],
  ];
  const file = new File([await workbookOf(rows, 'People')], 'people.xlsx');
  const { head, rows: read } = await readTable(file);
  expect([head, ...read.map(({ cells }) => cells)]).toEqual(rows);
});

test('a large trust is read at a press, with progress', async () => {
  let end = (): void => undefined;
  let reads = 0;
  open({
    openTrust: () =>
      Promise.resolve({
        mayEdit: true,
        mayOpenPairs: false,
        today: trust.today,
        catalogue: trust.catalogue,
        staff: 8645,
      }),
    openTrustData: (told) => {
      reads += 1;
      told?.(3000);
      return new Promise((resolve) => {
        end = () => resolve(trust);
      });
    },
  });
  const read = await screen.findByRole('button', { name: 'Read the trust' });
  expect(screen.queryByLabelText('File (CSV or Excel)')).toBeNull();
  expect(reads).toBe(0);
  await userEvent.click(read);
  expect(await screen.findByText('Reading the list of people: 3000 …')).toBeTruthy();
  end();
  expect(await screen.findByLabelText('File (CSV or Excel)')).toBeTruthy();
  expect(reads).toBe(1);
});
