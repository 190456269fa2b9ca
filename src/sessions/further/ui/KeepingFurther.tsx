import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { accessStrings } from '../../../access/en';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useDecision } from '../../outlook/ui/useDecision';
import { furtherStrings } from '../en';
import type { AskLine, FurtherView, HandedLine } from '../FurtherService';
import { useFurtherService } from '../useFurtherService';
import { HandedFacts } from './HandedSection';
import { HandForm } from './HandForm';
import { useFurtherStyles } from './useFurtherStyles';

interface KeepingFurtherProps {
  readonly keeping: NonNullable<FurtherView['keeping']>;
  readonly onChanged: () => void;
}

/** For close keepers: what waits to be handed on, and what is open. */
export function KeepingFurther({ keeping, onChanged }: KeepingFurtherProps): React.ReactElement {
  const styles = useFurtherStyles();
  const { keeping: strings } = useStrings(furtherStrings);
  return (
    <>
      <Section title={strings.title} lead={strings.lead}>
        {keeping.waiting.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
        <ul className={styles.list}>
          {keeping.waiting.map((line) => (
            <li key={line.key} className={styles.item}>
              <Waiting line={line} keeping={keeping} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      </Section>
      {keeping.open.length === 0 ? undefined : (
        <Section title={strings.openTitle}>
          <ul className={styles.list}>
            {keeping.open.map((line) => (
              <li key={line.scopeKey} className={styles.item}>
                <HandedFacts line={line} />
                <CloseButton line={line} onChanged={onChanged} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Waiting({ line, keeping, onChanged }: KeepingFurtherProps & { readonly line: AskLine }): React.ReactElement {
  const styles = useFurtherStyles();
  const { keeping: strings } = useStrings(furtherStrings);
  const ask = useFurtherService();
  const say = useNotice();
  const { busy, decide } = useDecision();
  const [open, setOpen] = React.useState(false);
  const { title, aboutName } = line;
  const decline = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.declineFurther(line.key)),
      () => strings.declined,
    );
    if (outcome !== undefined) onChanged();
  };
  const done = (sentence: string): void => {
    say('done', sentence);
    setOpen(false);
    onChanged();
  };
  return (
    <>
      <p className={styles.title}>{strings.ask(title, aboutName)}</p>
      <p className={styles.words}>{strings.by(line.byName, line.askedOn)}</p>
      {line.toKey === '' ? undefined : <p className={styles.words}>{strings.to(line.toName)}</p>}
      {open ? (
        <HandForm line={line} people={keeping.people} onDone={done} onCancel={() => setOpen(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button aria-label={strings.handOf(title, aboutName)} onClick={() => setOpen(true)}>
            {strings.hand}
          </Button>
          {line.status === 'asked' ? (
            <Button
              appearance="subtle"
              aria-label={strings.declineOf(title, aboutName)}
              disabledFocusable={busy}
              onClick={() => void decline()}
            >
              {strings.decline}
            </Button>
          ) : undefined}
        </div>
      )}
    </>
  );
}

function CloseButton({
  line,
  onChanged,
}: {
  readonly line: HandedLine;
  readonly onChanged: () => void;
}): React.ReactElement {
  const styles = useFurtherStyles();
  const { keeping: strings } = useStrings(furtherStrings);
  const { readBack } = useStrings(accessStrings);
  const ask = useFurtherService();
  const { busy, decide } = useDecision();
  const close = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.closeFurther(line.scopeKey)),
      (value) => `${strings.closed} ${readBack[value]}`,
    );
    if (outcome !== undefined) onChanged();
  };
  return (
    <div className={styles.buttons}>
      <Button
        aria-label={strings.closeOf(line.title, line.aboutName)}
        disabledFocusable={busy}
        onClick={() => void close()}
      >
        {strings.close}
      </Button>
    </div>
  );
}
