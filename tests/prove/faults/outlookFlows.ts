import { demoPerson } from '../../../src/local/demo/demoPeople';
import type { EveryService } from '../../../src/local/demo/everyService';
import type { OutlookNews } from '../../../src/sessions/outlook/OutlookService';
import type { Session } from '../../../src/sessions/rules/Session';
import { sessionProperty } from '../../../src/ground/graph/sessionProperty';
import { origin } from './FaultWorld';
import type { FaultWorld } from './FaultWorld';
import { book } from './flows';
import type { Flow, Held } from './flows';

const strayKey = 'b2b6f3de-8a55-4d0e-8a3f-0c1d2e3f4a77';

interface Events {
  readonly value: readonly { readonly id: string; readonly isCancelled: boolean }[];
}

/** The one event that stands in somebody's calendar. */
async function eventOf(world: FaultWorld, alias: string): Promise<string> {
  const { value } = (await world.raw(alias, `${origin}/graph/v1.0/me/events?$select=id,isCancelled`)) as Events;
  const [event] = value.filter(({ isCancelled }) => !isCancelled);
  if (event === undefined) throw new Error(`${alias} has no event`);
  return `${origin}/graph/v1.0/me/events/${event.id}`;
}

/** What Home asks of one's own calendar. */
async function lookInto(hub: EveryService): Promise<OutlookNews> {
  const { followed, unfinished } = await hub.openHome();
  if (unfinished.length > 0) await hub.finishUnfinished(unfinished);
  return hub.refreshFromOutlook(followed);
}

/** Booked, and then taken out of Outlook there. */
async function takeOutThere(world: FaultWorld): Promise<Held> {
  await book(world);
  await world.raw('hannah', `${await eventOf(world, 'hannah')}/cancel`, { comment: '' });
  return onlyTrouble(world);
}

/** Our event without a session, with the one person of a pair. */
async function invite(world: FaultWorld): Promise<Held> {
  const { mail, name } = demoPerson('priya');
  await world.raw('hannah', `${origin}/graph/v1.0/me/events`, {
    subject: 'Supervision',
    start: { dateTime: '2026-11-26T14:15:00', timeZone: 'UTC' },
    end: { dateTime: '2026-11-26T15:00:00', timeZone: 'UTC' },
    location: { displayName: 'The quiet room' },
    transactionId: strayKey,
    attendees: [{ type: 'required', emailAddress: { address: mail, name } }],
    singleValueExtendedProperties: [{ id: sessionProperty, value: strayKey }],
  });
  return onlyTrouble(world);
}

async function onlyTrouble(world: FaultWorld): Promise<Held> {
  const { troubles } = await lookInto(await world.open('hannah'));
  const [trouble] = troubles;
  if (trouble === undefined || troubles.length > 1) throw new Error(`Outlook has ${troubles.length} troubles`);
  return { trouble };
}

async function propose(world: FaultWorld): Promise<Held> {
  await book(world);
  await world.raw('priya', `${await eventOf(world, 'priya')}/tentativelyAccept`, {
    sendResponse: true,
    proposedNewTime: {
      start: { dateTime: '2026-12-03T10:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-12-03T10:45:00', timeZone: 'UTC' },
    },
  });
  const { sessions } = await lookInto(await world.open('hannah'));
  const [session] = sessions;
  const proposal = session?.outlook?.find(({ what }) => what === 'proposed');
  if (session === undefined || proposal === undefined) throw new Error('Nothing was proposed');
  return { session, proposal };
}

/** The supervisee cancels; the event is in the supervisor's calendar, who is asked first. */
async function cancelByOther(world: FaultWorld): Promise<Held> {
  const { session } = await book(world);
  if (session === undefined) throw new Error('Nothing was booked');
  const done = await (await world.open('priya')).cancelSession({ session, why: 'Illness' });
  if (!done.ok) throw new Error('Cancelling before was refused');
  return {};
}

const repair =
  (how: Parameters<EveryService['repairOutlook']>[1]): Flow['run'] =>
  async (hub, { trouble }) =>
    trouble !== undefined && (await hub.repairOutlook(trouble, how)).ok;

const answer =
  (accept: boolean): Flow['run'] =>
  async (hub, { session, proposal }) =>
    session !== undefined && proposal !== undefined && (await hub.answerProposal(session, proposal, accept)).ok;

const waitingOf = async (hub: EveryService): Promise<readonly Session[]> => (await hub.openHome()).unfinished;

const hannahs = { by: 'hannah', other: 'priya' } as const;

/** What Outlook was told behind the Hub's back, put right by the person in whose calendar it stands. */
export const outlookFlows: readonly Flow[] = [
  { ...hannahs, name: 'making an event again', prepare: takeOutThere, run: repair('makeAgain') },
  { ...hannahs, name: 'cancelling what Outlook lost', prepare: takeOutThere, run: repair('cancelToo') },
  { ...hannahs, name: 'putting a stray event back', prepare: invite, run: repair('putBack') },
  { ...hannahs, name: 'taking a stray event out', prepare: invite, run: repair('takeOut') },
  { ...hannahs, name: 'accepting a proposal', prepare: propose, run: answer(true) },
  { ...hannahs, name: 'leaving a proposal', prepare: propose, run: answer(false) },
  {
    ...hannahs,
    name: 'following a cancellation of the other',
    prepare: cancelByOther,
    run: async (hub) => {
      await hub.finishUnfinished(await waitingOf(hub));
      return (await waitingOf(hub)).length === 0;
    },
  },
];
