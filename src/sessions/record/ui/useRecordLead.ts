import { recordStrings } from '../en';
import { useStrings } from '../../../ground/ui/useStrings';
import { superviseesOf, supervisorOf } from './recordPeople';
import type { RecordView } from '../RecordService';

/** "Priya Nair with Hannah Okafor, responsive supervision, 45 minutes, Teams" */
export function useRecordLead(record: RecordView): string {
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const { content } = record;
  if (!content) return '';
  return strings.lead(
    superviseesOf(record),
    supervisorOf(record),
    content.offerTitle,
    dates.minutesBetween(content.startsAt, content.endsAt),
    content.place,
  );
}
