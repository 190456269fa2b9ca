import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { EveryService } from '../../../../src/local/demo/everyService';
import type { LessonOfferDraft } from '../../../../src/plans/LessonService';
import type { LessonMove } from '../../../../src/plans/rules/changeLesson';
import { hannahHome } from '../../../builders/hannahHome';
import { lessonOf, lessonWorkOf } from '../../../builders/lessonOf';
import { lessonsViewOf } from '../../../builders/lessonsViewOf';
import { priyaHome } from '../../../builders/priyaHome';
import { failing } from '../../../pages/failing';
import { openHub } from '../../../pages/openHub';
import { pretend } from '../../../pages/pretend';
import { hannah } from '../../../people';

const place = { place: 'support', planKey: 'lessons' } as const;
const services = (more: Partial<EveryService> = {}): EveryService =>
  pretend({
    openHome: () => Promise.resolve(priyaHome()),
    openLessons: () => Promise.resolve(lessonsViewOf()),
    ...more,
  });
const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};

test('staff read what is published, what is done about it and that they see to it', async () => {
  const changed = { what: 'late answers: 2 of 9', seenBy: 'Dele Adeyemi', day: 20261120 };
  const other = lessonOf({ key: 'two', title: 'Chase a referral', ownerKey: 'dele', ownerName: 'Dele', changed });
  openHub(
    services({ openLessons: () => Promise.resolve(lessonsViewOf({ published: [lessonOf(), other], unknown: 1 })) }),
    place,
  );
  expect(
    await screen.findByRole('heading', { level: 3, name: 'Ask again when an answer feels too smooth' }),
  ).toBeTruthy();
  expect(screen.getByText('You see to this.')).toBeTruthy();
  expect(screen.getAllByText('CPD: A morning for deputies, by 9 December 2026.')).toHaveLength(2);
  expect(screen.getByText('Changed: late answers: 2 of 9')).toBeTruthy();
  expect(screen.getByText('Seen by Dele Adeyemi on 20 November 2026.')).toBeTruthy();
  expect(screen.getByText('1 lesson could not be read, and is left out.')).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'At work' })).toBeNull();
});

test('an address elsewhere is not opened', async () => {
  const away = { kind: 'policy', what: 'Referrals', address: 'https://elsewhere.example/x', by: 20261204 } as const;
  const here = { ...away, address: `${window.location.origin}/referrals.docx` };
  const published = [lessonOf({ action: away }), lessonOf({ key: 'two', title: 'Two', action: here })];
  openHub(services({ openLessons: () => Promise.resolve(lessonsViewOf({ published })) }), place);
  expect(
    (await screen.findAllByRole('link', { name: /^Open the document/ })).map((one) => one.getAttribute('href')),
  ).toEqual([`${window.location.origin}/referrals.docx`]);
});

test('a lesson from a debrief is kept as from practice, once each agrees', async () => {
  const offered: LessonOfferDraft[] = [];
  openHub(
    services({
      offerLesson: (draft) => {
        offered.push(draft);
        return Promise.resolve({ ok: false, issues: [{ code: 'notAgreed', field: 'agreed' }] });
      },
    }),
    place,
  );
  await press('Offer a lesson');
  fireEvent.click(screen.getByRole('radio', { name: 'A debrief' }));
  fireEvent.change(screen.getByLabelText(/^The lesson in a few words/), { target: { value: 'Say it twice' } });
  fireEvent.change(screen.getByLabelText(/^What happened/), { target: { value: 'It was not heard.' } });
  await press('Offer it');
  expect(await screen.findByText('Ask the others in it first, and say here that they agree.')).toBeTruthy();
  expect(offered).toMatchObject([
    { text: { title: 'Say it twice', words: 'It was not heard.', source: 'practice' }, fromTalk: true, agreed: false },
  ]);
  // refused, and nothing typed is lost
  expect(screen.getByLabelText<HTMLInputElement>(/^The lesson in a few words/).value).toBe('Say it twice');
});

test('a site that has no list for it yet says so, and a failure can be tried again', async () => {
  openHub(services({ openLessons: () => Promise.resolve(lessonsViewOf({ isThere: false })) }), place);
  expect(await screen.findByText(/An administrator has to press Set-up/)).toBeTruthy();
  openHub(services({ openLessons: failing('offline') }), place);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});

test('a lead closes a lesson with what changed, who saw it and when', async () => {
  const made: LessonMove[] = [];
  const desk = { offered: [], more: [{ byName: 'Ivy Bell', count: 3 }], works: [lessonWorkOf()], unknown: 0 };
  openHub(
    services({
      openHome: () => Promise.resolve(hannahHome()),
      openLessons: (isDesk) => Promise.resolve(lessonsViewOf(isDesk ? { desk } : {})),
      lessonSchools: () => Promise.resolve([]),
      lessonOwners: () => Promise.resolve([hannah]),
      moveLesson: (lesson, move) => {
        made.push(move);
        return Promise.resolve({ ok: true, value: lesson });
      },
    }),
    place,
  );
  expect(await screen.findByText('Ivy Bell offers three more.')).toBeTruthy();
  const steps = screen.getByRole('list', { name: 'Steps: Ask again when an answer feels too smooth' });
  expect(steps.querySelector('[aria-current="step"]')?.textContent).toBe('Seen to help, next');
  expect(screen.getByText('To be seen by 9 December 2026')).toBeTruthy();
  await press('Open Ask again when an answer feels too smooth');
  fireEvent.change(screen.getByLabelText(/^What has changed/), { target: { value: '2 of 9' } });
  fireEvent.change(screen.getByLabelText(/^Who saw it/), { target: { value: 'Dele' } });
  await press('Close the lesson');
  await waitFor(() =>
    expect(made).toEqual([{ kind: 'changed', changed: { what: '2 of 9', seenBy: 'Dele', day: 20261123 } }]),
  );
});
