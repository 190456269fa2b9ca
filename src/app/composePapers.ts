import type { SPFI } from '@pnp/sp';
import type { WritesUnderWay } from '../ground/steps/writesUnderWay';
import { sharePointSeals } from '../records/sharepoint/sharePointSeals';
import { createDevelopment } from '../sessions/development/createDevelopment';
import type { DevelopmentService } from '../sessions/development/DevelopmentService';
import { isCloseKeeper } from '../sessions/development/sharepoint/isCloseKeeper';
import { sharePointOwnDevelopment } from '../sessions/development/sharepoint/sharePointOwnDevelopment';
import { createFurther } from '../sessions/further/createFurther';
import type { FurtherService } from '../sessions/further/FurtherService';
import { sharePointFurther } from '../sessions/further/sharepoint/sharePointFurther';
import { createPapers } from '../sessions/papers/createPapers';
import type { HandoverNoteService } from '../sessions/papers/HandoverNoteService';
import type { PaperService } from '../sessions/papers/PaperService';
import { sharePointWorking, workReader } from '../sessions/sharepoint/sharePointWorking';
import type { DailyAdapters } from './composeAdapters';

/** Agreements over the lists of supervision; performance development and further support over those of what is kept apart. */
export function composePapers(
  sp: SPFI,
  ports: DailyAdapters,
  writes: WritesUnderWay,
): PaperService & HandoverNoteService & DevelopmentService & FurtherService {
  const apart = {
    ...ports,
    working: sharePointWorking(sp, workReader(sp), 'closeWorking'),
    closeKeeping: {
      amCloseKeeper: () => isCloseKeeper(sp),
      scopes: async () => {
        const chunk = await import(/* webpackChunkName: 'trust-cases' */ '../access/sharepoint/sharePointScopes');
        return chunk.sharePointScopes(sp);
      },
    },
  };
  const development = createDevelopment(
    {
      ...apart,
      seals: sharePointSeals(sp, 'closeSeals'),
      ownDevelopment: sharePointOwnDevelopment(sp, ports.me),
    },
    writes,
  );
  const further = createFurther({ ...apart, further: sharePointFurther(sp, ports.me.login) });
  return { ...createPapers(ports, writes), ...development, ...further };
}
