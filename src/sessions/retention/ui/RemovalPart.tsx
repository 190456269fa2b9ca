import * as React from 'react';
import { Button, Link } from '@fluentui/react-components';
import { nextYear } from '../../../ground/rules/academicYear';
import { yearOfShard } from '../../../ground/rules/shards';
import { Section } from '../../../ground/ui/Section';
import { useStrings } from '../../../ground/ui/useStrings';
import { useDecision } from '../../outlook/ui/useDecision';
import { retentionStrings } from '../en';
import type { PlaceCount } from '../ports';
import type { ApprovedLine } from '../RetentionService';
import { useRetentionService } from '../useRetentionService';
import type { RetentionPartProps } from './RetentionPartProps';
import { useRetentionStyles } from './useRetentionStyles';

/** For administrators: where it lies, how much it is, and whether it is gone. Removing is done by hand in SharePoint. */
export function RemovalPart({ view, onChanged }: RetentionPartProps): React.ReactElement {
  const styles = useRetentionStyles();
  const { steps: strings } = useStrings(retentionStrings);
  const waiting = view.approved.filter(({ state }) => state !== 'done');
  return (
    <Section level={3} title={strings.title} lead={strings.lead}>
      {waiting.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ol className={styles.list}>
        {waiting.map((line, index) => (
          <li key={line.key} className={styles.item}>
            <Removal line={line} number={index + 1} onChanged={onChanged} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

interface RemovalProps {
  readonly line: ApprovedLine;
  /** Two of one kind and year differ by it alone. */
  readonly number: number;
  readonly onChanged: () => void;
}

function Removal({ line, number, onChanged }: RemovalProps): React.ReactElement {
  const styles = useRetentionStyles();
  const { steps: strings } = useStrings(retentionStrings);
  const ask = useRetentionService();
  const { busy, decide } = useDecision();
  const [keys] = React.useState(() => ({ begun: crypto.randomUUID(), done: crypto.randomUUID() }));
  const [places, setPlaces] = React.useState<readonly PlaceCount[]>([]);
  const [began, setBegan] = React.useState(line.state === 'begun');
  const words = strings.line(line.kind, line.shards);
  const begin = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.beginRemoval(line.key, keys.begun)),
      (found) => strings.begun(totalOf(found)),
    );
    if (outcome?.ok === true) {
      setPlaces(outcome.value);
      setBegan(true);
    } else if (outcome !== undefined) onChanged();
  };
  const look = async (): Promise<void> => {
    const outcome = await decide(
      () => ask((it) => it.lookAtRemoval(line.key, keys.done)),
      (found) => (found.gone ? strings.gone : strings.left(totalOf(found.places))),
    );
    if (outcome?.ok === true && !outcome.value.gone) setPlaces(outcome.value.places);
    else if (outcome !== undefined) onChanged();
  };
  return (
    <>
      <p className={styles.strong}>{words}</p>
      <p className={styles.quiet}>{strings.approved(line.byName, line.approvedOn)}</p>
      {places.length === 0 ? undefined : <Where line={line} places={places} />}
      <div className={styles.buttons}>
        <Button
          aria-label={began ? strings.lookOf(words, number) : strings.beginOf(words, number)}
          disabledFocusable={busy}
          onClick={() => void (began ? look() : begin())}
        >
          {began ? strings.look : strings.begin}
        </Button>
      </div>
    </>
  );
}

const totalOf = (places: readonly PlaceCount[]): number => places.reduce((sum, { count }) => sum + count, 0);

function Where({
  line,
  places,
}: {
  readonly line: ApprovedLine;
  readonly places: readonly PlaceCount[];
}): React.ReactElement {
  const styles = useRetentionStyles();
  const { steps: strings } = useStrings(retentionStrings);
  const [first = ''] = line.shards;
  return (
    <>
      <ul className={styles.list}>
        {places.map(({ list, address, count }) => (
          <li key={`${list} ${address}`}>
            <Link href={address} target="_blank" rel="noreferrer" data-interception="off">
              {strings.list(list, count)}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.words}>
        {line.kind === 'debriefs' ? strings.before(nextYear(yearOfShard(first)).slice(0, 4)) : strings.folder}
      </p>
      {line.kind === 'records' ? <p className={styles.quiet}>{strings.note}</p> : undefined}
    </>
  );
}
