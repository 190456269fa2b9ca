import type { WritesUnderWay } from '../../ground/steps/writesUnderWay';
import { beforeAgreementLook, lookAtAgreement } from './useCases/agreementLook';
import { beginAgreement } from './useCases/beginAgreement';
import { changeClause, changeReviewDay } from './useCases/changeAgreement';
import { checkAgreement } from './useCases/checkAgreement';
import { openAgreement } from './useCases/openAgreement';
import type { AgreementPorts } from './ports';
import { saveClause } from './useCases/saveClause';
import { signAgreement } from './useCases/signAgreement';
import type { HandoverNoteService } from './HandoverNoteService';
import type { PaperService } from './PaperService';
import { agreeHandoverNote, openHandoverNote, writeHandoverNote } from './useCases/handoverNote';

/** Supervision agreements, with their ports given. */
export function createPapers(ports: AgreementPorts, writes: WritesUnderWay): PaperService & HandoverNoteService {
  return {
    openAgreement: (pairKey) => openAgreement(ports, pairKey),
    beforeAgreementLook: (pairKey) => beforeAgreementLook(ports, pairKey),
    lookAtAgreement: (pairKey, look) => lookAtAgreement(ports, pairKey, look),
    beginAgreement: (pairKey, key) => beginAgreement(ports, pairKey, key),
    changeClause: (change) => changeClause(ports, change),
    changeReviewDay: (draft, reviewDay) => changeReviewDay(ports, draft, reviewDay),
    signAgreement: (draft, talkedThrough) => writes.during(() => signAgreement(ports, draft, talkedThrough)),
    checkAgreement: (version) => checkAgreement(ports, version),
    exportAgreement: async (version) => {
      const word = await import(/* webpackChunkName: 'word-file' */ './useCases/exportAgreement');
      return word.exportAgreement(ports, version);
    },
    openHandoverNote: (pairKey) => openHandoverNote(ports, pairKey),
    writeHandoverNote: (pairKey, key, words) => writeHandoverNote(ports, pairKey, key, words),
    agreeHandoverNote: (pairKey, key, shown) => agreeHandoverNote(ports, pairKey, key, shown),
    clauseEditions: () => ports.clauses.editions(),
    saveClause: (draft) => saveClause(ports, draft),
  };
}
