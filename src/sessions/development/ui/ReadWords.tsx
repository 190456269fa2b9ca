import * as React from 'react';
import { useStrings } from '../../../ground/ui/useStrings';
import { developmentStrings } from '../en';
import type { DevelopmentWords } from '../rules/DevelopmentWords';
import { useDevelopmentStyles } from './useDevelopmentStyles';

/** What was prepared or agreed, to be read. */
export function ReadWords({ words }: { readonly words: DevelopmentWords }): React.ReactElement {
  const styles = useDevelopmentStyles();
  const strings = useStrings(developmentStrings);
  return (
    <div className={styles.fields}>
      {words.answers.map(({ title, words: text }) => (
        <div key={title}>
          <h3 className={styles.strong}>{title}</h3>
          <p className={styles.words}>{text === '' ? strings.notWritten : text}</p>
        </div>
      ))}
      {words.priorities.map(({ words: text, part }, index) => (
        <div key={`${part} ${text}`}>
          <h3 className={styles.strong}>{strings.priority(index + 1)}</h3>
          <p className={styles.words}>{text}</p>
          {part === '' ? undefined : <p className={styles.quiet}>{strings.helps(part)}</p>}
        </div>
      ))}
    </div>
  );
}
