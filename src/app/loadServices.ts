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
  /** Sentences that leave the Hub (invitations, calendar files, Word); British English when absent. */
  readonly words?: DocumentWords;
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

export interface LoadedHub {
  readonly loaders: Loaders;
  /** Calls the listener whenever SharePoint or Outlook makes a request wait; answers how to stop listening. */
  readonly onWait: (listener: (notice: WaitNotice) => void) => () => void;
}

/** Chooses the adapters. Only what the first view reads with is here at once; the rest comes with its first question. */
export function loadServices(options: HubOptions): LoadedHub {
  const now = options.now ?? (() => new Date());
  const listeners = new Set<(notice: WaitNotice) => void>();
  const tell = (notice: WaitNotice): void => listeners.forEach((listener) => listener(notice));
  const sp = connectSharePoint({ onWait: tell, clock: now, ...options.sharePoint });
  const memory = homeMemory(options.sharePoint.webUrl, now, options.storage);
  const home = sharePointHome(sp, memory, () => dayInZone(now(), firstZone));
  const hub = { ...options, graph: { onWait: tell, ...options.graph } };

  const rest = later(async () => {
    const chunk = await import(/* webpackChunkName: 'services' */ './composeServices');
    return chunk.composeServices(hub, { sp, home, now, memory });
  });

  const loaders: Loaders = {
    home: async () => ({ openHome: () => openHome({ me: options.me, home, now }) }),
    drafts: async () => (await rest()).drafts(),
    outlook: async () => (await rest()).outlook(),
    booking: async () => (await rest()).booking(),
    room: async () => (await rest()).room(),
    records: async () => (await rest()).records(),
    help: async () => (await rest()).help(),
    supervisees: async () => (await rest()).supervisees(),
    calendar: async () => (await rest()).calendar(),
    picture: async () => (await rest()).picture(),
    people: async () => (await rest()).people(),
    access: async () => (await rest()).access(),
    handover: async () => (await rest()).handover(),
    setUp: async () => (await rest()).setUp(),
  };
  const onWait: LoadedHub['onWait'] = (listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  };
  return { loaders, onWait };
}
