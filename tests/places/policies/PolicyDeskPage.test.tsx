import { fireEvent, screen } from '@testing-library/react';
import type { RegistrationDraft } from '../../../src/library/LibraryService';
import type { EveryService } from '../../../src/local/demo/everyService';
import { changesIn } from '../../../src/places/policies/registerDraft';
import { hannahHome } from '../../builders/hannahHome';
import { libraryFileOf, policyDeskOf, policyOf } from '../../builders/policyOf';
import { failing } from '../../pages/failing';
import { openHub } from '../../pages/openHub';
import { pretend } from '../../pages/pretend';

jest.setTimeout(60_000);

const services = (more: Partial<EveryService>): EveryService =>
  pretend({ openHome: () => Promise.resolve(hannahHome()), ...more });
const desk = policyDeskOf({
  unregistered: [
    libraryFileOf({ itemId: 7, name: 'Whistleblowing.docx', type: 'docx' }),
    libraryFileOf({ itemId: 8, name: 'page.html', type: 'html' }),
  ],
});

it('lists what is to be registered, and offers no form for a file without a viewer', async () => {
  openHub(services({ openPolicyDesk: () => Promise.resolve(desk) }), { place: 'policies', path: ['desk'] });
  expect(await screen.findByRole('heading', { name: 'Two files to register' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Register Whistleblowing.docx' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Register page.html' })).toBeNull();
  expect(screen.getByText(/^SharePoint has no viewer for a file of this kind\./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Open the library' }).getAttribute('href')).toBe(
    'http://localhost/sites/trust/HubPolicies',
  );
  expect(screen.getByRole('link', { name: 'Who has read Safeguarding and child protection' })).toBeTruthy();
});

it('keeps what is typed where it is refused, and asks for a new edition only where that is ticked', async () => {
  const drafts: RegistrationDraft[] = [];
  openHub(
    services({
      openPolicyDesk: () => Promise.resolve(desk),
      registerDocument: (draft) => {
        drafts.push(draft);
        return Promise.resolve(
          drafts.length === 1
            ? { ok: false, issues: [{ code: 'required', field: 'owner' }] }
            : { ok: true, value: policyOf() },
        );
      },
    }),
    { place: 'policies', path: ['desk', '1'] },
  );
  const owner = await screen.findByLabelText(/^Kept by/);
  fireEvent.change(owner, { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save to the register' }));
  expect(await screen.findByText('Please fill this in.')).toBeTruthy();
  fireEvent.change(screen.getByLabelText(/^Kept by/), { target: { value: 'Hannah Okafor' } });
  fireEvent.click(screen.getByRole('checkbox', { name: /^A new edition/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Save to the register' }));
  expect(await screen.findByText('The register of Safeguarding and child protection is saved.')).toBeTruthy();
  expect(drafts.map(({ key, registration: { owner: kept } }) => [key, kept])).toEqual([
    ['protection', ''],
    ['protection', 'Hannah Okafor'],
  ]);
  expect(drafts[0]?.editionKey).toBe('protection-2026');
  expect(drafts[1]?.editionKey).not.toBe('protection-2026');
  expect(drafts[1]?.registration.changes).toEqual(policyOf().changes);
});

it('is closed to whoever may not keep it', async () => {
  openHub(services({ openPolicyDesk: failing('forbidden') }), { place: 'policies', path: ['desk'] });
  expect(await screen.findByRole('heading', { name: 'Kept by editors and trust leads' })).toBeTruthy();
});

it.each([
  ['Who to tell, page 5', [{ words: 'Who to tell', page: '5' }]],
  ['Who to tell (page 5)', [{ words: 'Who to tell', page: '5' }]],
  ['Who to tell Page 12.', [{ words: 'Who to tell', page: '12' }]],
  ['The front page is new', [{ words: 'The front page is new', page: '' }]],
  [
    ' \n one \n\n two ',
    [
      { words: 'one', page: '' },
      { words: 'two', page: '' },
    ],
  ],
])('reads the lines of what changed in %p', (typed, changes) => {
  expect(changesIn(typed)).toEqual(changes);
});
