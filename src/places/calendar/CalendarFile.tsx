import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { AcademicYear } from '../../ground/rules/School';
import { useHost } from '../../ground/ui/HostContext';
import { saveFile } from '../../ground/ui/saveFile';
import { useStrings } from '../../ground/ui/useStrings';
import { myCalendarStrings } from './en';
import { useCalendarService } from './useCalendarService';

/** My coming sessions for another calendar; its code is loaded when it is pressed. */
export function CalendarFile({ year }: { readonly year: AcademicYear }): React.ReactElement | null {
  const strings = useStrings(myCalendarStrings);
  const ask = useCalendarService();
  const host = useHost();
  const [failed, setFailed] = React.useState(false);
  // a phone's Teams keeps no files
  if (host.filesOnlyAt !== undefined) return null;
  const save = async (): Promise<void> => {
    try {
      const { name, text } = await ask((it) => it.myCalendarFile(year));
      saveFile(name, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
      setFailed(false);
    } catch {
      // it is said beside the button, which is there again
      setFailed(true);
    }
  };
  return (
    <>
      <Button onClick={() => void save()}>{strings.file}</Button>
      <span role="status">{failed ? strings.fileFailed : ''}</span>
    </>
  );
}
