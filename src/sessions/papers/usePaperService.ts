import { serviceHook } from '../../ground/ui/serviceHook';
import type { DevelopmentService } from '../development/DevelopmentService';
import type { FurtherService } from '../further/FurtherService';
import type { HandoverNoteService } from './HandoverNoteService';
import type { PaperService } from './PaperService';

/** Asks the records: agreements, what people sign of a development, and further support. */
export const usePaperService = serviceHook<PaperService & HandoverNoteService & DevelopmentService & FurtherService>();
