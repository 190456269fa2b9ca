import { fireEvent, screen } from '@testing-library/react';
import * as React from 'react';
import { OffersSection } from '../../../src/people/ui/OffersSection';
import type { NewOfferDraft } from '../../../src/people/PeopleService';
import { offerOf } from '../../builders/offerOf';
import { openHannahsHome } from '../../pages/trustPage';
import { pretend } from '../../pages/pretend';
import { renderPage } from '../../pages/renderPage';

const roles = [
  { key: 'teacher', title: 'Class teacher', supervisedBy: ['dsl'], minimum: { unit: 'termly' as const } },
  { key: 'dsl', title: 'DSL', supervisedBy: [], minimum: { unit: 'termly' as const } },
];

test('a kind is added with its roles; what is missing is said beside its field and what was typed stays', async () => {
  const asked: NewOfferDraft[] = [];
  renderPage(
    <>
      <h1>Kinds</h1>
      <OffersSection
        offers={[offerOf()]}
        pathways={[{ key: 'policy', title: 'Policy', position: 1 }]}
        roles={roles}
        onSaved={() => undefined}
      />
    </>,
    pretend({
      openHome: openHannahsHome,
      addOffer: (draft) => {
        asked.push(draft);
        return Promise.resolve({ ok: false, issues: [{ code: 'required', field: 'forRoles' }] });
      },
    }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Add a kind' }));
  const form = await screen.findByRole('form', { name: 'Add a kind of session' });
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: 'Around the lead' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'With' }), { target: { value: 'group' } });
  fireEvent.click(screen.getAllByRole('checkbox', { name: 'DSL' })[1] ?? form);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Please fill this in.');
  expect(asked).toMatchObject([
    { title: 'Around the lead', kind: 'group', pathwayKey: 'policy', minutes: 45, forRoles: [], byRoles: ['dsl'] },
  ]);
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Around the lead');
});
