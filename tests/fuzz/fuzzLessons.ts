import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { hannahHome } from '../builders/hannahHome';
import { lessonWorkOf } from '../builders/lessonOf';
import { lessonsViewOf } from '../builders/lessonsViewOf';
import { lessonStrings } from '../../src/places/support/lessons/en';
import { openHub } from '../pages/openHub';
import { hannah } from '../people';
import { fuzzForm } from './fuzzForm';
import { RefusingHub } from './RefusingHub';

const place = { place: 'support', planKey: 'lessons' } as const;
const desk = { offered: [], more: [], works: [lessonWorkOf()], unknown: 0 };
const hub = (): RefusingHub =>
  new RefusingHub({
    openHome: () => Promise.resolve(hannahHome()),
    openLessons: () => Promise.resolve(lessonsViewOf({ desk })),
    lessonSchools: () => Promise.resolve([]),
    lessonOwners: () => Promise.resolve([hannah]),
  });
const press = async (name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await act(async () => {
    fireEvent.click(button);
  });
};

/** Offering a lesson, then every step of one that a lead works on. */
export async function fuzzLessons(): Promise<void> {
  const offering = hub();
  openHub(offering.services, place);
  await press('Offer a lesson');
  await fuzzForm({ hub: offering, send: /^Offer it$/, own: { notAgreed: lessonStrings.offer.notAgreed }, runs: 8 });
  cleanup();

  const working = hub();
  openHub(working.services, place);
  await press('Open Ask again when an answer feels too smooth');
  await press('Change the words');
  await screen.findByRole('combobox', { name: 'Who sees to it?' });
  await fuzzForm({ hub: working, send: /^(Save|Close the lesson)$/, runs: 8 });
}
