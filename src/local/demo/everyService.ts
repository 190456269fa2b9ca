import type { HomeService } from '../../sessions/home/HomeService';
import type { DraftService } from '../../ground/drafts/DraftService';
import type { OutlookService } from '../../sessions/outlook/OutlookService';
import type { BookingService } from '../../sessions/booking/BookingService';
import type { RoomService } from '../../sessions/room/RoomService';
import type { RecordService } from '../../sessions/record/RecordService';
import type { HelpService } from '../../sessions/help/HelpService';
import type { SuperviseeService } from '../../places/people/SuperviseeService';
import type { CalendarService } from '../../places/calendar/CalendarService';
import type { PictureService } from '../../picture/PictureService';
import type { PeopleService } from '../../people/PeopleService';
import type { AccessService } from '../../access/AccessService';
import type { HandoverService } from '../../sessions/handover/HandoverService';
import type { SetUpService } from '../../setUp/SetUpService';
import type { Loaders } from '../../app/loadServices';

/** All that the Hub offers, for scripts and tests that act as somebody without a page. */
export type EveryService = HomeService &
  DraftService &
  OutlookService &
  BookingService &
  RoomService &
  RecordService &
  HelpService &
  SuperviseeService &
  CalendarService &
  PictureService &
  PeopleService &
  AccessService &
  HandoverService &
  SetUpService;

export async function everyService(loaders: Loaders): Promise<EveryService> {
  const parts = {
    ...(await loaders.home()),
    ...(await loaders.drafts()),
    ...(await loaders.outlook()),
    ...(await loaders.booking()),
    ...(await loaders.room()),
    ...(await loaders.records()),
    ...(await loaders.help()),
    ...(await loaders.supervisees()),
    ...(await loaders.calendar()),
    ...(await loaders.picture()),
    ...(await loaders.people()),
    ...(await loaders.access()),
    ...(await loaders.handover()),
    ...(await loaders.setUp()),
  };
  return parts;
}
