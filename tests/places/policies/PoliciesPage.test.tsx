import { fireEvent, screen, within } from '@testing-library/react';
import type { Signing } from '../../../src/library/LibraryService';
import type { EveryService } from '../../../src/local/demo/everyService';
import { priyaHome } from '../../builders/priyaHome';
import { libraryFileOf, policiesViewOf, policyEntryOf, policyOf, readingBy } from '../../builders/policyOf';
import { failing } from '../../pages/failing';
import { openHub } from '../../pages/openHub';
import { pretend } from '../../pages/pretend';
import { priya } from '../../people';

jest.setTimeout(60_000);

const services = (more: Partial<EveryService>): EveryService =>
  pretend({ openHome: () => Promise.resolve(priyaHome()), ...more });
const conduct = policyOf({
  key: 'conduct',
  editionKey: 'conduct-2026',
  title: 'Staff code of conduct',
  changes: [],
  file: libraryFileOf({ itemId: 2, path: '/sites/trust/HubPolicies/Staff code of conduct.pdf' }),
});
const supervision = policyOf({
  key: 'supervision',
  editionKey: 'supervision-2025',
  title: 'Supervision policy',
  edition: '2025',
  reviewDay: 20260731,
  readByDay: undefined,
  changes: [],
});
const three = policiesViewOf({
  entries: [
    policyEntryOf({ document: supervision, state: 'reference' }),
    policyEntryOf(),
    policyEntryOf({ document: conduct, state: 'read', reading: readingBy(priya.login) }),
  ],
});

it('shows first what is to be read, flags a late review, and opens a document where it lies', async () => {
  openHub(services({ openPolicies: () => Promise.resolve(three) }), { place: 'policies' });
  const box = await screen.findByRole('region', { name: 'Safeguarding and child protection' });
  expect(within(box).getByText('Read by 28 November 2026')).toBeTruthy();
  expect(within(box).getByText('Who to tell when your DSL is away (page 5)')).toBeTruthy();
  expect(screen.getByText('Review overdue, was due 31 Jul 2026')).toBeTruthy();
  expect(screen.getByText('Edition 2025, still in force. Miriam Holt keeps it.')).toBeTruthy();
  const opened = screen.getByRole('link', { name: 'Staff code of conduct' });
  expect(opened.getAttribute('href')).toBe(
    'http://localhost/sites/trust/HubPolicies/Staff%20code%20of%20conduct.pdf?web=1',
  );
  expect(screen.getByText('Read 20 Nov 2026')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Keep the register' })).toBeNull();
});

it('finds by words of a title or of what changed, and says where there are none', async () => {
  openHub(services({ openPolicies: () => Promise.resolve(three) }), { place: 'policies' });
  const box = await screen.findByRole('searchbox', { name: 'Search policies' });
  fireEvent.change(box, { target: { value: 'class team' } });
  expect(screen.getByText('1 policy')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Staff code of conduct' })).toBeNull();
  fireEvent.change(box, { target: { value: 'volcano' } });
  expect(screen.getByText('No policy has these words. Below stands what there is: 3 policies.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Staff code of conduct' })).toBeTruthy();
});

it('is signed with one press, under one key however often it is pressed, and says when', async () => {
  const signed: Signing[] = [];
  let view = three;
  openHub(
    services({
      openPolicies: () => Promise.resolve(view),
      signReading: (signing) => {
        signed.push(signing);
        if (signed.length === 1)
          return Promise.resolve({ ok: false, issues: [{ code: 'changedSinceShown', field: '' }] });
        view = policiesViewOf({ entries: [policyEntryOf({ state: 'read', reading: readingBy(priya.login) })] });
        return Promise.resolve({ ok: true, value: readingBy(priya.login) });
      },
    }),
    { place: 'policies', path: ['protection'] },
  );
  const sign = await screen.findByRole('button', { name: 'Sign as Priya Nair' });
  fireEvent.click(sign);
  expect(await screen.findByText(/^This has changed since it was shown to you/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Sign as Priya Nair' }));
  expect(await screen.findByText(/^You signed this edition on 20 November 2026, 08:30\.$/)).toBeTruthy();
  expect(signed).toHaveLength(2);
  expect(new Set(signed.map(({ key }) => key)).size).toBe(1);
  expect(signed[0]).toMatchObject({ documentKey: 'protection', editionKey: 'protection-2026' });
});

it('says with whom to talk first, and that nothing is noted until one signs', async () => {
  openHub(services({ openPolicies: () => Promise.resolve(three) }), { place: 'policies', path: ['protection'] });
  expect(await screen.findByText(/Speak with Miriam Holt or with your safeguarding lead/)).toBeTruthy();
  expect(screen.getByText('SharePoint adds your name and the time.')).toBeTruthy();
});

it('asks for no signature of what is there to look things up in', async () => {
  openHub(services({ openPolicies: () => Promise.resolve(three) }), { place: 'policies', path: ['supervision'] });
  expect(await screen.findByRole('heading', { level: 1, name: 'Supervision policy' })).toBeTruthy();
  expect(screen.queryByText('Have you read and understood it?')).toBeNull();
  expect(screen.queryByText('Who sees what')).toBeNull();
});

it.each([
  ['there is nothing', policiesViewOf({ entries: [] }), /^No policies here yet$/],
  [
    'Set-up was not run',
    policiesViewOf({ entries: [], isThere: false }),
    /^This site has no library of policies yet\./,
  ],
])('says so where %s', async (_, view, words) => {
  openHub(services({ openPolicies: () => Promise.resolve(view) }), { place: 'policies' });
  expect(await screen.findByText(words)).toBeTruthy();
});

it('says so where it failed', async () => {
  openHub(services({ openPolicies: failing('offline') }), { place: 'policies' });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});

it('says so where an address leads to no policy', async () => {
  openHub(services({ openPolicies: () => Promise.resolve(three) }), { place: 'policies', path: ['elsewhere'] });
  expect(await screen.findByRole('heading', { level: 2, name: 'This policy is not here' })).toBeTruthy();
});

it('says at once what the document says to each question, lets one answer again, and asks for the signature after them', async () => {
  const asked = policyOf({
    questions: [
      { key: 'one', question: 'Whom do you tell?', answer: 'The deputy', others: ['Later'], why: 'Today.', page: '5' },
      { key: 'two', question: 'When?', answer: 'At once', others: ['Next week'], why: 'It matters.', page: '' },
    ],
  });
  const view = policiesViewOf({ entries: [policyEntryOf({ document: asked })] });
  openHub(services({ openPolicies: () => Promise.resolve(view) }), { place: 'policies', path: ['protection'] });
  expect(await screen.findByText('Two questions are left. You can sign after them.')).toBeTruthy();
  expect(screen.queryByText('2. When?')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Later' }));
  fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
  expect(screen.getByText('The document says: The deputy')).toBeTruthy();
  expect(screen.getByText('Today. (page 5)')).toBeTruthy();
  expect(screen.queryByText('As the document says')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'The deputy' }));
  fireEvent.click(screen.getByRole('button', { name: 'Answer again' }));
  expect(screen.getByText('As the document says')).toBeTruthy();
  expect(screen.getByText('One question is left. You can sign after it.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Sign/ })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'Next week' }));
  fireEvent.click(screen.getByRole('button', { name: 'Answer' }));
  expect(screen.getByRole('button', { name: 'Sign as Priya Nair' })).toBeTruthy();
});
