import { booking } from '../../src/strings/en/booking';
import { sessionRoom } from '../../src/strings/en/sessionRoom';
import { rowsOf } from '../browser/harness/rawSite';
import type { Visit, VisitOptions } from '../browser/harness/openHub';
import { beginBooking, goToItem } from '../browser/harness/steps';
import type { TenantServer } from '../browser/harness/TenantServer';

export interface PictureView {
  readonly name: string;
  readonly options: VisitOptions;
  /** What is done before the picture is taken. */
  readonly prepare?: (at: Visit) => Promise<void>;
  /** The preparation uses what only a wide page shows; a phone gets the view as it opens. */
  readonly wideOnly?: true;
  /** Also in high contrast. */
  readonly contrast?: true;
  /** Goes into docs/screenshots in these looks. */
  readonly docs?: readonly string[];
}

interface SessionRow { readonly Code: string; readonly Day: number; readonly Status: string; readonly SuperviseeKey: string }

async function codeOf(tenant: TenantServer, person: string, day: number): Promise<string> {
  const sessions = await rowsOf<SessionRow>(tenant, person, `web/lists/getByTitle('Sessions 2026-27')/items?$select=Code,Day,Status,SuperviseeKey&$filter=Day eq ${day}&$top=500`);
  const session = sessions.find((one) => one.Status !== 'cancelled');
  if (!session) throw new Error(`The demo trust has no session of ${person} on ${day}`);
  return session.Code;
}

const chooseTime = async ({ hub }: Visit): Promise<void> => {
  await (await beginBooking(hub, 'Carys Dunmore')).nth(2).click();
  await hub.getByRole('switch').click();
  await hub.getByRole('button', { name: booking.leaveOut }).first().waitFor();
};

const toCases = async ({ hub }: Visit): Promise<void> => {
  await hub.getByRole('navigation', { name: sessionRoom.agendaLabel }).waitFor();
  await goToItem(hub, 5, 'Share experience');
};

/** The path, step by step, and every place. */
export async function pictureViews(tenant: TenantServer): Promise<readonly PictureView[]> {
  const priya = await codeOf(tenant, 'priya', 20261126);
  const held = await codeOf(tenant, 'priya', 20261009);
  const joanna = await codeOf(tenant, 'joanna', 20261105);
  return [
    { name: 'home-supervisee', options: { person: 'priya', host: 'teams' }, contrast: true, docs: ['light', 'light-phone'] },
    { name: 'home-supervisor', options: { person: 'hannah' }, contrast: true, docs: ['light', 'dark'] },
    { name: 'debrief', options: { person: 'priya' }, prepare: async ({ hub }) => { await hub.getByRole('button', { name: 'Debrief', exact: true }).click(); await hub.getByRole('dialog').waitFor(); } },
    { name: 'book', options: { person: 'hannah' }, prepare: chooseTime, docs: ['light'] },
    { name: 'prepare', options: { person: 'priya', session: priya } },
    { name: 'session-room', options: { person: 'hannah', session: priya }, prepare: toCases, wideOnly: true, contrast: true, docs: ['light', 'light-phone'] },
    { name: 'session-room-in-teams', options: { person: 'hannah', host: 'teams', session: priya } },
    { name: 'sign', options: { person: 'joanna', place: `record/${joanna}` }, docs: ['light'] },
    { name: 'sealed', options: { person: 'priya', place: `record/${held}` }, docs: ['light'] },
    { name: 'people', options: { person: 'hannah', place: 'people' } },
    { name: 'calendar', options: { person: 'priya', place: 'calendar' } },
    { name: 'records', options: { person: 'priya', place: 'records' } },
    { name: 'overview', options: { person: 'edith', place: 'overview' }, contrast: true, docs: ['light'] },
    { name: 'trust', options: { person: 'miriam', place: 'trust' } },
    { name: 'set-up', options: { person: 'jo', place: 'setUp' } },
    { name: 'my-supervision', options: { person: 'priya', homePage: true }, docs: ['light'] },
    { name: 'refused', options: { person: 'tom', place: `record/${held}` } },
  ];
}
