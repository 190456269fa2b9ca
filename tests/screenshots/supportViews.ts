import { deskStrings as desk } from '../../src/places/support/en';
import { policyViews } from './policyViews';
import { lessonDeskStrings as lessons } from '../../src/places/support/lessons/en';
import type { PictureView } from './views';

/** What a trust offers and what is in force in it, as it is read and as it is written. */
export const supportViews: readonly PictureView[] = [
  { name: 'support-offers', options: { person: 'leon', sitePage: 'Support' }, contrast: true, docs: ['light'] },
  { name: 'support-offers-narrow', options: { person: 'leon', sitePage: 'Wellbeing' } },
  { name: 'support', options: { person: 'leon', place: 'support' }, contrast: true, docs: ['light'] },
  { name: 'support-lead', options: { person: 'hannah', place: 'support' } },
  {
    name: 'support-desk',
    options: { person: 'hannah', place: 'supportDesk/feo/2026-27' },
    prepare: async ({ hub }) => {
      await hub.getByRole('button', { name: desk.offers.editLabel('Responsive supervision') }).click();
    },
    docs: ['light'],
  },
  ...policyViews,
  { name: 'agencies', options: { person: 'hannah', place: 'support/agencies' }, contrast: true, docs: ['light'] },
  { name: 'lessons', options: { person: 'priya', place: 'support/lessons' } },
  {
    name: 'lessons-lead',
    options: { person: 'hannah', place: 'support/lessons' },
    prepare: async ({ hub }) => {
      await hub.getByRole('button', { name: lessons.work.openLabel('Chase a referral after ten days') }).click();
      await hub.getByLabel(lessons.form.seen.what).waitFor();
    },
    contrast: true,
    docs: ['light'],
  },
];
