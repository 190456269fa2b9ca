import { findAccount } from '../../src/local/tenant/directory';
import { accessStrings as access } from '../../src/access/en';
import { proofStrings as proof } from '../../src/access/proof/en';
import { actionsStrings as actionList } from '../../src/sessions/actions/en';
import { bookingStrings as booking } from '../../src/sessions/booking/en';
import { debriefStrings as debrief, entitlementStrings as entitlement } from '../../src/sessions/help/en';
import { homeStrings as home } from '../../src/app/home/en';
import { trustHomeStrings } from '../../src/app/home/seldom/en';
import { trustStrings as trust } from '../../src/people/en';
import { allocationStrings as allocation } from '../../src/places/allocation/en';
import { fileStrings as files } from '../../src/places/files/en';
import { bundleStrings as bundle } from '../../src/places/records/bundle/en';
import { sampleStrings as sample } from '../../src/places/records/sample/en';
import { keeperSearchStrings as everyRecord } from '../../src/places/records/en';
import { deskStrings as desk, offeredStrings as support } from '../../src/places/support/en';
import { lessonDeskStrings as lessons } from '../../src/places/support/lessons/en';
import { askedStrings as asked, dutyStrings as duty } from '../../src/sessions/duty/en';
import { furtherStrings as further } from '../../src/sessions/further/en';
import { developmentListStrings as development } from '../../src/sessions/development/en';
import { disputeStrings as disputes } from '../../src/sessions/record/ui/disputes/en';
import { peopleStrings as people } from '../../src/places/people/en';
import { checkStrings as check, recordStrings as record } from '../../src/sessions/record/en';
import { sessionRoomStrings as sessionRoom } from '../../src/sessions/room/en';
import { agreementStrings as agreement } from '../../src/sessions/papers/en';
import { setUpStrings as setUp } from '../../src/setUp/en';
import { sharedStrings as shared } from '../../src/ground/en';
import { logFormStrings as logForm, logsStrings as logs } from '../../src/logs/en';
import { rhythmStrings as rhythm } from '../../src/sessions/rhythm/en';
import type { Finder } from './harness/openHub';
import { button, found, heading, link } from './harness/steps';
import type { View } from './harness/wrongWith';

export interface SessionItem {
  readonly HubKey: string;
  readonly PairKey: string;
  readonly SupervisorKey: string;
  readonly SuperviseeKey: string;
  readonly Status: string;
  readonly Day: number;
}

/** What the views are of: sessions by who sees them, and the pair whose supervision is late. */
export interface ViewedTrust {
  readonly sessions: Readonly<Record<'hannah' | 'ella' | 'priya', readonly SessionItem[]>>;
  readonly latePair: string;
}

const keyOf = (person: string): string => findAccount(person)?.objectId.toLowerCase() ?? '';

/** `2026-27/<pair>/<session>` of one of a person's sessions in this state. */
export const sessionFinder =
  (sessions: ViewedTrust['sessions']) =>
  (person: 'hannah' | 'ella' | 'priya', status: string, supervisee: string): string => {
    // a trust lead sees other people's rows of the register too
    const row = sessions[person].find(
      (one) =>
        one.Status === status &&
        one.SuperviseeKey === keyOf(supervisee) &&
        [one.SupervisorKey, one.SuperviseeKey].includes(keyOf(person)),
    );
    if (!row) throw new Error(`${person} has no ${status} session with ${supervisee}`);
    return `2026-27/${row.PairKey}/${row.HubKey}`;
  };

export const titled =
  (title: string | RegExp) =>
  (hub: Finder): Promise<unknown> =>
    hub.getByRole('heading', { level: 1, name: title }).waitFor();
const agenda = (hub: Finder): Promise<unknown> =>
  hub.getByRole('heading', { level: 2, name: sessionRoom.toRaise }).waitFor();

/** Views of each kind of person, by who looks at them. */
export function axeViews({ sessions, latePair }: ViewedTrust): Readonly<Record<string, readonly View[]>> {
  const sessionOf = sessionFinder(sessions);
  const supervisorViews = (): readonly View[] => {
    const booked = sessionOf('hannah', 'booked', 'marcus');
    return [
      { name: 'home of a supervisor', place: '#/home', ready: (hub) => heading(hub, home.people.title).waitFor() },
      { name: 'people', place: '#/people', ready: titled(people.title) },
      { name: 'a person', place: `#/person/${booked.split('/')[1]}/${keyOf('marcus')}`, ready: titled('Marcus Bell') },
      { name: 'calendar', place: '#/calendar?view=year', ready: (hub) => heading(hub, 'The year').waitFor() },
      {
        name: 'my-calendar',
        place: '#/calendar?view=week',
        ready: (hub) => heading(hub, 'Still to be booked').waitFor(),
      },
      { name: 'my-term', place: '#/calendar?view=term', ready: (hub) => heading(hub, 'Autumn 2').waitFor() },
      { name: 'records', place: '#/records', ready: titled('Records') },
      { name: 'actions', place: '#/actions', ready: titled(actionList.title) },
      { name: 'development', place: '#/development', ready: titled(development.title) },
      { name: 'further support', place: '#/support/further', ready: titled(further.title) },
      { name: 'overview', place: '#/overview', ready: (hub) => heading(hub, 'By school').waitFor() },
      {
        name: 'booking',
        place: `#/book?pair=${booked.split('/')[1]}&person=${keyOf('marcus')}`,
        ready: (hub) =>
          hub
            .getByRole('button', { name: /^\d\d:\d\d, / })
            .first()
            .waitFor(),
        act: async (hub) => {
          await hub
            .getByRole('button', { name: /^\d\d:\d\d, / })
            .first()
            .click();
          await button(hub, /^Book /).waitFor();
        },
      },
      {
        name: 'move or cancel',
        place: `#/change/${booked}`,
        ready: titled(booking.changeTitle),
        act: (hub) => button(hub, booking.moveButton).click(),
      },
      { name: 'session room', place: `#/session/${booked}`, ready: agenda },
      {
        name: 'a case in the session room',
        place: `#/session/${sessionOf('hannah', 'running', 'leanne')}`,
        ready: agenda,
        act: async (hub) => {
          await hub
            .locator('body')
            .evaluate(() =>
              [...document.querySelectorAll('nav button')]
                .find((one) => one.textContent?.includes('5. '))
                ?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
            );
          await hub.getByLabel(sessionRoom.caseReference).first().waitFor();
        },
      },
      {
        name: 'a sealed record',
        place: `#/record/${sessionOf('hannah', 'sealed', 'marcus')}`,
        ready: (hub) => heading(hub, record.verify).waitFor(),
        act: (hub) => hub.getByText(record.openCheck).first().waitFor(),
      },
      {
        name: 'what was compared of a sealed record',
        place: `#/check/${sessionOf('hannah', 'sealed', 'marcus')}`,
        ready: (hub) => heading(hub, check.cannot).waitFor(),
      },
      {
        name: 'an agreement in force',
        place: `#/agreement/${booked.split('/')[1]}`,
        ready: (hub) => heading(hub, agreement.check.title).waitFor(),
        act: (hub) => hub.getByText(/^Compared at/).waitFor(),
      },
      {
        name: 'a session that is not found',
        place: '#/session/2026-27/none/none',
        ready: (hub) => hub.getByText(shared.failure('notFound').title).first().waitFor(),
      },
    ];
  };
  const superviseeViews = (): readonly View[] => [
    { name: 'home of a supervisee', place: '#/home', ready: (hub) => heading(hub, home.next.title).waitFor() },
    {
      name: 'how often they meet',
      place: `#/rhythm/${sessionOf('ella', 'signing', 'ella').split('/')[1]}`,
      ready: (hub) => heading(hub, rhythm.ask).waitFor(),
    },
    { name: 'between sessions', place: '#/logs', ready: titled(logs.title) },
    {
      name: 'ad-hoc',
      place: '#/log/ad-hoc',
      ready: (hub) => button(hub, logForm.save).waitFor(),
      act: async (hub) => {
        await hub.getByRole('radio', { name: logForm.yes }).check();
        await hub.getByLabel(logForm.reference).waitFor();
      },
    },
    { name: 'a referral', place: '#/log/referral-feedback', ready: (hub) => button(hub, logForm.save).waitFor() },
    {
      name: 'debrief dialog',
      place: '#/home',
      ready: (hub) => heading(hub, home.next.title).waitFor(),
      act: async (hub) => {
        await button(hub, home.hard.debrief).click();
        await hub
          .getByRole('dialog')
          .getByRole('heading', { name: debrief.title('debrief') })
          .waitFor();
      },
      undo: (hub) => hub.getByRole('dialog').getByRole('button', { name: debrief.notNow }).click(),
    },
    {
      name: 'reading and signing',
      place: `#/record/${sessionOf('ella', 'signing', 'ella')}`,
      ready: (hub) => heading(hub, record.fair).waitFor(),
      act: async (hub) => {
        await hub.getByLabel(record.answers.comment).check();
        await button(hub, disputes.see).click();
        await hub.getByLabel(disputes.seeLabel).waitFor();
      },
    },
  ];
  const makingViews = (): readonly View[] => [
    {
      name: 'an agreement while it is made',
      place: `#/agreement/${sessionOf('priya', 'booked', 'priya').split('/')[1]}`,
      ready: (hub) => heading(hub, agreement.clauses.title).waitFor(),
      act: async (hub) => {
        await button(hub, found('Change: Where')).click();
        await button(hub, agreement.versions.changes).click();
      },
      undo: (hub) => button(hub, agreement.clauses.cancel).click(),
    },
  ];
  const lateViews = (): readonly View[] => [
    {
      name: 'a session that is late',
      place: `#/entitlement/${latePair}`,
      ready: titled(entitlement.titleLate),
      act: async (hub) => {
        await button(hub, /^See the words and write to /).click();
        await hub.getByLabel(entitlement.steps.words).waitFor();
      },
    },
  ];
  /** Of whoever keeps the records and leads. */
  const keeperViews = (): readonly View[] => [
    { name: 'allocation', place: '#/allocation', ready: (hub) => heading(hub, allocation.without.title).waitFor() },
    { name: 'what is offered', place: '#/support', ready: (hub) => heading(hub, support.write.title).waitFor() },
    {
      name: 'an overview as it is written',
      place: '#/supportDesk/feo/2026-27',
      ready: async (hub) => {
        await button(hub, desk.offers.editLabel('Responsive supervision')).click();
        await hub.getByLabel(desk.offers.purpose).waitFor();
      },
    },
    {
      name: 'agencies',
      place: '#/support/agencies',
      ready: (hub) => heading(hub, 'Front door for children’s social care').waitFor(),
    },
    {
      name: 'lessons learned',
      place: '#/support/lessons',
      ready: async (hub) => {
        await button(hub, lessons.work.openLabel('Chase a referral after ten days')).click();
        await hub.getByLabel(lessons.form.seen.what).waitFor();
      },
    },
    { name: 'lists of people and schools', place: '#/files', ready: titled(files.title) },
    { name: 'every record', place: '#/records', ready: (hub) => heading(hub, everyRecord.title).waitFor() },
    {
      name: 'a sample and what is held about one person',
      place: '#/records',
      ready: async (hub) => {
        await button(hub, sample.draw).click();
        await hub.getByText(/^Seed /).waitFor();
        await button(hub, bundle.begin).click();
        await button(hub, bundle.addPause).click();
      },
    },
    {
      name: 'a reason before a record',
      place: `#/record/${sessionOf('hannah', 'sealed', 'marcus')}`,
      ready: (hub) => hub.getByRole('radiogroup').waitFor(),
    },
  ];
  /** What waits for those on duty, and one of it. */
  const dutyViews = (): readonly View[] => [
    { name: 'on duty', place: '#/duty', ready: titled(duty.title) },
    {
      name: 'a debrief of whoever is on duty',
      place: '#/duty',
      ready: titled(duty.title),
      act: async (hub) => {
        await link(hub, /^Open the debrief /)
          .first()
          .click();
        await heading(hub, asked.kept.title).waitFor();
      },
    },
  ];
  const emptyViews = (): readonly View[] => [
    {
      name: 'home with nothing booked',
      place: '#/home',
      ready: (hub) => hub.getByText(home.next.none).first().waitFor(),
    },
    {
      name: 'records with none',
      place: '#/records',
      ready: (hub) => hub.getByText('No records yet.').first().waitFor(),
    },
  ];
  const administratorViews = (): readonly View[] => [
    {
      name: 'home of somebody who looks after the site and takes part in nothing',
      place: '#/home',
      ready: (hub) => heading(hub, trustHomeStrings.administers.title).waitFor(),
    },
    { name: 'set-up and self-check', place: '#/setUp', ready: (hub) => heading(hub, setUp.ready.title).waitFor() },
    { name: 'site proof', place: '#/proof', ready: (hub) => heading(hub, proof.table.title).waitFor() },
    {
      name: 'who holds which task',
      place: '#/trust',
      ready: (hub) => heading(hub, access.holders.title).waitFor(),
      act: async (hub) => {
        const keepers = hub.getByRole('group', { name: access.holders.group('keepers') });
        await keepers
          .getByRole('button', { name: /^Take out / })
          .first()
          .click();
        await heading(hub, access.holders.plan.title).waitFor();
        await button(hub, access.holders.add('editors')).click();
        await hub.getByRole('searchbox', { name: trust.people.search }).waitFor();
      },
    },
  ];
  return {
    hannah: supervisorViews(),
    ella: superviseeViews(),
    priya: makingViews(),
    carys: lateViews(),
    miriam: keeperViews(),
    fiona: dutyViews(),
    ivy: emptyViews(),
    jo: administratorViews(),
  };
}
