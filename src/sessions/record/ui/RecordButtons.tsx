import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { CommentAdd20Regular } from '@fluentui/react-icons/lib/atoms/svg/comment-add';
import { DocumentArrowDown20Regular } from '@fluentui/react-icons/lib/atoms/svg/document-arrow-down';
import { Print20Regular } from '@fluentui/react-icons/lib/atoms/svg/print';
import { recordStrings } from '../en';
import { KeepButtons } from '../../../ground/ui/KeepButtons';
import { useStrings } from '../../../ground/ui/useStrings';
import type { usePrintRecord } from './usePrintRecord';
import type { useRecordFile } from './useRecordFile';

export interface RecordButtonsProps {
  /** Short code of the session. */
  readonly code: string;
  /** Undefined where nothing can be added, or is being added already. */
  readonly onAdd: (() => void) | undefined;
  readonly print: ReturnType<typeof usePrintRecord>;
  readonly file: ReturnType<typeof useRecordFile>;
}

/** What can be done with a written record: add to it, print it, take it along as a file. */
export function RecordButtons({ code, onAdd, print, file }: RecordButtonsProps): React.ReactElement {
  const strings = useStrings(recordStrings);
  const making = file.state === 'making';
  return (
    <>
      {onAdd && (
        <Button icon={<CommentAdd20Regular />} onClick={onAdd}>
          {strings.add}
        </Button>
      )}
      <KeepButtons code={code}>
        <Button icon={<Print20Regular />} disabledFocusable={print.preparing} onClick={() => void print.start()}>
          {print.preparing ? strings.preparing : strings.print}
        </Button>
        <Button icon={<DocumentArrowDown20Regular />} disabledFocusable={making} onClick={() => void file.make()}>
          {making ? strings.preparing : strings.word}
        </Button>
      </KeepButtons>
    </>
  );
}
