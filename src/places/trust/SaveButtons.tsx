import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-download';
import { isoDate } from '../../ground/rules/days';
import type { Day } from '../../ground/rules/School';
import { useHost } from '../../ground/ui/HostContext';
import { saveFile } from '../../ground/ui/saveFile';
import { useStrings } from '../../ground/ui/useStrings';
import type { Line } from '../../picture/rules/TrustPicture';
import { trustPlaceStrings } from './en';
import { exportRowsOf } from './exportRowsOf';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' } });

type FileKind = 'csv' | 'xlsx';
const csvType = 'text/csv;charset=utf-8';

export interface SaveButtonsProps {
  readonly lines: readonly Line[];
  readonly count: number;
  readonly today: Day;
  /** Everybody the filters show is read; else they are read first. */
  readonly isWhole: boolean;
  readonly onMore: () => void;
}

/** A file holds what the filters show, in that order; what makes it is loaded when it is pressed. */
export function SaveButtons({ lines, count, today, isWhole, onMore }: SaveButtonsProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(trustPlaceStrings);
  const host = useHost();
  const [state, setState] = React.useState<'idle' | 'failed'>('idle');
  const [waits, setWaits] = React.useState<FileKind | undefined>();
  const make = React.useCallback(
    async (kind: FileKind): Promise<void> => {
      try {
        const { csvOf, workbookOf } = await import(/* webpackChunkName: 'export-file' */ './exportFile');
        const rows = exportRowsOf(lines, today, strings);
        const file =
          kind === 'csv' ? new Blob([csvOf(rows)], { type: csvType }) : await workbookOf(rows, strings.people);
        saveFile(`${strings.fileName(isoDate(today))}.${kind}`, file);
        setState('idle');
      } catch {
        // the view says so and offers the button again
        setState('failed');
      }
    },
    [lines, today, strings],
  );
  React.useEffect(() => {
    if (waits === undefined || !isWhole) return;
    setWaits(undefined);
    void make(waits);
  }, [waits, isWhole, make]);
  if (host.filesOnlyAt !== undefined) return <span>{strings.onPhone}</span>;
  const press = (kind: FileKind): void => {
    setWaits(kind);
    if (!isWhole) onMore();
  };
  return (
    <span className={styles.buttons}>
      <Button icon={<ArrowDownload20Regular />} onClick={() => press('csv')}>
        {strings.saveCsv(count)}
      </Button>
      <Button icon={<ArrowDownload20Regular />} onClick={() => press('xlsx')}>
        {strings.saveExcel(count)}
      </Button>
      <span role="status">{state === 'failed' ? strings.notSaved : ''}</span>
    </span>
  );
}
