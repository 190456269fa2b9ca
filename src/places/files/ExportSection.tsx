import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-download';
import { isoDate } from '../../ground/rules/days';
import { useFields } from '../../ground/ui/forms/useFields';
import { useHost } from '../../ground/ui/HostContext';
import { saveFile } from '../../ground/ui/saveFile';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { FileKind } from '../../people/files/rules/columns';
import type { FileData } from './checkedFile';
import { fileStrings } from './en';
import { fileRowsOf } from './fileRowsOf';

export interface ExportSectionProps {
  readonly data: FileData;
  readonly kinds: readonly FileKind[];
}

/** Each kind as a file; what makes it is loaded when it is pressed. */
export function ExportSection({ data, kinds }: ExportSectionProps): React.ReactElement {
  const styles = useFields();
  const { export: strings, import: words } = useStrings(fileStrings);
  const host = useHost();
  const [failed, setFailed] = React.useState(false);
  const save = async (kind: FileKind, as: 'csv' | 'xlsx'): Promise<void> => {
    try {
      const { csvOf, workbookOf } = await import(/* webpackChunkName: 'table-files' */ './tableFiles');
      const rows = fileRowsOf(kind, data, strings);
      const content =
        as === 'csv'
          ? new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' })
          : await workbookOf(rows, words.kinds[kind]);
      saveFile(`${strings.fileName(words.kinds[kind], isoDate(data.trust.today))}.${as}`, content);
      setFailed(false);
    } catch {
      // the section says so, and the button is there again
      setFailed(true);
    }
  };
  return (
    <Section title={strings.title} lead={strings.lead}>
      {host.filesOnlyAt === undefined ? (
        kinds.map((kind) => (
          <div key={kind} className={styles.buttons}>
            <Button icon={<ArrowDownload20Regular />} onClick={() => void save(kind, 'csv')}>
              {strings.csv(words.kinds[kind])}
            </Button>
            <Button icon={<ArrowDownload20Regular />} onClick={() => void save(kind, 'xlsx')}>
              {strings.excel(words.kinds[kind])}
            </Button>
          </div>
        ))
      ) : (
        <p className={styles.words}>{strings.onPhone}</p>
      )}
      <span role="status">{failed ? strings.failed : ''}</span>
    </Section>
  );
}
