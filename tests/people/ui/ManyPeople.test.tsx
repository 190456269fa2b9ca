import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ServiceError } from '../../../src/ground/rules/ServiceError';
import type { PersonDraft } from '../../../src/people/PeopleService';
import { pretend } from '../../pages/pretend';
import { priya } from '../../people';
import { openHub } from '../../pages/openHub';
import { formCalled, openHannahsHome, renderTrustPage, trustDataOf } from '../../pages/trustPage';

describe('several people at once', () => {
  const person = (key: string, name: string) => ({ key, name, signInName: `${key}@x`, mail: `${key}@x` });
  const lookUp: NonNullable<Parameters<typeof pretend>[0]>['lookUpPeople'] = (lines) =>
    Promise.resolve({
      readable: true,
      here: ['hannah', 'priya'],
      found: lines.map((line) => ({
        ...line,
        people:
          {
            'Nia Frost': [person('nia', 'Nia Frost')],
            'M Bell': [person('mb', 'M Bell'), person('mb2', 'M Bell')],
            'Priya Nair': [person('priya', 'Priya Nair')],
          }[line.who] ?? [],
        isExact: line.who !== 'M Bell' && line.who !== 'T Belo',
      })),
    });

  it('are pasted, looked up, settled where somebody must, and saved; what failed is not saved twice', async () => {
    const saved: PersonDraft[] = [];
    let fails = true;
    renderTrustPage({
      lookUpPeople: lookUp,
      savePerson: (draft) => {
        if (draft.name === 'M Bell' && fails) return Promise.reject(new ServiceError('offline'));
        saved.push(draft);
        return Promise.resolve({ ok: true, value: { ...priya, key: draft.signInName.split('@')[0] ?? '' } });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Add several' }));
    const fields = await formCalled('Add several people');
    await userEvent.type(
      fields.getByLabelText(/^People, one a line/),
      'Nia Frost; DSL; Ottersby Primary{enter}M Bell; DSL{enter}Priya Nair',
    );
    await userEvent.click(fields.getByRole('button', { name: 'Look them up' }));
    expect(await fields.findByText('3 lines read: 1 ready, 1 needs you and 1 here already.')).toBeTruthy();
    expect(fields.getByText('Line 2. 2 people could be meant. No school of this trust.')).toBeTruthy();
    expect(saved).toEqual([]);
    await userEvent.selectOptions(fields.getByRole('combobox', { name: 'Who is meant by “M Bell”' }), 'M Bell, mb2@x');
    await userEvent.selectOptions(fields.getByRole('combobox', { name: 'School of M Bell' }), 'Ottersby Primary');
    await userEvent.click(fields.getByRole('button', { name: 'Save 2 people' }));
    expect((await fields.findByRole('alert')).textContent).toContain('What you typed is still here.');
    fails = false;
    await userEvent.click(fields.getByRole('button', { name: 'Save 1 person' }));
    expect(await screen.findByText('Saved: 2 people.')).toBeTruthy();
    expect(saved.map(({ signInName, roles, schoolKey }) => [signInName, roles, schoolKey])).toEqual([
      ['nia@x', ['dsl'], 'ottersby'],
      ['mb2@x', ['dsl'], 'ottersby'],
    ]);
  });

  it('keep the form open for a line that nobody was found for', async () => {
    renderTrustPage({ lookUpPeople: lookUp });
    await userEvent.click(await screen.findByRole('button', { name: 'Add several' }));
    const fields = await formCalled('Add several people');
    await userEvent.type(fields.getByLabelText(/^People, one a line/), 'T Belo; DSL; Ottersby Primary');
    await userEvent.click(fields.getByRole('button', { name: 'Look them up' }));
    expect(await fields.findByText(/^Line 1\. Microsoft 365 knows nobody/)).toBeTruthy();
    await userEvent.click(fields.getByRole('button', { name: 'Save' }));
    expect(await fields.findByText('No line is ready yet. Settle one below, or change the text.')).toBeTruthy();
  });

  it('cannot be looked up without consent, which is said', async () => {
    renderTrustPage({ lookUpPeople: () => Promise.resolve({ readable: false, found: [], here: [] }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Add several' }));
    const fields = await formCalled('Add several people');
    await userEvent.type(fields.getByLabelText(/^People, one a line/), 'Nia Frost');
    await userEvent.click(fields.getByRole('button', { name: 'Look them up' }));
    expect(await fields.findByText(/^The Hub may not look into the directory yet/)).toBeTruthy();
  });
});

describe('the form somebody is led to', () => {
  it.each([
    ['school', 'Add a school', {}],
    ['people', 'Add several people', {}],
    ['pair', 'Open a pair', { mayOpenPairs: true }],
    ['terms', /^Term dates of /, { catalogue: { ...trustDataOf().catalogue, schoolYears: [] } }],
  ] as const)('for %s is open at once', async (open, name, more) => {
    const value = trustDataOf(more);
    openHub(pretend({ openHome: openHannahsHome, openTrustData: () => Promise.resolve(value) }), {
      place: 'trust',
      open,
    });
    expect(await screen.findByRole('form', { name })).toBeTruthy();
  });
});
