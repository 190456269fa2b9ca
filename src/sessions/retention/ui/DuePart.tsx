import * as React from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useDecision } from '../../outlook/ui/useDecision';
import { retentionStrings } from '../en';
import type { DueLine } from '../rules/retentionDue';
import { useRetentionService } from '../useRetentionService';
import type { RetentionPartProps } from './RetentionPartProps';
import { useRetentionStyles } from './useRetentionStyles';

/** Listed at once; the others follow as these are approved. */
const shownAtOnce = 50;

/** What is due, by whom it is about and year: its owner ticks and approves; others see who does. */
export function DuePart({ view, onChanged }: RetentionPartProps): React.ReactElement {
  const styles = useRetentionStyles();
  const { due: strings } = useStrings(retentionStrings);
  const ask = useRetentionService();
  const say = useNotice();
  const { busy, decide } = useDecision();
  const [ticked, setTicked] = React.useState<readonly string[]>([]);
  const shown = view.due.slice(0, shownAtOnce);
  const ownerOf = ({ kind }: DueLine): string => view.periods.find((one) => one.kind === kind)?.ownerKey ?? '';
  const mine = shown.filter((line) => ownerOf(line) === view.myKey).map(({ print }) => print);
  const chosen = ticked.filter((print) => mine.includes(print));
  const approve = async (): Promise<void> => {
    if (chosen.length === 0) {
      say('failed', strings.nothingTicked);
      return;
    }
    const outcome = await decide(
      () => ask((it) => it.approveRemoval(chosen)),
      (count) => strings.approved(count),
    );
    setTicked([]);
    if (outcome !== undefined) onChanged();
  };
  return (
    <Section level={3} title={strings.title}>
      {shown.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      {mine.length > 1 ? (
        <Checkbox
          label={strings.all(mine.length)}
          checked={chosen.length === mine.length}
          onChange={(_, { checked }) => setTicked(checked === true ? mine : [])}
        />
      ) : undefined}
      <ul className={styles.list}>
        {shown.map((line) => (
          <li key={line.print} className={styles.item}>
            <Due
              line={line}
              ownerName={view.people.find(({ key }) => key === ownerOf(line))?.name ?? ''}
              mine={mine.includes(line.print)}
              ticked={chosen.includes(line.print)}
              onTicked={(on) => setTicked(on ? [...chosen, line.print] : chosen.filter((one) => one !== line.print))}
            />
          </li>
        ))}
      </ul>
      {view.due.length > shown.length ? (
        <p className={styles.quiet}>{strings.more(view.due.length - shown.length)}</p>
      ) : undefined}
      {mine.length === 0 ? undefined : (
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => void approve()}>
            {strings.approve}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface DueProps {
  readonly line: DueLine;
  readonly ownerName: string;
  readonly mine: boolean;
  readonly ticked: boolean;
  readonly onTicked: (on: boolean) => void;
}

function Due({ line, ownerName, mine, ticked, onTicked }: DueProps): React.ReactElement {
  const styles = useRetentionStyles();
  const { due: strings } = useStrings(retentionStrings);
  const words = strings.line(
    line.kind,
    line.people.map(({ name }) => name),
    line.shards,
  );
  return (
    <>
      {mine ? (
        <Checkbox label={words} checked={ticked} onChange={(_, { checked }) => onTicked(checked === true)} />
      ) : (
        <p className={styles.words}>{words}</p>
      )}
      <p className={styles.quiet}>
        {strings.since(line.since)} {mine ? '' : strings.owner(ownerName)}
      </p>
    </>
  );
}
