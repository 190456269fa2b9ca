import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { PublishedOverview, SupportDesk, SupportView } from '../../src/plans/PlanService';
import type { Edition, OverviewDraft, SupportOverview } from '../../src/plans/rules/SupportOverview';
import { catalogueOf } from '../builders/catalogueOf';
import { hannahHome } from '../builders/hannahHome';
import { today } from '../morning';
import { openHub } from '../pages/openHub';
import { fuzzForm } from './fuzzForm';
import { fuzzAgencies } from './fuzzAgencies';
import { fuzzLessons } from './fuzzLessons';
import { RefusingHub } from './RefusingHub';

const year = '2026-27';
const overview: SupportOverview = {
  about: { title: 'Attendance lead and officers', forRoles: [], statement: 'We look at the work together.' },
  offers: [
    {
      key: 'offer-1',
      title: 'Reflective supervision',
      offerKey: '',
      purpose: 'To think about the work.',
      cadence: { unit: 'timesAYear', times: 3 },
      sooner: 'no',
      who: 'Everybody in the role',
      wording: 'offered',
      template: { title: '', address: '' },
      goals: ['goal-1'],
      priorities: ['priority-1'],
    },
  ],
  areas: [{ key: 'area-1', title: 'Practice' }],
  priorities: [{ key: 'priority-1', title: 'Home visits', areaKey: 'area-1', meaning: 'Two people go.' }],
  goals: [{ key: 'goal-1', title: 'Nobody works alone' }],
};
const editionOf = (planKey: string): Edition => ({
  key: planKey,
  planKey,
  year,
  overview,
  publishedAt: '2026-09-01T08:00:00Z',
  publishedBy: 'Hannah Okafor',
  itemId: 1,
});
const publishedOf = (planKey: string): PublishedOverview => ({ edition: editionOf(planKey), changes: [] });
const openHome = (): ReturnType<RefusingHub['services']['openHome']> => Promise.resolve(hannahHome());

/** Support and the pages beneath it. */
export async function fuzzSupport(): Promise<void> {
  await fuzzOverviews();
  cleanup();
  await fuzzLessons();
  cleanup();
  await fuzzAgencies();
}

/** Which of several overviews a lead reads, then everything of one that a lead writes. */
async function fuzzOverviews(): Promise<void> {
  const view: SupportView = {
    today,
    year,
    overviews: [publishedOf('first'), publishedOf('second')],
    unknown: 0,
    isThere: true,
  };
  const reading = new RefusingHub({
    openHome,
    openSupport: () => Promise.resolve(view),
    supportPlans: () => Promise.resolve({ year, nextYear: '2027-28', plans: [], isThere: true }),
  });
  openHub(reading.services, { place: 'support' });
  await screen.findByRole('combobox');
  await fuzzForm({ hub: reading, runs: 4 });
  cleanup();

  const { roles, offers } = catalogueOf();
  const draft: OverviewDraft = { key: 'draft', planKey: 'first', year, overview, etag: '"1"', itemId: 2 };
  const desk: SupportDesk = {
    planKey: 'first',
    year,
    thisYear: year,
    nextYear: '2027-28',
    today,
    draft,
    start: overview,
    published: undefined,
    editions: [],
    unknown: 0,
    roles,
    kinds: offers,
  };
  const writing = new RefusingHub({
    openHome,
    openSupportDesk: () => Promise.resolve(desk),
    saveSupportDraft: (write) => Promise.resolve({ draft: { ...draft, overview: write.overview }, clashes: [] }),
  });
  openHub(writing.services, { place: 'supportDesk', planKey: 'first', year });
  const edit = await screen.findByRole('button', { name: 'Edit Reflective supervision' });
  await act(async () => {
    fireEvent.click(edit);
  });
  await fuzzForm({ hub: writing, send: /^Publish$/, runs: 8 });
}
