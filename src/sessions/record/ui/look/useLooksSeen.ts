import * as React from 'react';
import { useHome } from '../../../home/ui/HomeContext';
import type { RecordView } from '../../RecordService';
import { useRecordService } from '../../useRecordService';

/** Notes that one of its people has on the screen which record keepers opened it; nothing is asked where none did. */
export function useLooksSeen({ looks, myRole }: Pick<RecordView, 'looks' | 'myRole'>): void {
  const askRecords = useRecordService();
  const { refresh } = useHome();
  const keys = myRole === 'keeper' ? '' : looks.map(({ key }) => key).join(' ');
  React.useEffect(() => {
    if (keys === '') return;
    // one that is not noted is told again, which harms nobody
    askRecords((it) => it.noteLooksSeen(keys.split(' '))).then(refresh, () => undefined);
  }, [askRecords, keys, refresh]);
}
