import { useProofService } from '../access/proof/useProofService';
import { useAccessService } from '../access/useAccessService';
import { useDraftService } from '../ground/drafts/useDraftService';
import type { Giving, ServiceHook } from '../ground/ui/serviceHook';
import { useLibraryService } from '../library/useLibraryService';
import { useLogService } from '../logs/useLogService';
import { useAllocationService } from '../people/useAllocationService';
import { usePeopleService } from '../people/usePeopleService';
import { usePlanService } from '../plans/usePlanService';
import { usePictureService } from '../picture/usePictureService';
import { useCalendarService } from '../places/calendar/useCalendarService';
import { useSuperviseeService } from '../places/people/useSuperviseeService';
import { useBookingService } from '../sessions/booking/useBookingService';
import { useDutyService } from '../sessions/duty/useDutyService';
import { useHandoverService } from '../sessions/handover/useHandoverService';
import { useHelpService } from '../sessions/help/useHelpService';
import { useHomeService } from '../sessions/home/useHomeService';
import { useOutlookService } from '../sessions/outlook/useOutlookService';
import { useRecordService } from '../sessions/record/useRecordService';
import { usePaperService } from '../sessions/papers/usePaperService';
import { useRhythmService } from '../sessions/rhythm/useRhythmService';
import { useRoomService } from '../sessions/room/useRoomService';
import { useSetUpService } from '../setUp/useSetUpService';

/** The services views can ask, each by its hook; composeServices says how each is made. */
const serviceHooks = {
  home: useHomeService,
  drafts: useDraftService,
  outlook: useOutlookService,
  booking: useBookingService,
  room: useRoomService,
  records: useRecordService,
  papers: usePaperService,
  help: useHelpService,
  duty: useDutyService,
  logs: useLogService,
  rhythm: useRhythmService,
  supervisees: useSuperviseeService,
  calendar: useCalendarService,
  picture: usePictureService,
  people: usePeopleService,
  allocation: useAllocationService,
  plans: usePlanService,
  library: useLibraryService,
  access: useAccessService,
  proof: useProofService,
  handover: useHandoverService,
  setUp: useSetUpService,
};

type Hooks = typeof serviceHooks;
export type ServiceName = keyof Hooks;
export type Services = { readonly [K in ServiceName]: Hooks[K] extends ServiceHook<infer T> ? T : never };

/** One loader for each service; its code and adapters come with the first call. */
export type Loaders = { readonly [K in ServiceName]: () => Promise<Services[K]> };

export const serviceNames = Object.keys(serviceHooks) as ServiceName[];

/** Each service, to be put around the views. */
export const givenTo = (loaders: Loaders): readonly Giving[] => serviceNames.map((name) => giveOf(name, loaders[name]));

const hooks: { readonly [K in ServiceName]: ServiceHook<Services[K]> } = serviceHooks;
const giveOf = <K extends ServiceName>(name: K, load: Loaders[K]): Giving => hooks[name].give(load);
