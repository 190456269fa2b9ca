import { fireEvent, screen } from '@testing-library/react';
import { cadenceUnits } from '../../../src/ground/rules/Catalogue';
import type { Offer } from '../../../src/ground/rules/Catalogue';
import type { OfferDraft } from '../../../src/people/PeopleService';
import { formCalled, renderTrustPage } from '../../pages/trustPage';

const title = 'Trust-level supervision';
const openForm = async (save?: (draft: OfferDraft, seen: Offer) => void): ReturnType<typeof formCalled> => {
  renderTrustPage({
    saveOffer: (draft, seen) => {
      save?.(draft, seen);
      return Promise.resolve({ ok: true, value: { ...seen, ...draft } });
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: `Change: ${title}, Safeguarding supervision policy` }));
  return formCalled(`Kind of session: ${title}`);
};

describe('a kind of session', () => {
  it('is entered in steps, which the form says in words before they are saved', async () => {
    const save = jest.fn();
    const form = await openForm(save);
    fireEvent.click(form.getByRole('button', { name: 'Add a step before it' }));
    fireEvent.change(form.getByLabelText(/^For how many months, step 1/), { target: { value: '2' } });
    fireEvent.change(form.getByLabelText(/^After that, how often/), { target: { value: 'fortnightly' } });
    expect(form.getByText('The Hub says: Every week for two months, then every fortnight.')).toBeDefined();
    fireEvent.click(form.getByRole('button', { name: 'Save' }));
    await screen.findByText(`Saved: ${title}.`);
    const [draft] = save.mock.calls[0] as [OfferDraft];
    expect(draft).toEqual({
      title,
      minutes: 45,
      cadence: { unit: 'fortnightly', steps: [{ unit: 'weekly', months: 2 }] },
      // what the trust said of the earlier rhythm is not said of this one
      cadenceWords: '',
    });
  });

  it('takes every rhythm that the rules know', async () => {
    const form = await openForm();
    const often = form.getByLabelText(/^How often\b(?!,)/);
    expect([...often.querySelectorAll('option')].map(({ value }) => value)).toEqual([...cadenceUnits]);
    fireEvent.change(often, { target: { value: 'timesAYear' } });
    fireEvent.change(form.getByLabelText(/^Times a year/), { target: { value: '5' } });
    expect(form.getByText('The Hub says: Five times a year.')).toBeDefined();
    expect(form.queryByText(/Once a term at least/)).toBeNull();
  });
});
