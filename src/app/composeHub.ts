import { useAccessService } from '../access/useAccessService';
import { useDraftService } from '../ground/drafts/useDraftService';
import { usePeopleService } from '../people/usePeopleService';
import { usePictureService } from '../picture/usePictureService';
import { useCalendarService } from '../places/calendar/useCalendarService';
import { useSuperviseeService } from '../places/people/useSuperviseeService';
import { useBookingService } from '../sessions/booking/useBookingService';
import { useHandoverService } from '../sessions/handover/useHandoverService';
import { useHelpService } from '../sessions/help/useHelpService';
import { useHomeService } from '../sessions/home/useHomeService';
import { useOutlookService } from '../sessions/outlook/useOutlookService';
import { useRecordService } from '../sessions/record/useRecordService';
import { useRoomService } from '../sessions/room/useRoomService';
import { useSetUpService } from '../setUp/useSetUpService';
import type { Giving } from '../ground/ui/serviceHook';
import { loadServices } from './loadServices';
import type { HubOptions, LoadedHub, Loaders } from './loadServices';

/** What a page shows the Hub with. */
export interface Hub {
  /** Each capability's service, to be put around its views. */
  readonly services: readonly Giving[];
  readonly onWait: LoadedHub['onWait'];
  /** As the page says; whoever administers the site reaches Set-up whatever Home answers. */
  readonly administers: boolean;
}

export const givenTo = (loaders: Loaders): readonly Giving[] => [
  useHomeService.give(loaders.home),
  useDraftService.give(loaders.drafts),
  useOutlookService.give(loaders.outlook),
  useBookingService.give(loaders.booking),
  useRoomService.give(loaders.room),
  useRecordService.give(loaders.records),
  useHelpService.give(loaders.help),
  useSuperviseeService.give(loaders.supervisees),
  useCalendarService.give(loaders.calendar),
  usePictureService.give(loaders.picture),
  usePeopleService.give(loaders.people),
  useAccessService.give(loaders.access),
  useHandoverService.give(loaders.handover),
  useSetUpService.give(loaders.setUp),
];

/** The Hub over the site and the calendar of whoever the page is shown to. */
export function composeHub(options: HubOptions): Hub {
  const { loaders, onWait } = loadServices(options);
  return { services: givenTo(loaders), onWait, administers: options.me.administers };
}
