import { serviceHook } from '../../ground/ui/serviceHook';
import type { RecordService } from './RecordService';

/** Asks the records. */
export const useRecordService = serviceHook<RecordService>();
