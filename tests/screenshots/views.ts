import { bookingStrings as booking } from '../../src/sessions/booking/en';
import { cadenceStrings as cadence } from '../../src/people/ui/en';
import { agreementStrings as agreement } from '../../src/sessions/papers/en';
import { checkStrings as check, recordStrings as record } from '../../src/sessions/record/en';
import { disputeStrings as disputes } from '../../src/sessions/record/ui/disputes/en';
import { lookStrings as look } from '../../src/sessions/record/ui/look/en';
import { bundleStrings as bundle } from '../../src/places/records/bundle/en';
import { sampleStrings as sample } from '../../src/places/records/sample/en';
import { rhythmStrings as rhythm } from '../../src/sessions/rhythm/en';
import { groupStrings as group, sessionRoomStrings as sessionRoom } from '../../src/sessions/room/en';
import { logFormStrings as logForm } from '../../src/logs/en';
import { rowsOf } from '../browser/harness/rawSite';
import type { Visit, VisitOptions } from '../browser/harness/openHub';
import { beginBooking, found, goToItem } from '../browser/harness/steps';
import type { TenantServer } from '../browser/harness/TenantServer';
import { withDevelopment } from '../browser/harness/withDevelopment';
import { apartViews } from './apartViews';
import { supportViews } from './supportViews';

export interface PictureView {
  readonly name: string;
  readonly options: VisitOptions;
  /** What is done before the picture is taken. */
  readonly prepare?: (at: Visit) => Promise<void>;
  /** The preparation uses what only a wide page shows; a phone gets the view as it opens. */
  readonly wideOnly?: true;
  /** What comes out of a printer: once, in light. */
  readonly paper?: true;
  /** Also in high contrast. */
  readonly contrast?: true;
  /** Goes into docs/screenshots in these looks. */
  readonly docs?: readonly string[];
}

interface SessionRow {
  readonly Code: string;
  readonly PairKey: string;
  readonly Day: number;
  readonly Status: string;
  readonly SuperviseeKey: string;
}

const codeOf = async (tenant: TenantServer, person: string, day: number): Promise<string> =>
  (await sessionOn(tenant, person, day)).Code;
const pairOf = async (tenant: TenantServer, person: string, day: number): Promise<string> =>
  (await sessionOn(tenant, person, day)).PairKey;

const latePair = async (tenant: TenantServer): Promise<string> => {
  const rows = await rowsOf<{ readonly PairKey: string | null }>(
    tenant,
    'carys',
    `web/lists/getByTitle('Pairs')/items?$select=PairKey&$top=100`,
  );
  // the folders of the pairs are among them
  return rows.find(({ PairKey }) => PairKey)?.PairKey ?? '';
};

const groupCode = async (tenant: TenantServer): Promise<string> => {
  const rows = await rowsOf<SessionRow>(
    tenant,
    'amy',
    "web/lists/getByTitle('Sessions 2026-27')/items?$select=Code,PairKey,Day,Status,SuperviseeKey&$filter=Day eq 20261123",
  );
  return rows.find(({ Status, SuperviseeKey }) => Status === 'booked' && !SuperviseeKey)?.Code ?? '';
};

async function sessionOn(tenant: TenantServer, person: string, day: number): Promise<SessionRow> {
  const sessions = await rowsOf<SessionRow>(
    tenant,
    person,
    `web/lists/getByTitle('Sessions 2026-27')/items?$select=Code,PairKey,Day,Status,SuperviseeKey&$filter=Day eq ${day}&$top=500`,
  );
  const session = sessions.find((one) => one.Status !== 'cancelled');
  if (!session) throw new Error(`The demo trust has no session of ${person} on ${day}`);
  return session;
}

const chooseTime = async ({ hub }: Visit): Promise<void> => {
  await (await beginBooking(hub, 'Carys Dunmore')).nth(2).click();
  await hub.getByRole('switch').click();
  await hub.getByRole('button', { name: booking.leaveOut }).first().waitFor();
};

const bringSomebody = async (at: Visit): Promise<void> => {
  const { hub } = at;
  await beginBooking(hub, 'Carys Dunmore');
  await hub.getByRole('button', { name: booking.along.addLabel }).click();
  await hub.getByRole('searchbox').fill('ros');
  await hub.getByRole('button', { name: found(booking.along.take('Ros Tremayne')) }).click();
  await hub.getByRole('searchbox').fill('del');
  await hub.getByRole('button', { name: found(booking.along.take('Dele Adeyemi')) }).waitFor();
};

const bookOne = async ({ hub }: Visit): Promise<void> => {
  await (await beginBooking(hub, 'Yusuf Rahman')).first().click();
  await hub.getByRole('button', { name: booking.bookOne }).click();
  await hub.getByRole('heading', { name: booking.bookedTitle(1) }).waitFor();
};

/** On a phone the agenda comes up in a drawer. */
const toFinish = async ({ hub }: Visit): Promise<void> => {
  const button = hub.getByRole('button', { name: sessionRoom.finish, exact: true });
  await hub.getByRole('heading', { level: 2, name: /^\d+\. / }).waitFor();
  if (await button.isVisible()) await button.click();
  else {
    await hub.getByRole('button', { name: sessionRoom.agendaLabel, exact: true }).click();
    await hub.getByRole('button', { name: /13\. / }).last().click();
  }
  await hub.getByRole('heading', { name: sessionRoom.finishTitle }).waitFor();
};

/** The first to come signs; after that the record is there as it stands. */
const signed = async ({ hub }: Visit): Promise<void> => {
  const sign = hub.getByRole('button', { name: record.sign('Joanna Pryce') });
  const sealed = hub.getByRole('heading', { name: record.signatures });
  await sign.or(sealed).first().waitFor();
  if (await sign.isVisible()) {
    await hub.getByRole('radio', { name: record.answers.yes, exact: true }).first().click();
    await sign.click();
  }
  await sealed.waitFor();
};

const onPaper = async ({ hub, page }: Visit): Promise<void> => {
  // a browser without a window has no print dialog
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await hub.getByRole('button', { name: record.print }).click();
  await page.locator('[data-supervision-print]').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
};

/** A decision about a child: reference and words for the child's own file. */
const decided = async ({ hub }: Visit): Promise<void> => {
  await hub.getByRole('button', { name: 'Get a decision' }).click();
  await hub.getByRole('radio', { name: logForm.yes }).click();
  await hub.getByLabel(logForm.reference).fill('4-017');
  await hub.getByLabel(logForm.decision).fill('ring the parent today before the visit, because the plan changed');
};

const toCases = async ({ hub }: Visit): Promise<void> => {
  await hub.getByRole('navigation', { name: sessionRoom.agendaLabel }).waitFor();
  await goToItem(hub, 5, 'Share experience');
};

/** The path, step by step, and every place. */
export async function pictureViews(tenant: TenantServer): Promise<readonly PictureView[]> {
  const priya = await codeOf(tenant, 'priya', 20261126);
  const pair = await pairOf(tenant, 'priya', 20261126);
  const held = await codeOf(tenant, 'priya', 20261009);
  const joanna = await codeOf(tenant, 'joanna', 20261105);
  const leanne = await codeOf(tenant, 'leanne', 20261112);
  await withDevelopment(tenant);
  return [
    {
      name: 'home-supervisee',
      options: { person: 'priya', host: 'teams' },
      contrast: true,
      docs: ['light', 'light-phone'],
    },
    { name: 'home-supervisor', options: { person: 'hannah' }, contrast: true, docs: ['light', 'dark'] },
    {
      name: 'debrief',
      options: { person: 'priya' },
      prepare: async ({ hub }) => {
        await hub.getByRole('button', { name: 'Debrief', exact: true }).click();
        await hub.getByRole('dialog').waitFor();
      },
    },
    { name: 'book', options: { person: 'hannah' }, prepare: chooseTime, docs: ['light'] },
    { name: 'book-alongside', options: { person: 'hannah' }, prepare: bringSomebody },
    { name: 'prepare', options: { person: 'priya', session: priya } },
    {
      name: 'session-room',
      options: { person: 'hannah', session: priya },
      prepare: toCases,
      wideOnly: true,
      contrast: true,
      docs: ['light', 'light-phone'],
    },
    { name: 'session-room-in-teams', options: { person: 'hannah', host: 'teams', session: priya } },
    {
      name: 'finish',
      options: { person: 'hannah', session: leanne },
      prepare: toFinish,
      contrast: true,
      docs: ['light'],
    },
    { name: 'home-to-sign', options: { person: 'joanna' } },
    {
      name: 'sign',
      options: { person: 'joanna', place: `record/${joanna}` },
      contrast: true,
      docs: ['light', 'light-phone'],
    },
    { name: 'sealed', options: { person: 'priya', place: `record/${held}` }, contrast: true, docs: ['light'] },
    {
      name: 'compared',
      options: { person: 'priya', place: `check/${held}` },
      prepare: async ({ hub }) => hub.getByRole('heading', { name: check.cannot }).waitFor(),
      contrast: true,
    },
    {
      name: 'print',
      options: { person: 'priya', place: `record/${held}` },
      prepare: onPaper,
      paper: true,
      docs: ['light'],
    },
    {
      name: 'ad-hoc',
      options: { person: 'priya', place: 'log/ad-hoc' },
      prepare: decided,
      docs: ['light-phone'],
    },
    { name: 'between-sessions', options: { person: 'priya', place: 'logs' } },
    {
      name: 'agreement',
      options: { person: 'priya', place: `agreement/${pair}` },
      prepare: ({ hub }) => hub.getByRole('heading', { name: agreement.clauses.title }).waitFor(),
      contrast: true,
    },
    {
      name: 'agreement-editing',
      options: { person: 'hannah', place: `agreement/${pair}` },
      prepare: async ({ hub }) => hub.getByRole('button', { name: agreement.clauses.changeOf('Where') }).click(),
    },
    {
      name: 'agreement-in-force',
      options: { person: 'ella', place: `agreement/${await pairOf(tenant, 'ella', 20261203)}` },
      prepare: ({ hub }) => hub.getByText(/^Compared at/).waitFor(),
    },
    {
      name: 'agreement-print',
      options: { person: 'ella', place: `agreement/${await pairOf(tenant, 'ella', 20261203)}` },
      prepare: onPaper,
      paper: true,
    },
    {
      name: 'late',
      options: { person: 'carys', place: `entitlement/${await latePair(tenant)}` },
      prepare: ({ hub }) => hub.getByRole('heading', { name: 'In the policy’s own order' }).waitFor(),
      contrast: true,
    },
    {
      name: 'rhythm',
      options: { person: 'priya', place: `rhythm/${pair}` },
      prepare: ({ hub }) => hub.getByRole('heading', { name: rhythm.ask }).waitFor(),
    },
    { name: 'people', options: { person: 'hannah', place: 'people' } },
    { name: 'calendar', options: { person: 'priya', place: 'calendar' } },
    { name: 'records', options: { person: 'priya', place: 'records' } },
    {
      name: 'overview',
      options: { person: 'edith', place: 'overview' },
      // what was counted is on screen once nothing is looked for any more
      prepare: async ({ hub }) => hub.getByText(/^Counted from the registers today at \d\d:\d\d\.$/).waitFor(),
      contrast: true,
      docs: ['light'],
    },
    { name: 'trust', options: { person: 'miriam', place: 'trust' } },
    ...supportViews,
    {
      name: 'kinds',
      options: { person: 'jo', place: 'trust' },
      prepare: async ({ hub }) => {
        await hub.getByRole('button', { name: /^Change: Trust-level supervision/ }).click();
        await hub.getByRole('button', { name: cadence.add }).click();
        await hub.getByLabel(new RegExp(`^${cadence.months(1)}`)).fill('2');
      },
    },
    {
      name: 'agreement-keeper',
      options: { person: 'miriam', place: `agreement/${await pairOf(tenant, 'priya', 20261126)}` },
      prepare: async ({ hub }) => hub.getByRole('radio', { name: look.reasons.complaint }).click(),
    },
    { name: 'set-up', options: { person: 'jo', place: 'setUp' } },
    { name: 'proof', options: { person: 'jo', place: 'proof' } },
    { name: 'my-supervision', options: { person: 'priya', homePage: true }, docs: ['light'] },
    {
      name: 'keeper-look',
      options: { person: 'gareth', place: `record/${held}` },
      prepare: async ({ hub }) => hub.getByRole('radio', { name: look.reasons.complaint }).click(),
      contrast: true,
      docs: ['light'],
    },
    {
      name: 'sample',
      options: { person: 'gareth', place: 'records' },
      prepare: async ({ hub }) => {
        // typed, so that the picture is of the same records each time
        await hub.getByRole('textbox', { name: sample.seed }).fill('autumn2026');
        await hub.getByRole('textbox', { name: sample.count }).fill('4');
        await hub.getByRole('button', { name: sample.draw, exact: true }).click();
        await hub.getByText(/^Seed autumn2026/).waitFor();
      },
      docs: ['light'],
    },
    {
      name: 'bundle',
      options: { person: 'gareth', place: 'records' },
      prepare: async ({ hub }) => {
        await hub.getByRole('button', { name: bundle.begin, exact: true }).click();
        await hub.getByRole('searchbox', { name: bundle.person }).fill('priya');
        await hub.getByRole('button', { name: bundle.addPause }).click();
      },
      docs: ['light'],
    },
    { name: 'allocation', options: { person: 'miriam', place: 'allocation' }, docs: ['light'] },
    { name: 'files', options: { person: 'miriam', place: 'files' } },
    { name: 'duty', options: { person: 'fiona', place: 'duty' } },
    {
      name: 'duty-asked',
      options: { person: 'fiona', place: 'duty' },
      prepare: async ({ hub }) =>
        hub
          .getByRole('link', { name: /^Open the debrief / })
          .first()
          .click(),
    },
    {
      name: 'dispute',
      options: { person: 'joanna', place: `record/${joanna}` },
      prepare: async ({ hub }) => hub.getByRole('button', { name: disputes.see }).click(),
      docs: ['light'],
    },
    { name: 'records-keeper', options: { person: 'gareth', place: 'records' } },
    { name: 'records-supervisor', options: { person: 'hannah', place: 'records' } },
    { name: 'group', options: { person: 'amy' } },
    {
      name: 'group-room',
      options: { person: 'hannah', session: await groupCode(tenant) },
      prepare: ({ hub }) => hub.getByRole('heading', { name: group.before }).waitFor(),
    },
    { name: 'actions', options: { person: 'priya', place: 'actions' }, docs: ['light'] },
    // from here on the trust is changed by what is done
    ...apartViews,
    { name: 'booked', options: { person: 'hannah' }, prepare: bookOne },
    { name: 'signed', options: { person: 'joanna', place: `record/${joanna}` }, prepare: signed },
    { name: 'afterwards', options: { person: 'joanna' } },
    { name: 'refused', options: { person: 'tom', place: `record/${held}` } },
  ];
}
