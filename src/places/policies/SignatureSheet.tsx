import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-download';
import { useHost } from '../../ground/ui/HostContext';
import { saveFile } from '../../ground/ui/saveFile';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import type { ReadersView } from '../../library/LibraryService';
import { readerStrings } from './en';
import { sheetRows } from './sheetRows';

const csvType = 'text/csv;charset=utf-8';

/** For each school's evidence file. What makes the file is loaded when it is pressed. */
export function SignatureSheet({ view }: { readonly view: ReadersView }): React.ReactElement {
  const { sheet: strings } = useStrings(readerStrings);
  const zone = useZone();
  const host = useHost();
  const [failed, setFailed] = React.useState(false);
  if (host.filesOnlyAt !== undefined) return <span>{strings.onPhone}</span>;
  const press = async (): Promise<void> => {
    try {
      const { csvOf } = await import(/* webpackChunkName: 'signature-sheet' */ '../../picture/rules/exportRows');
      const file = new Blob([csvOf(sheetRows(view, zone))], { type: csvType });
      saveFile(strings.fileName(view.document.title.replace(/[\\/:*?"<>|]/g, ' '), view.today), file);
      setFailed(false);
    } catch {
      // the page says so and offers the button again
      setFailed(true);
    }
  };
  return (
    <>
      <Button icon={<ArrowDownload20Regular />} onClick={() => void press()}>
        {strings.save}
      </Button>
      <span role="status">{failed ? strings.failed : ''}</span>
    </>
  );
}
