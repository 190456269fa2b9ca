import * as React from 'react';
import { Button, makeStyles, mergeClasses, shorthands, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Link20Regular } from '@fluentui/react-icons/lib/atoms/svg/link';
import { Person16Regular } from '@fluentui/react-icons/lib/atoms/svg/person';
import { PersonClock16Regular } from '@fluentui/react-icons/lib/atoms/svg/person-clock';
import { Play20Regular } from '@fluentui/react-icons/lib/atoms/svg/play';
import { proofStrings } from '../en';
import { dayInZone } from '../../../ground/rules/days';
import { CopyText } from '../../../ground/ui/CopyText';
import { useFields } from '../../../ground/ui/forms/useFields';
import { MarkBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { useZone } from '../../../ground/ui/ZoneContext';
import { doneAt, nextTurn, trialsLeft } from '../rules/SiteProof';
import type { SiteProof } from '../rules/SiteProof';
import { trialsOf, turns } from '../rules/trials';
import type { Turn } from '../rules/trials';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    paddingTop: '12px',
    borderTop: `3px solid ${tokens.colorCompoundBrandStroke}`,
  },
  toCome: { ...shorthands.borderStyle('dashed', 'none', 'none') },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  about: { ...typographyStyles.caption1 },
});

export interface TurnColumnProps {
  readonly turn: Turn;
  readonly proof: SiteProof;
  /** Something is being tried or taken away: nothing else can be started. */
  readonly busy: boolean;
  /** Web address of this page; undefined until it is known. */
  readonly address: string | undefined;
  readonly onRun: (turn: Turn) => void;
}

/** One turn: done, to be run now, or to come; with the button of whoever it is for. */
export function TurnColumn({ turn, ...of }: TurnColumnProps): React.ReactElement {
  const styles = { ...useFields(), ...useStyles() };
  const { turns: words } = useStrings(proofStrings);
  const mine = of.proof.mine.includes(turn);
  const isDone = doneAt(of.proof, turn) !== undefined;
  return (
    <li className={mergeClasses(styles.column, !isDone && styles.toCome)}>
      <h3 className={styles.name}>{words.name(turns.indexOf(turn) + 1, turn, mine)}</h3>
      <TurnMark turn={turn} {...of} />
      <p className={mergeClasses(styles.words, styles.about)}>{words.about(turn, trialsOf(turn).length)}</p>
      {mine ? <OwnTurn turn={turn} {...of} /> : <OthersTurn turn={turn} {...of} />}
    </li>
  );
}

function TurnMark({ turn, proof }: TurnColumnProps): React.ReactElement {
  const { turns: words } = useStrings(proofStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const done = doneAt(proof, turn);
  if (done !== undefined)
    return (
      <MarkBadge icon={CheckmarkCircle16Filled} appearance="tint" color="success">
        {words.done(dates.dayMonthYearShort(dayInZone(done, zone)), dates.time(done, zone))}
      </MarkBadge>
    );
  if (nextTurn(proof) !== turn)
    return (
      <MarkBadge icon={PersonClock16Regular} appearance="outline" color="informative" extra="dashed" plain>
        {words.later}
      </MarkBadge>
    );
  return (
    <MarkBadge icon={Person16Regular} appearance="tint" color="brand">
      {proof.mine.includes(turn) ? words.yours : words.theirs}
    </MarkBadge>
  );
}

/** Only the administrator's turn makes the lists on which the others run. */
function OwnTurn({ turn, proof, busy, onRun }: TurnColumnProps): React.ReactElement {
  const styles = useFields();
  const { turns: words } = useStrings(proofStrings);
  if (turn !== 'administrator' && proof.left === 0)
    return (
      <>{doneAt(proof, turn) === undefined ? <p className={styles.words}>{words.administratorFirst}</p> : undefined}</>
    );
  const left = trialsLeft(proof, turn).length;
  const wasStopped = left > 0 && left < trialsOf(turn).length;
  const unfinished = wasStopped ? words.goOn : words.run;
  return (
    <Button
      appearance={left > 0 ? 'primary' : 'secondary'}
      icon={<Play20Regular />}
      disabledFocusable={busy}
      onClick={() => onRun(turn)}
    >
      {left > 0 ? unfinished : words.again}
    </Button>
  );
}

function OthersTurn({ turn, proof, address }: TurnColumnProps): React.ReactElement | null {
  const { turns: words } = useStrings(proofStrings);
  if (address === undefined || turn === 'administrator' || doneAt(proof, turn) !== undefined) return null;
  return (
    <CopyText
      text={address}
      words={{ button: words.copy, copied: words.copied, notCopied: words.notCopied }}
      label={words.copyFor(turn)}
      icon={<Link20Regular />}
      appearance={nextTurn(proof) === turn ? 'primary' : 'secondary'}
    />
  );
}
