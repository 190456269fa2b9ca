import { dayInZone } from '../ground/rules/days';
import { later } from '../ground/later';
import type { KeyMaker, Links, SignedIn } from '../ground/ports';
import type { DocumentWords } from '../sessions/outlook/DocumentWords';
import { firstZone } from '../ground/steps/firstZone';
import type { GraphConnection } from '../ground/graph/connectGraph';
import type { WaitNotice } from '../ground/pace/PaceOptions';
import { connectSharePoint } from '../ground/sharepoint/connectSharePoint';
import type { SharePointConnection } from '../ground/sharepoint/connectSharePoint';
import { homeMemory } from '../sessions/home/sharepoint/homeMemory';
import type { KeyStorage } from '../sessions/home/sharepoint/homeMemory';
import { sharePointHome } from '../sessions/home/sharepoint/sharePointHome';
import { openHome } from '../sessions/home/useCases/openHome';
import { writesUnderWay } from '../ground/steps/writesUnderWay';

import type { HomeService } from '../sessions/home/HomeService';
import type { DraftService } from '../ground/drafts/DraftService';
import type { OutlookService } from '../sessions/outlook/OutlookService';
import type { BookingService } from '../sessions/booking/BookingService';
import type { RoomService } from '../sessions/room/RoomService';
import type { RecordService } from '../sessions/record/RecordService';
import type { HelpService } from '../sessions/help/HelpService';
import type { SuperviseeService } from '../places/people/SuperviseeService';
import type { CalendarService } from '../places/calendar/CalendarService';
import type { PictureService } from '../picture/PictureService';
import type { PeopleService } from '../people/PeopleService';
import type { AccessService } from '../access/AccessService';
import type { HandoverService } from '../sessions/handover/HandoverService';
import type { SetUpService } from '../setUp/SetUpService';

export interface HubOptions {
  readonly sharePoint: SharePointConnection;
  /**
   * A token for https://graph.microsoft.com (may reject: the Hub then goes on without Outlook), and a fetch in place of
   * the page's.
   */
  readonly graph: GraphConnection;
  readonly me: SignedIn;
  readonly links: Links;
  readonly words: DocumentWords;
  /** The page's sessionStorage; keys and reference data only are kept there. */
  readonly storage?: KeyStorage | undefined;
  readonly now?: () => Date;
  readonly keys?: KeyMaker;
}

/** One loader for each capability's service; its code and adapters come with the first call. */
export interface Loaders {
  readonly home: () => Promise<HomeService>;
  readonly drafts: () => Promise<DraftService>;
  readonly outlook: () => Promise<OutlookService>;
  readonly booking: () => Promise<BookingService>;
  readonly room: () => Promise<RoomService>;
  readonly records: () => Promise<RecordService>;
  readonly help: () => Promise<HelpService>;
  readonly supervisees: () => Promise<SuperviseeService>;
  readonly calendar: () => Promise<CalendarService>;
  readonly picture: () => Promise<PictureService>;
  readonly people: () => Promise<PeopleService>;
  readonly access: () => Promise<AccessService>;
  readonly handover: () => Promise<HandoverService>;
  readonly setUp: () => Promise<SetUpService>;
}

export interface Loaded {
  readonly loaders: Loaders;
  /** Calls the listener whenever SharePoint or Outlook makes a request wait; answers how to stop listening. */
  readonly onWait: (listener: (notice: WaitNotice) => void) => () => void;
}

/** Chooses the adapters. Only what the first view reads with is here at once; the rest comes with its first question. */
export function loadServices(options: HubOptions): Loaded {
  const now = options.now ?? (() => new Date());
  const listeners = new Set<(notice: WaitNotice) => void>();
  const tell = (notice: WaitNotice): void => listeners.forEach((listener) => listener(notice));
  const sp = connectSharePoint({ onWait: tell, ...options.sharePoint });
  const memory = homeMemory(options.sharePoint.webUrl, now, options.storage);
  const home = sharePointHome(sp, memory, () => dayInZone(now(), firstZone));
  const writes = writesUnderWay();
  const hub = { ...options, graph: { onWait: tell, ...options.graph } };

  const adapters = later(async () => {
    const { composeAdapters } = await import(/* webpackChunkName: 'services' */ './composeAdapters');
    return composeAdapters(hub, { sp, home, now });
  });
  const trust = later(async () => {
    const { composeTrust } = await import(/* webpackChunkName: 'trust-cases' */ './composeTrust');
    return composeTrust(await adapters(), sp, memory);
  });

  const loaders: Loaders = {
    home: async () => ({ openHome: () => openHome({ me: options.me, home, now }) }),
    drafts: later(async () => {
      const { openDrafts } = await import(/* webpackChunkName: 'drafts' */ './composeDrafts');
      return openDrafts(sp, options.me, now);
    }),
    outlook: later(async () => {
      const chunk = await import(/* webpackChunkName: 'booking-cases' */ '../sessions/outlook/createOutlook');
      return chunk.createOutlook(await adapters(), writes);
    }),
    booking: later(async () => {
      const chunk = await import(/* webpackChunkName: 'booking-cases' */ '../sessions/booking/createBooking');
      return chunk.createBooking(await adapters(), writes);
    }),
    room: later(async () => {
      const chunk = await import(/* webpackChunkName: 'room-cases' */ '../sessions/room/createRoom');
      return chunk.createRoom(await adapters(), writes);
    }),
    records: later(async () => {
      const chunk = await import(/* webpackChunkName: 'room-cases' */ '../sessions/record/createRecords');
      return chunk.createRecords(await adapters(), writes);
    }),
    help: later(async () => {
      const chunk = await import(/* webpackChunkName: 'room-cases' */ '../sessions/help/createHelp');
      return chunk.createHelp(await adapters());
    }),
    supervisees: later(async () => {
      const chunk = await import(/* webpackChunkName: 'register-cases' */ '../places/people/createSupervisees');
      return chunk.createSupervisees(await adapters());
    }),
    calendar: later(async () => {
      const chunk = await import(/* webpackChunkName: 'register-cases' */ '../places/calendar/createCalendar');
      return chunk.createCalendar(await adapters());
    }),
    picture: later(async () => {
      const chunk = await import(/* webpackChunkName: 'register-cases' */ '../picture/createPicture');
      return chunk.createPicture(await adapters());
    }),
    people: async () => (await trust()).people,
    access: async () => (await trust()).access,
    handover: async () => (await trust()).handover,
    setUp: later(async () => {
      const chunk = await import(/* webpackChunkName: 'set-up' */ '../setUp/createSetUp');
      const { outlook } = await adapters();
      return chunk.createSetUp({ sp, now, consent: () => outlook.consent(), forget: () => memory.forgetCatalogue() });
    }),
  };
  const onWait: Loaded['onWait'] = (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return { loaders, onWait };
}
