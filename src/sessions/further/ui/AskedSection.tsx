import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useDecision } from '../../outlook/ui/useDecision';
import { furtherStrings } from '../en';
import type { AskLine } from '../FurtherService';
import { useFurtherService } from '../useFurtherService';
import type { FurtherPartProps } from './FurtherPartProps';
import { useFurtherStyles } from './useFurtherStyles';

/** What I asked for and is not with somebody yet. */
export function AskedSection({ view, onChanged }: FurtherPartProps): React.ReactElement | null {
  const styles = useFurtherStyles();
  const { mine } = useStrings(furtherStrings);
  if (view.asked.length === 0) return null;
  return (
    <Section title={mine.title}>
      <ul className={styles.list}>
        {view.asked.map((line) => (
          <li key={line.key} className={styles.item}>
            <p className={styles.title}>{line.title}</p>
            {line.aboutKey === view.myKey ? undefined : <p className={styles.words}>{mine.for(line.aboutName)}</p>}
            <Standing line={line} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Standing({ line, onChanged }: { readonly line: AskLine; readonly onChanged: () => void }): React.ReactElement {
  const styles = useFurtherStyles();
  const { mine } = useStrings(furtherStrings);
  const ask = useFurtherService();
  const { busy, decide } = useDecision();
  const back = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.takeFurtherBack(line.key)),
      () => mine.takenBack,
    );
    if (outcome !== undefined) onChanged();
  };
  const words: Readonly<Record<AskLine['status'], string>> = {
    asked: mine.asked(line.askedOn),
    handed: mine.handed(line.askedOn),
    declined: mine.declined(line.askedOn),
    withdrawn: mine.takenBack,
    unknown: mine.newer,
  };
  return (
    <>
      <p className={styles.words}>{words[line.status]}</p>
      {line.status === 'asked' ? (
        <div className={styles.buttons}>
          <Button aria-label={mine.backOf(line.title)} disabledFocusable={busy} onClick={() => void back()}>
            {mine.back}
          </Button>
        </div>
      ) : undefined}
    </>
  );
}
