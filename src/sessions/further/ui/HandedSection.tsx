import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useDecision } from '../../outlook/ui/useDecision';
import { furtherStrings } from '../en';
import type { HandedLine } from '../FurtherService';
import type { FurtherStep } from '../rules/furtherSteps';
import { useFurtherService } from '../useFurtherService';
import type { FurtherPartProps } from './FurtherPartProps';
import { useFurtherStyles } from './useFurtherStyles';

/** What was handed on with me in it: for me, to me, or because I asked. */
export function HandedSection({ view, onChanged }: FurtherPartProps): React.ReactElement | null {
  const styles = useFurtherStyles();
  const { handed } = useStrings(furtherStrings);
  if (view.handed.length === 0) return null;
  return (
    <Section title={handed.title} lead={handed.fresh}>
      <ul className={styles.list}>
        {view.handed.map((line) => (
          <li key={line.scopeKey} className={styles.item}>
            <HandedFacts line={line} />
            <Steps line={line} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What it is, for whom, who takes it up, and the days. */
export function HandedFacts({ line }: { readonly line: HandedLine }): React.ReactElement {
  const styles = useFurtherStyles();
  const { handed } = useStrings(furtherStrings);
  const { part, title, aboutName, takerName, askerName, firstDay, lastDay, days } = line;
  return (
    <>
      <p className={styles.title}>{part === 'about' ? title : handed.for(title, aboutName)}</p>
      <p className={styles.words}>
        {part === 'taker' ? handed.youTake : handed.taker(takerName)}
        {askerName === '' || part === 'asker' ? '' : ` ${handed.askedBy(askerName)}`}
      </p>
      <p className={styles.quiet}>
        {[
          handed.since(firstDay),
          ...(days.seen === undefined ? [] : [handed.seen(days.seen)]),
          ...(days.taken === undefined ? [] : [handed.taken(days.taken)]),
          ...(days.over === undefined ? [] : [handed.over(days.over)]),
          ...(lastDay === undefined ? [] : [handed.closed(lastDay)]),
        ].join('. ')}
        .
      </p>
    </>
  );
}

function Steps({ line, onChanged }: { readonly line: HandedLine; readonly onChanged: () => void }): React.ReactElement {
  const styles = useFurtherStyles();
  const { handed } = useStrings(furtherStrings);
  const ask = useFurtherService();
  const { busy, decide } = useDecision();
  // one key for each step, however often it is pressed
  const [keys] = React.useState(() => ({
    seen: crypto.randomUUID(),
    taken: crypto.randomUUID(),
    over: crypto.randomUUID(),
  }));
  const press = async (step: FurtherStep): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.noteFurther(line.scopeKey, keys[step], step)),
      () => handed.noted,
    );
    if (outcome !== undefined) onChanged();
  };
  return (
    <div className={styles.buttons}>
      {stepsToMake(line).map((step) => (
        <Button
          key={step}
          aria-label={handed.pressOf(handed.press[step], line.title, line.aboutName)}
          disabledFocusable={busy}
          onClick={() => void press(step)}
        >
          {handed.press[step]}
        </Button>
      ))}
    </div>
  );
}

/** Nothing after its end, and of each step once. */
function stepsToMake({ part, lastDay, days, askerName }: HandedLine): readonly FurtherStep[] {
  if (lastDay !== undefined) return [];
  if (part === 'about') return askerName !== '' && days.seen === undefined ? ['seen'] : [];
  if (part !== 'taker' || days.over !== undefined) return [];
  return days.taken === undefined ? ['taken', 'over'] : ['over'];
}
