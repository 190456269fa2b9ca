import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { LateDeed } from '../../../../src/sessions/rules/LateDeed';
import { meterWith } from '../../../builders/meterWith';
import { mySupervisionOf } from '../../../builders/mySupervisionOf';
import { pairOf } from '../../../builders/pairOf';
import { priyaHome } from '../../../builders/priyaHome';
import { failing } from '../../../pages/failing';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';
import { gareth, hannah } from '../../../people';

const lateSteps = [
  { title: 'Speak with your supervisor', to: 'supervisor', personKey: '', afterDays: 0 },
  { title: 'Tell the Safeguarding Champion', to: 'person', personKey: gareth.key, afterDays: 7 },
] as const;

const pair = pairOf({ pairKey: 'pair-1', supervisorKey: hannah.key, supervisorName: hannah.name });
const open = async (late: boolean, more: Partial<EveryService> = {}): Promise<void> => {
  const view = priyaHome();
  const supervision = mySupervisionOf({
    pair,
    next: undefined,
    meter: meterWith(late ? { overdueSince: 20261023 } : {}),
  });
  const settings = { ...view.catalogue.settings, lateSteps };
  openHub(
    pretend({
      openHome: () => Promise.resolve(priyaHome({ mine: [supervision], catalogue: { ...view.catalogue, settings } })),
      findPeople: (keys) => Promise.resolve([hannah, gareth].filter(({ key }) => keys.includes(key))),
      readLate: () => Promise.resolve([]),
      ...more,
    }),
    { place: 'entitlement', pairKey: 'pair-1' },
  );
  await screen.findByRole('heading', { level: 1, name: late ? 'Your session is late' : 'What you are entitled to' });
};

test('row 117: late, it promises first, then gives the policy’s steps with dates, and sends nothing by itself', async () => {
  const deeds: LateDeed[] = [];
  await open(true, {
    noteLate: (deed) => {
      deeds.push(deed);
      return Promise.resolve(deeds);
    },
  });
  screen.getByText(/^Only you see this page\./);
  const steps = within(screen.getByRole('region', { name: 'In the policy’s own order' }));
  await steps.findByRole('heading', { name: 'Speak with your supervisor, Hannah Okafor' });
  steps.getByRole('heading', { name: `Tell the Safeguarding Champion, ${gareth.name}` });
  steps.getByText('From 30 October');
  expect(deeds).toEqual([]);
  await userEvent.click(steps.getByRole('button', { name: /^See the words and write to Gareth/ }));
  const box = steps.getByRole('textbox', { name: /^Words you could use/ });
  expect((box as HTMLTextAreaElement).value).toContain('was due by 23 October');
  const mail = steps.getByRole('link', { name: 'Open in Outlook' }).getAttribute('href') ?? '';
  expect(decodeURIComponent(mail)).toContain(gareth.mail);
  await userEvent.click(steps.getByRole('button', { name: 'I have sent it' }));
  await screen.findByText('Noted, for you alone.');
  expect(deeds).toEqual([{ pairKey: 'pair-1', step: 2, to: gareth.name, day: 20261123 }]);
  expect(within(screen.getByRole('region', { name: 'What you did' })).getByText(/23 November/)).toBeTruthy();
});

test('nothing late: the steps are there to read, with nothing to send', async () => {
  await open(false);
  await screen.findByText(/Nothing of yours is late/);
  expect(screen.queryByRole('button', { name: /write to/ })).toBeNull();
});

test('what two pathways offer alike is read once', async () => {
  const view = priyaHome();
  const [offer] = view.catalogue.offers;
  if (!offer) throw new Error('The trust offers nothing');
  const forRoles = view.me?.roles ?? [];
  const one = { ...offer, key: 'one-cpd', title: 'CPD programme', cadenceWords: 'Throughout the year', forRoles };
  const offers = [
    one,
    { ...one, key: 'other-cpd', pathwayKey: 'other' },
    { ...one, key: 'cpd-monthly', cadenceWords: 'Once a month' },
  ];
  await open(false, {
    openHome: () =>
      Promise.resolve(
        priyaHome({ mine: [mySupervisionOf({ pair, next: undefined })], catalogue: { ...view.catalogue, offers } }),
      ),
  });
  const mine = within(screen.getByRole('region', { name: 'My entitlement' }));
  expect(mine.getAllByText(/^CPD programme/).map(({ textContent }) => textContent)).toEqual([
    'CPD programme: Throughout the year',
    'CPD programme: Once a month',
  ]);
});

test('what one did that cannot be read is said, and the steps stay', async () => {
  await open(true, { readLate: failing('offline') });
  const did = within(screen.getByRole('region', { name: 'What you did' }));
  expect(await did.findByRole('button', { name: /again/i })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'In the policy’s own order' })).toBeTruthy();
});

test('somebody else’s is not shown', async () => {
  openHub(pretend({ openHome: () => Promise.resolve(priyaHome()), readLate: () => Promise.resolve([]) }), {
    place: 'entitlement',
    pairKey: 'another',
  });
  expect(await screen.findByText('This is read by the person it is about.')).toBeTruthy();
});
