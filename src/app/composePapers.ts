import type { SPFI } from '@pnp/sp';
import type { WritesUnderWay } from '../ground/steps/writesUnderWay';
import { sharePointSeals } from '../records/sharepoint/sharePointSeals';
import { createDevelopment } from '../sessions/development/createDevelopment';
import type { DevelopmentService } from '../sessions/development/DevelopmentService';
import { isCloseKeeper } from '../sessions/development/sharepoint/isCloseKeeper';
import { sharePointOwnDevelopment } from '../sessions/development/sharepoint/sharePointOwnDevelopment';
import { createPapers } from '../sessions/papers/createPapers';
import type { PaperService } from '../sessions/papers/PaperService';
import { sharePointWorking, workReader } from '../sessions/sharepoint/sharePointWorking';
import type { DailyAdapters } from './composeAdapters';

/** Agreements over the lists of supervision, and performance development over those of what is kept apart from it. */
export function composePapers(
  sp: SPFI,
  ports: DailyAdapters,
  writes: WritesUnderWay,
): PaperService & DevelopmentService {
  const development = createDevelopment(
    {
      ...ports,
      working: sharePointWorking(sp, workReader(sp), 'closeWorking'),
      seals: sharePointSeals(sp, 'closeSeals'),
      ownDevelopment: sharePointOwnDevelopment(sp, ports.me),
      closeKeeping: {
        amCloseKeeper: () => isCloseKeeper(sp),
        scopes: async () => {
          const chunk = await import(/* webpackChunkName: 'trust-cases' */ '../access/sharepoint/sharePointScopes');
          return chunk.sharePointScopes(sp);
        },
      },
    },
    writes,
  );
  return { ...createPapers(ports, writes), ...development };
}
