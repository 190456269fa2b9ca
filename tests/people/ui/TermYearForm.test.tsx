import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { SchoolYear } from '../../../src/ground/rules/School';
import { termStrings as strings } from '../../../src/people/ui/terms/en';
import type { SchoolYearDraft } from '../../../src/people/rules/termDates';
import { checkSchoolYear } from '../../../src/people/rules/termDates';
import { schoolTerms } from '../../contract/schoolTerms';
import { formCalled, renderTrustPage, trustDataOf } from '../../pages/trustPage';

const pasted = `Autumn term: Tuesday 1 September 2026 to Friday 18 December 2026
Half term: Monday 26 October to Friday 30 October 2026
Staff training (twilight): 9 February 2027
Spring term starts: Monday 5 January 2027
Please collect your child at the gate`;

const saved = (): SchoolYear => {
  const checked = checkSchoolYear(schoolTerms());
  if (!checked.ok) throw new Error('no year');
  return checked.value;
};
/** Ottersby has dates already. */
const withDates = () => {
  const data = trustDataOf();
  return { ...data, catalogue: { ...data.catalogue, schoolYears: [saved()] } };
};

/** Sends what is saved to the list, and refuses the schools that are named. */
const saving = (sent: SchoolYearDraft[], refused: Set<string> = new Set()) => ({
  saveSchoolYear: (draft: SchoolYearDraft) => {
    sent.push(draft);
    if (refused.has(draft.schoolKey)) return Promise.reject(new ServiceError('offline'));
    return Promise.resolve(checkSchoolYear(draft));
  },
});

const openForm = async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Term dates of Ottersby Primary' }));
  return formCalled('Term dates of Ottersby Primary');
};

describe('dates that are brought in', () => {
  it('stand in the form once they are taken, with every line that was left out and why', async () => {
    renderTrustPage({});
    const form = await openForm();
    await userEvent.click(form.getByRole('button', { name: strings.bring.open }));
    await userEvent.click(form.getByLabelText(strings.bring.text));
    await userEvent.paste(pasted);
    expect(await form.findByText(strings.bring.counts(5, 2, 1, 2))).toBeTruthy();
    expect(form.getByText('That date is a Tuesday.')).toBeTruthy();
    expect(form.getByText('It names no date.')).toBeTruthy();
    await userEvent.selectOptions(form.getByLabelText(strings.bring.decideOf(3)), strings.bring.decisions.staffDay);
    await userEvent.click(form.getByRole('button', { name: strings.bring.take }));
    const valueOf = (label: string): string => (form.getByLabelText(label) as HTMLInputElement).value;
    expect(valueOf('First day of Autumn 1')).toBe('2026-09-01');
    expect(valueOf('Last day of Autumn 1')).toBe('2026-10-23');
    expect(valueOf('First day of Autumn 2')).toBe('2026-11-02');
    expect(valueOf('First day of Spring 1')).toBe('');
    expect(valueOf('Staff day 1')).toBe('2027-02-09');
  });

  it('come from a table by its columns', async () => {
    renderTrustPage({});
    const form = await openForm();
    await userEvent.click(form.getByRole('button', { name: strings.bring.open }));
    const csv = 'What,When it starts,End\nAutumn 1,01/09/2026,23/10/2026\nAutumn 2,31/02/2027,18/12/2026\n';
    await userEvent.upload(form.getByLabelText(/^Or a file/), new File([csv], 'terms.csv', { type: 'text/csv' }));
    // one column is called what we do not know
    await userEvent.selectOptions(await form.findByLabelText(strings.bring.fields.first), 'When it starts');
    await waitFor(() => expect(form.getByText(strings.bring.counts(2, 1, 0, 1))).toBeTruthy());
    expect(form.getByText('There is no 31/02/2027.')).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: strings.bring.take }));
    expect((form.getByLabelText('Last day of Autumn 1') as HTMLInputElement).value).toBe('2026-10-23');
  });

  it('are taken from a calendar file, and one that cannot be read says so', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'SUMMARY:Autumn term',
      'DTSTART;VALUE=DATE:20260901',
      'DTEND;VALUE=DATE:20261219',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'SUMMARY:Autumn term',
      'DTSTART;VALUE=DATE:20250901',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    renderTrustPage({});
    const form = await openForm();
    await userEvent.click(form.getByRole('button', { name: strings.bring.open }));
    const file = form.getByLabelText(/^Or a file/);
    await userEvent.upload(file, new File([text], 'terms.ics', { type: 'text/calendar' }));
    expect(await form.findByText(`${strings.bring.counts(1, 1, 0, 0)} ${strings.bring.elsewhere(1)}`)).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: strings.bring.take }));
    expect((form.getByLabelText('First day of Autumn 1') as HTMLInputElement).value).toBe('2026-09-01');
    await userEvent.upload(file, new File(['no calendar'], 'terms.ics', { type: 'text/calendar' }));
    expect(await form.findByText(strings.bring.unreadable)).toBeTruthy();
  });
});

describe('dates that become others', () => {
  it('are saved after what moves was shown, and asked again when a date changes', async () => {
    const sent: SchoolYearDraft[] = [];
    const asked: (readonly SchoolYear[])[] = [];
    renderTrustPage(
      {
        ...saving(sent),
        whatMoves: (years) => {
          asked.push(years);
          const key = 'session-1';
          const booked = { key, schoolKey: 'ottersby', name: 'Priya Nair', supervisor: 'Hannah Okafor' };
          return Promise.resolve({
            dues: [
              { schoolKey: 'ottersby', name: 'Priya Nair', offerTitle: 'Responsive', from: 20261218, to: 20261211 },
            ],
            planned: 3,
            booked: [{ ...booked, day: 20261216, why: 'holiday' as const, next: 20270105 }],
            staying: 2,
          });
        },
      },
      withDates(),
    );
    const form = await openForm();
    const last = form.getByLabelText('Last day of Autumn 2');
    await userEvent.clear(last);
    await userEvent.type(last, '2026-12-11');
    await userEvent.click(form.getByRole('button', { name: strings.moves.see }));
    expect(await form.findByText(strings.moves.booked(1))).toBeTruthy();
    expect(form.getByText(strings.moves.planned(3))).toBeTruthy();
    expect(form.getByText(strings.moves.staying(2))).toBeTruthy();
    expect(form.getByText('18 December becomes 11 December')).toBeTruthy();
    expect(sent).toEqual([]);
    await userEvent.clear(last);
    await userEvent.type(last, '2026-12-10');
    expect(form.queryByRole('button', { name: strings.moves.save })).toBeNull();
    await userEvent.click(form.getByRole('button', { name: strings.moves.see }));
    await userEvent.click(await form.findByRole('button', { name: strings.moves.save }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(asked).toHaveLength(2);
    expect(sent[0]?.halfTerms['autumn2']?.lastDay).toBe(20261210);
  });

  it('say so where what moves cannot be read, and can be saved', async () => {
    const sent: SchoolYearDraft[] = [];
    renderTrustPage({ ...saving(sent), whatMoves: () => Promise.reject(new ServiceError('throttled')) }, withDates());
    const form = await openForm();
    await userEvent.clear(form.getByLabelText('Last day of Autumn 2'));
    await userEvent.type(form.getByLabelText('Last day of Autumn 2'), '2026-12-11');
    await userEvent.click(form.getByRole('button', { name: strings.moves.see }));
    expect(await form.findByRole('alert')).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: strings.moves.save }));
    await waitFor(() => expect(sent).toHaveLength(1));
  });
});

describe('the same dates for other schools', () => {
  it('are saved in one go; a school that fails is named and tried again', async () => {
    const sent: SchoolYearDraft[] = [];
    const refused = new Set(['quillbrook']);
    renderTrustPage({ ...saving(sent, refused) }, withDates());
    const form = await openForm();
    await userEvent.click(form.getByText(strings.copy.title));
    await userEvent.click(form.getByLabelText('Quillbrook Primary'));
    await userEvent.click(form.getByRole('button', { name: strings.moves.see }));
    await userEvent.click(form.getByRole('button', { name: strings.moves.save }));
    expect(await form.findByText(strings.copy.failed(['Quillbrook Primary']))).toBeTruthy();
    expect(sent.map(({ schoolKey }) => schoolKey)).toEqual(['ottersby', 'quillbrook']);
    refused.clear();
    await userEvent.click(form.getByRole('button', { name: strings.moves.save }));
    expect(await screen.findByText('Saved: Ottersby Primary and Quillbrook Primary, 2026-27.')).toBeTruthy();
    expect(sent[3]).toEqual({ ...sent[2], schoolKey: 'quillbrook' });
  });
});
