import { later } from '../ground/later';
import { writesUnderWay } from '../ground/steps/writesUnderWay';
import { dayInZone } from '../ground/rules/days';
import { firstZone } from '../ground/steps/firstZone';
import type { SPFI } from '@pnp/sp';
import { homeReader } from '../sessions/home/sharepoint/homeReader';
import type { FirstHome } from '../sessions/home/sharepoint/sharePointHome';
import type { HomeMemory } from '../sessions/home/sharepoint/homeMemory';
import { composeAdapters } from './composeAdapters';
import type { HubOptions } from './loadServices';
import type { Loaders } from './services';

/** What the first view has already made and the rest goes on with. */
export interface FirstView {
  readonly sp: SPFI;
  readonly first: FirstHome;
  readonly now: () => Date;
  readonly memory: HomeMemory;
}

/** Everything but the first view, over all adapters: each capability's code comes with its first question. */
export function composeServices(options: HubOptions, { sp, first, now, memory }: FirstView): Omit<Loaders, 'home'> {
  const writes = writesUnderWay();
  const home = homeReader(sp, memory, () => dayInZone(now(), firstZone), first);
  const ports = composeAdapters(options, { sp, home, now });
  const trust = later(async () => {
    const { composeTrust } = await import(/* webpackChunkName: 'trust-cases' */ './composeTrust');
    return composeTrust(ports, sp, memory);
  });

  return {
    drafts: later(async () => {
      const { openDrafts } = await import(/* webpackChunkName: 'drafts' */ './composeDrafts');
      return openDrafts(sp, options.me, now);
    }),
    outlook: later(async () => {
      const chunk = await import(/* webpackChunkName: 'booking-cases' */ '../sessions/outlook/createOutlook');
      return chunk.createOutlook(ports, writes);
    }),
    booking: later(async () => {
      const chunk = await import(/* webpackChunkName: 'booking-cases' */ '../sessions/booking/createBooking');
      return chunk.createBooking(ports, writes);
    }),
    room: later(async () => {
      const chunk = await import(/* webpackChunkName: 'room-cases' */ './composeRoom');
      return chunk.composeRoom(sp, ports, writes);
    }),
    records: later(async () => {
      const chunk = await import(/* webpackChunkName: 'room-cases' */ '../sessions/record/createRecords');
      return chunk.createRecords(ports, writes);
    }),
    papers: later(async () => {
      const chunk = await import(/* webpackChunkName: 'paper-cases' */ './composePapers');
      return chunk.composePapers(sp, ports, writes);
    }),
    help: later(async () => {
      const chunk = await import(/* webpackChunkName: 'room-cases' */ '../sessions/help/createHelp');
      return chunk.createHelp(ports, writes);
    }),
    duty: later(async () => {
      const chunk = await import(/* webpackChunkName: 'log-cases' */ './composeDuty');
      return chunk.composeDuty(sp, ports);
    }),
    rhythm: later(async () => {
      const chunk = await import(/* webpackChunkName: 'log-cases' */ '../sessions/rhythm/createRhythm');
      return chunk.createRhythm(ports);
    }),
    logs: later(async () => {
      const chunk = await import(/* webpackChunkName: 'log-cases' */ './composeLogs');
      return chunk.composeLogs(sp, ports);
    }),
    supervisees: later(async () => {
      const chunk = await import(/* webpackChunkName: 'register-cases' */ '../places/people/createSupervisees');
      return chunk.createSupervisees(ports);
    }),
    calendar: later(async () => {
      const chunk = await import(/* webpackChunkName: 'calendar-cases' */ './composeCalendar');
      return chunk.composeCalendar(ports, sp);
    }),
    picture: later(async () => {
      const chunk = await import(/* webpackChunkName: 'picture-cases' */ './composePicture');
      return chunk.composePicture(ports, sp, () => memory.forgetCatalogue());
    }),
    allocation: later(async () => {
      const chunk = await import(/* webpackChunkName: 'allocation-cases' */ './composeAllocation');
      return chunk.composeAllocation(ports, sp, () => memory.forgetCatalogue());
    }),
    plans: later(async () => {
      const chunk = await import(/* webpackChunkName: 'plan-cases' */ './composePlans');
      return chunk.composePlans(sp, ports);
    }),
    library: later(async () => {
      const chunk = await import(/* webpackChunkName: 'library-cases' */ './composeLibrary');
      return chunk.composeLibrary(sp, ports);
    }),
    people: async () => (await trust()).people,
    access: async () => (await trust()).access,
    proof: later(async () => {
      const chunk = await import(/* webpackChunkName: 'proof-cases' */ './composeProof');
      return chunk.composeProof(ports, sp, { ...options, forget: () => memory.forgetCatalogue() });
    }),
    handover: async () => (await trust()).handover,
    setUp: later(async () => {
      const chunk = await import(/* webpackChunkName: 'set-up' */ '../setUp/createSetUp');
      return chunk.createSetUp({
        sp,
        now,
        consent: () => ports.outlook.consent(),
        forget: () => memory.forgetCatalogue(),
      });
    }),
  };
}
