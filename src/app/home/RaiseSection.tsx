import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { addDays, dayInZone } from '../../ground/rules/days';
import { firstNameOf } from '../../ground/rules/names';
import type { Session } from '../../sessions/rules/Session';
import type { AgendaAddition } from '../../sessions/rules/WorkItem';
import { homeStrings } from './en';
import { phone } from '../../ground/ui/breakpoints';
import { CaseText } from '../../ground/ui/CaseText';
import { ConfidentialLine } from '../../access/ui/ConfidentialLine';
import { useHomeStands } from '../../sessions/home/ui/HomeContext';
import { LazyBoundary } from '../../ground/ui/LazyBoundary';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { Reader } from '../../access/ui/WhoCanRead';
import type { HomeView, OwnSupervision } from '../../sessions/home/HomeView';

// a field and what it warns of are as large as the rest of Home's words: they come once Home stands
const RaiseBox = React.lazy(() =>
  import(/* webpackChunkName: 'raise-box' */ '../../sessions/room/ui/RaiseBox').then((file) => ({
    default: file.RaiseBox,
  })),
);

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  by: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  // as high as its label and field, so that nothing below moves when they come
  box: { display: 'flex', flexDirection: 'column', gap: '12px', minHeight: '58px', [phone]: { minHeight: '70px' } },
});

export interface RaiseSectionProps {
  readonly view: HomeView;
  readonly supervision: OwnSupervision;
  readonly next: Session;
}

/** What either of them wants to talk about next time, and the box to add to it. */
export function RaiseSection({ view, supervision, next }: RaiseSectionProps): React.ReactElement {
  const styles = useStyles();
  const { raise } = useStrings(homeStrings);
  const stands = useHomeStands();
  const [mine, setMine] = React.useState<readonly AgendaAddition[]>([]);
  const known = view.additions.filter((item) => item.sessionKey === next.key);
  const items = [...known, ...mine.filter((item) => !known.some(({ key }) => key === item.key))];
  const { pair } = supervision;
  // Home knows of a group only that it is one; the session itself names everybody
  const group: readonly Reader[] =
    next.superviseeKey === '' ? [{ name: raise.group, why: 'supervisee', many: true }] : [];
  return (
    <Section title={raise.title(next.day, view.today)}>
      {items.length === 0 ? <p className={styles.none}>{raise.none}</p> : undefined}
      <ul className={styles.list}>
        {items.map((item) => (
          <Item key={item.key} item={item} view={view} supervision={supervision} />
        ))}
      </ul>
      <div className={styles.box}>
        {stands ? (
          <LazyBoundary quiet>
            <RaiseBox
              key={next.key}
              target={{ shard: next.shard, pairKey: next.pairKey, sessionKey: next.key }}
              today={view.today}
              items={items}
              words={raise}
              ready
              onAdded={(item) => setMine((before) => [...before, item])}
            />
          </LazyBoundary>
        ) : undefined}
      </div>
      <ConfidentialLine
        people={[
          { name: pair.superviseeName, why: 'supervisee', you: true },
          ...group,
          { name: pair.supervisorName, why: 'supervisor' },
        ]}
        keepers={view.catalogue.settings.keepers}
        administrators={view.catalogue.settings.administrators}
      />
    </Section>
  );
}

function Item({
  item,
  view,
  supervision,
}: {
  readonly item: AgendaAddition;
  readonly view: HomeView;
  readonly supervision: OwnSupervision;
}): React.ReactElement {
  const styles = useStyles();
  const { raise } = useStrings(homeStrings);
  const { dates } = useStrings();
  const day = dayInZone(item.createdAt, view.catalogue.settings.zone);
  let when = dates.dayMonth(day);
  if (day === view.today) when = raise.today;
  else if (day === addDays(view.today, -1)) when = raise.yesterday;
  const { superviseeKey, supervisorKey } = supervision.pair;
  let who = firstNameOf(item.createdBy);
  if (item.byKey === superviseeKey) who = raise.you;
  else if (item.byKey === supervisorKey) who = firstNameOf(supervision.pair.supervisorName);
  return (
    <li className={styles.item}>
      <p className={styles.words}>
        <CaseText>{item.text}</CaseText>
      </p>
      <p className={styles.by}>{raise.by(who, when)}</p>
    </li>
  );
}
