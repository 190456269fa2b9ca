import * as React from 'react';
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Shield20Regular } from '@fluentui/react-icons/lib/atoms/svg/shield';
import type { AccessPlan, PlanChange, PlanLine } from '../rules/accessPlan';
import { changesNothing } from '../rules/accessPlan';
import { accessStrings } from '../en';
import { IconLine } from '../../ground/ui/IconLine';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import { PlanMark } from './PlanMark';

const useStyles = makeStyles({
  plan: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { ...typographyStyles.body1Strong, margin: 0, color: tokens.colorNeutralForeground1 },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 12px',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  people: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  part: { ...typographyStyles.body1, margin: '4px 0 0', maxWidth: '60ch' },
});

/** Of a group so many are named at once. */
const namedAtOnce = 6;

/** Who gains, who loses and who keeps what, by name, before it is pressed; record keepers and administrators last. */
export function AccessPlanView({ plan }: { readonly plan: AccessPlan }): React.ReactElement {
  const styles = useStyles();
  const { plan: strings } = useStrings(accessStrings);
  const { dates } = useStrings();
  const zone = useZone();
  const { lines, keepers, administrators, rights, places, readAt } = plan;
  const keepersGain = keepers.parts.some(({ change }) => change !== 'keeps');
  return (
    <section className={styles.plan} aria-label={strings.title}>
      <h4 className={styles.title}>{strings.title}</h4>
      <p className={styles.words}>
        {rights === 'read' ? strings.lead(places, dates.time(readAt, zone)) : strings.notRead}
      </p>
      {changesNothing(plan) ? <p className={styles.words}>{strings.nothing}</p> : undefined}
      <ul className={styles.list}>
        {lines.map((line) => (
          <Line key={line.who.ref} line={line} quiet={rights === 'notRead'} />
        ))}
        {keepers.names.length > 0 ? (
          <Row
            name={keepers.names.join(', ')}
            under={<p className={styles.people}>{strings.keepers[keepers.realm ?? 'open']}</p>}
            change={keepersGain ? 'gains' : 'keeps'}
            quiet={rights === 'notRead'}
            sentences={[strings.keepersWords(keepers.parts)]}
          />
        ) : undefined}
      </ul>
      {administrators.length > 0 ? (
        <IconLine quiet icon={<Shield20Regular />}>
          {strings.administrators(administrators)}
        </IconLine>
      ) : undefined}
    </section>
  );
}

function Line({ line, quiet }: { readonly line: PlanLine; readonly quiet: boolean }): React.ReactElement {
  const { plan: strings } = useStrings(accessStrings);
  const { who, change, parts } = line;
  // what somebody keeps is said only where the person would wonder
  const said = change === 'keeps' ? parts : parts.filter((part) => part.change !== 'keeps');
  return (
    <Row
      name={who.name}
      under={who.people ? <GroupPeople name={who.name} people={who.people} /> : undefined}
      change={change}
      quiet={quiet}
      sentences={said.map(strings.part)}
    />
  );
}

interface RowProps {
  readonly name: string;
  readonly under: React.ReactNode;
  readonly change: PlanChange;
  /** Nothing was read: then no mark says more than that it is planned. */
  readonly quiet: boolean;
  readonly sentences: readonly string[];
}

function Row({ name, under, change, quiet, sentences }: RowProps): React.ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p className={styles.name}>{name}</p>
        {under}
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.part}>
            {sentence}
          </p>
        ))}
      </div>
      <div>
        <PlanMark change={change} quiet={quiet} />
      </div>
    </li>
  );
}

/** A group is spelled out to its people; of a large one the rest opens. */
function GroupPeople({
  name,
  people,
}: {
  readonly name: string;
  readonly people: readonly string[];
}): React.ReactElement {
  const styles = useStyles();
  const { plan: strings } = useStrings(accessStrings);
  const [all, setAll] = React.useState(false);
  if (people.length === 0) return <p className={styles.people}>{strings.unknownPeople}</p>;
  const shown = all ? people : people.slice(0, namedAtOnce);
  return (
    <p className={styles.people}>
      {shown.length === people.length ? strings.people(people) : shown.join(', ')}{' '}
      {shown.length < people.length ? (
        <Link as="button" inline onClick={() => setAll(true)}>
          {strings.all(name, people.length)}
        </Link>
      ) : undefined}
    </p>
  );
}
