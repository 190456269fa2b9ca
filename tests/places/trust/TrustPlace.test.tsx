import { act, screen, waitFor, within } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { Route } from '../../../src/ground/ui/Route';
import { saveFile } from '../../../src/ground/ui/saveFile';
import type { EveryService } from '../../../src/local/demo/everyService';
import { noFigures } from '../../../src/picture/rules/measured';
import type { Figures, TrustPicture } from '../../../src/picture/rules/TrustPicture';
import { everybodyWith, lineOf, pictureWith } from '../../builders/pictureWith';
import { personOf } from '../../builders/personOf';
import { hubOfHannah } from '../../pages/hubOfHannah';
import { openHub } from '../../pages/openHub';

// a page of tables, drawn often, on a small machine
jest.setTimeout(30_000);
jest.mock('../../../src/ground/ui/saveFile', () => ({ saveFile: jest.fn() }));

const kofi = lineOf({ key: 'p2.kofi', personKey: 'kofi', name: 'Kofi Mensah', lastHeld: undefined as never });
const beth = lineOf({ key: 'p3.beth', personKey: 'beth', name: 'Beth Marlow' });
const megan = lineOf({
  key: 'p4.megan',
  personKey: 'megan',
  name: 'Megan Voss',
  standing: { kind: 'upToDate' },
  lastHeld: 20261014,
  nextDay: 20270115,
  unsigned: [{ day: 20261014, waits: 'supervisee', signBy: 20261028 }],
});
const nora = lineOf({
  key: 'nora',
  personKey: 'nora',
  name: 'Nora Quill',
  supervisorKey: '',
  supervisor: '',
  standing: { kind: 'withoutSupervisor' },
});
const { lastHeld: _never, ...kofiNever } = kofi;
const { lastHeld: _nobody, ...noraNever } = nora;
const lines = [kofiNever, beth, noraNever, megan];
const figures = { ...noFigures, inScope: 9, covered: 8, overdue: 2, withoutSupervisor: 1, unsigned: 1, late: 1 };
const autumn = { name: 'autumn1' as const, begun: true, past: true, held: 2, due: 3 };
const picture: TrustPicture = pictureWith({
  schools: 2,
  figures,
  byRole: [{ role: 'dsl', ...figures }],
  worst: lines,
  lines: 14,
  bySchool: [
    {
      schoolKey: 'ottersby',
      school: 'Ottersby Primary',
      figures,
      halfTerms: [{ ...autumn, written: { held: 1, due: 3, day: 20261102 } }],
      hasDates: true,
    },
    { schoolKey: 'quillbrook', school: 'Quillbrook Primary', figures: noFigures, halfTerms: [], hasDates: false },
  ],
  halfTerms: [{ ...autumn, year: '2026-27', written: { held: 1, due: 3, day: 20261102, schools: 1 } }],
});
const everybody = everybodyWith(
  [...lines, lineOf({ key: 'p5.amy', personKey: 'amy', name: 'Amy Fox', standing: { kind: 'upToDate' } })],
  {
    halfTerms: [
      {
        schoolKey: 'ottersby',
        year: '2026-27',
        name: 'autumn1',
        firstDay: 20260903,
        lastDay: 20261023,
        people: [
          { ...beth, held: true, heldDays: [20260918] },
          { ...kofi, held: false, heldDays: [] },
        ],
      },
    ],
  },
);

const openWith = (
  more: Partial<EveryService> = {},
  asked: Omit<Extract<Route, { place: 'overview' }>, 'place'> = {},
): RenderResult =>
  openHub(
    hubOfHannah({
      openPicture: () => Promise.resolve(picture),
      bringUpToDate: () => Promise.resolve(picture),
      openSchools: () => Promise.resolve(everybody),
      findPeople: () => Promise.resolve([personOf({ key: 'hannah', name: 'Hannah Okafor' })]),
      ...more,
    }),
    { place: 'overview', ...asked },
  );
const cellsOf = (name: RegExp): readonly (string | null)[] =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
const namesIn = (table: HTMLElement): readonly string[] =>
  within(table)
    .getAllByRole('rowheader')
    .map((head) => head.firstChild?.textContent ?? '');

describe('the Trust place', () => {
  it('shows the worst first, Never before a date, and says as of when', async () => {
    openWith();
    expect(await screen.findByText(/^2 schools, 9 people who should have it\. Monday 23 November\.$/)).toBeTruthy();
    await screen.findByText('Counted from the registers today at 08:12.');
    const list = screen.getByRole('region', { name: 'Everybody, worst first' });
    expect(namesIn(within(list).getByRole('table'))).toEqual([
      'Kofi Mensah',
      'Beth Marlow',
      'Nora Quill',
      'Megan Voss',
    ]);
    expect(cellsOf(/^Kofi Mensah/)).toEqual(['Overdue, 17 days', '6 Nov', 'Never', 'Not booked', 'Hannah Okafor', '']);
    expect(cellsOf(/^Nora Quill/)).toEqual(['No supervisor', '', '', 'Not booked', 'Nobody', '']);
    expect(cellsOf(/^Megan Voss/)).toEqual([
      'Megan Voss to sign, 14 Oct, 26 days late',
      '14 Oct',
      '14 Oct 2026',
      'Fri 15 Jan',
      'Hannah Okafor',
      '',
    ]);
    expect(within(list).getByRole('button', { name: 'Show the other 10' })).toBeTruthy();
  });

  it('says which records are unsigned, and by whom, in one press on the number', async () => {
    openWith();
    await userEvent.click(await screen.findByRole('button', { name: /record not signed, 1 late/ }));
    const list = screen.getByRole('region', { name: 'Not signed, and by whom' });
    expect(namesIn(within(list).getByRole('table'))).toEqual(['Megan Voss']);
    within(list).getByText('Megan Voss to sign, 14 Oct, 26 days late');
    expect(window.location.hash).toBe('#/overview?look=unsigned');
  });

  it('opens names from a number of a school, and who was due from a half-term', async () => {
    const asked: unknown[] = [];
    openWith({
      openSchools: (keys) => {
        asked.push(keys);
        return Promise.resolve(everybody);
      },
    });
    const bySchool = await screen.findByRole('region', { name: 'By school' });
    await userEvent.click(within(bySchool).getByRole('link', { name: '2 overdue, Ottersby Primary' }));
    const list = await screen.findByRole('region', { name: 'Overdue, longest wait first' });
    await waitFor(() => expect(namesIn(within(list).getByRole('table'))).toEqual(['Kofi Mensah', 'Beth Marlow']));
    expect(asked).toEqual([['ottersby']]);
    await userEvent.click(screen.getByRole('link', { name: '2 of 3, Autumn 1, Ottersby Primary' }));
    const due = await screen.findByRole('region', { name: 'Autumn 1, Ottersby Primary: who was due' });
    expect(namesIn(within(due).getByRole('table'))).toEqual(['Kofi Mensah', 'Beth Marlow']);
    expect(cellsOf(/^Beth Marlow/)[0]).toBe('18 Sep');
  });

  it('shows a correction of a half-term that was written down as such', async () => {
    openWith();
    const half = await screen.findByRole('region', { name: 'Half-term by half-term' });
    expect(within(half).getAllByText('Corrected since: 1 of 3 when written down on 2 Nov')).toHaveLength(2);
  });

  it('says nothing good of a school without dates', async () => {
    openWith();
    await screen.findByRole('region', { name: 'By school' });
    const row = screen.getAllByRole('row', { name: /Quillbrook Primary/ })[0];
    expect(row?.textContent).toContain('No term dates');
    expect(row?.textContent).toContain('Not known');
    expect(screen.queryByText('Nothing')).toBeNull();
  });

  it('finds, filters and orders everybody', async () => {
    openWith();
    await userEvent.type(await screen.findByRole('searchbox'), 'kofí');
    const list = screen.getByRole('region', { name: 'Everybody, worst first' });
    await waitFor(() => expect(namesIn(within(list).getByRole('table'))).toEqual(['Kofi Mensah']));
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'By name');
    await waitFor(() => expect(namesIn(within(list).getByRole('table'))[0]).toBe('Amy Fox'));
    await userEvent.type(screen.getByRole('combobox', { name: 'Supervisor' }), 'okafor');
    await userEvent.click(await screen.findByRole('option', { name: 'Hannah Okafor' }));
    await waitFor(() => expect(namesIn(within(list).getByRole('table'))).not.toContain('Nora Quill'));
  });

  it('opens a draft of the lead’s own for whoever is to be told, and sends nothing', async () => {
    openWith();
    await userEvent.click(await screen.findByRole('button', { name: 'Tell somebody about Beth Marlow' }));
    const chat = await screen.findByRole('link', { name: 'Tell Hannah in Teams' });
    const draft = decodeURIComponent(chat.getAttribute('href') ?? '');
    expect(draft).toContain('users=hannah@thistlemere.example');
    expect(draft).not.toMatch(/Beth|Marlow/);
    expect(screen.queryByRole('button', { name: 'Tell somebody about Nora Quill' })).toBeNull();
  });

  it('reads everybody before it saves a file, which holds what the filters show', async () => {
    openWith();
    await userEvent.click(await screen.findByRole('button', { name: 'Save these 14 as CSV' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledTimes(1));
    const [name, content] = (saveFile as jest.Mock).mock.calls[0] as [string, Blob];
    expect(name).toBe('supervision-2026-11-23.csv');
    const text = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as string);
      reader.readAsText(content);
    });
    expect(text.trim().split('\r\n')).toHaveLength(6);
    expect(text).toContain(
      '"Kofi Mensah","DSL","Ottersby Primary","Overdue, 17 days","2026-11-06","","","Hannah Okafor"',
    );
  });

  it('counts for the first time with progress, and shows the older figures where a newer count fails', async () => {
    let done: (value: TrustPicture) => void = () => undefined;
    openWith({
      openPicture: () => Promise.resolve(undefined),
      bringUpToDate: (told) => {
        told({ step: 'reading', done: 100, total: 300 });
        return new Promise((resolve) => {
          done = resolve;
        });
      },
    });
    await screen.findByText('Counting from the registers for the first time … Read 100 of 300.');
    await act(async () => done(picture));
    await screen.findByText(/^2 schools, 9 people/);
  });

  it('keeps the figures of then where a newer count fails, and says so', async () => {
    openWith({ bringUpToDate: () => Promise.reject(new ServiceError('offline')) });
    await screen.findByText(/What has changed since could not be read\. These are the figures of then\.$/);
    expect(screen.getByRole('region', { name: 'Everybody, worst first' })).toBeTruthy();
  });

  it('is closed with a kind word to whom SharePoint refuses it', async () => {
    openWith({ openPicture: () => Promise.reject(new ServiceError('forbidden')) });
    await screen.findByText('This place is for trust leads');
  });

  it.each([
    ['overdue', 'Nobody of whom dates are known is overdue.'],
    ['withoutSupervisor', 'Nobody is known to be without a supervisor.'],
    ['unsigned', 'No record is known to wait for a signature.'],
    ['withoutAgreement', 'Nobody is known to have had three sessions without an agreement.'],
    ['due', 'Nobody is known to be due without something booked in time.'],
  ] as const)('says of %s no more than is known while of somebody nothing can be said', async (look, sentence) => {
    const of = (more: Partial<Figures>): Partial<EveryService> => {
      const value = pictureWith({ figures: { ...noFigures, inScope: 2, notSaid: 2, ...more } });
      return { openPicture: () => Promise.resolve(value), bringUpToDate: () => Promise.resolve(value) };
    };
    const one = openWith(of({ [look]: 1 }), { look });
    await screen.findByRole('region', { name: 'How sure are these figures?' });
    expect(screen.queryByText(sentence)).toBeNull();
    one.unmount();
    openWith(of({}), { look });
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText(/^Of 2 people nothing can be said/)).toBeTruthy();
  });

  it('says so where nobody is entered, where nobody fits what is asked for, and where nobody is known to have been due', async () => {
    const empty = pictureWith({ figures: noFigures, lines: 0 });
    const none = 'Nobody is entered who should have supervision.';
    const first = openWith({
      openPicture: () => Promise.resolve(empty),
      bringUpToDate: () => Promise.resolve(empty),
    });
    // under the names, and under the roles
    expect(await screen.findAllByText(none)).toHaveLength(2);
    first.unmount();
    const second = openWith({ openSchools: () => Promise.resolve(everybodyWith(lines)) }, { term: '2026-27 autumn1' });
    expect(await screen.findByText('Nobody is known to have been due by the end of this half-term.')).toBeTruthy();
    second.unmount();
    openWith();
    await userEvent.type(await screen.findByRole('searchbox'), 'zzz');
    expect(await screen.findByText('Nobody with these names, school, role and supervisor.')).toBeTruthy();
    expect(screen.queryByText(none)).toBeNull();
  });
});
