import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ whole: { whiteSpace: 'nowrap' } });

const reference = /((?:\b[Cc]ase )?\b\d{1,4}-\d{1,5}\b)/;

export interface CaseTextProps {
  readonly children: string;
}

/** Text in which a case reference ("Case 4-017") stands on one line; copied, it keeps its plain hyphen. */
export function CaseText({ children }: CaseTextProps): React.ReactElement {
  const styles = useStyles();
  // splitting by a group puts every reference at an odd place
  return (
    <>
      {children.split(reference).map((part, index) =>
        index % 2 === 1 ? (
          <span key={index} className={styles.whole}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
