import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayInZone } from '../../ground/rules/days';
import { useNotice } from '../../ground/ui/Notices';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import { changesBetween, withPartOf } from '../../plans/rules/overviewParts';
import type { OverviewChange } from '../../plans/rules/overviewParts';
import type { Edition } from '../../plans/rules/SupportOverview';
import { overviewStrings } from '../../plans/ui/en';
import type { DeskFormProps } from './DeskFormProps';
import { deskStrings } from './en';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  strong: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  item: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

/** Beside the form: what changed, what publishing does, the next year, and the editions. */
export function DeskAside(props: DeskFormProps): React.ReactElement {
  return (
    <>
      <WhatChanged {...props} />
      <WhatPublishingDoes {...props} />
      <NextYear {...props} />
      <Editions {...props} />
    </>
  );
}

function useTitleOf(): (change: OverviewChange) => string {
  const { changes } = useStrings(deskStrings);
  const { partOf } = useStrings(overviewStrings);
  return ({ of, name, title }) => {
    if (of === 'order') return changes.order(partOf[name as keyof typeof partOf]);
    return of === 'statement' || of === 'about' ? partOf[of] : title || partOf[of];
  };
}

function WhatChanged({ desk, writing, terms }: DeskFormProps): React.ReactElement {
  const styles = useStyles();
  const { changes: strings } = useStrings(deskStrings);
  const { changeWords } = useStrings(overviewStrings);
  const zone = useZone();
  const titleOf = useTitleOf();
  const { published } = desk;
  if (published === undefined)
    return (
      <Section title={strings.title}>
        <p className={styles.words}>{strings.unpublished}</p>
      </Section>
    );
  const changes = changesBetween(published.overview, writing.overview);
  return (
    <Section
      title={strings.title}
      lead={strings.lead(changes.length, dayInZone(new Date(published.publishedAt), zone))}
    >
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.name} className={styles.item}>
            <p className={styles.strong}>{titleOf(change)}</p>
            <p className={styles.words}>{changeWords(change, terms)}</p>
            <Button
              size="small"
              aria-label={strings.takeBackLabel(titleOf(change))}
              onClick={() => writing.change((overview) => withPartOf(overview, published.overview, change.name))}
            >
              {strings.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WhatPublishingDoes({ desk }: DeskFormProps): React.ReactElement {
  const styles = useStyles();
  const { publishing: strings } = useStrings(deskStrings);
  return (
    <Section title={strings.title}>
      <p className={styles.words}>{strings.who}</p>
      <p className={styles.words}>{strings.sessions}</p>
      {desk.published === undefined ? undefined : <p className={styles.words}>{strings.kept}</p>}
    </Section>
  );
}

function NextYear({ desk }: DeskFormProps): React.ReactElement {
  const styles = useStyles();
  const { next } = useStrings(deskStrings);
  const { planKey, year, thisYear, nextYear } = desk;
  return (
    <Section title={next.title}>
      {year === nextYear ? (
        <RouteButton to={{ place: 'supportDesk', planKey, year: thisYear }}>{next.back(thisYear)}</RouteButton>
      ) : (
        <>
          <p className={styles.words}>{next.words(nextYear)}</p>
          <RouteButton to={{ place: 'supportDesk', planKey, year: nextYear }}>{next.open(nextYear)}</RouteButton>
        </>
      )}
    </Section>
  );
}

function Editions({ desk, writing }: DeskFormProps): React.ReactElement {
  const styles = useStyles();
  const { editions: strings } = useStrings(deskStrings);
  const zone = useZone();
  const say = useNotice();
  const dayOf = ({ publishedAt }: Edition): number => dayInZone(new Date(publishedAt), zone);
  const returnTo = (edition: Edition): void => {
    writing.change(() => edition.overview);
    say('done', strings.returned(dayOf(edition)));
  };
  return (
    <Section title={strings.title}>
      {desk.editions.length === 0 ? <p className={styles.words}>{strings.none}</p> : undefined}
      <ul className={styles.list}>
        {desk.editions.map((edition) => (
          <li key={edition.key} className={styles.item}>
            <p className={styles.strong}>{strings.of(edition.year)}</p>
            <p className={styles.quiet}>{strings.by(edition.publishedBy, dayOf(edition))}</p>
            {edition.key === desk.published?.key ? (
              <StateBadge state="done">{strings.state.published}</StateBadge>
            ) : (
              <>
                <StateBadge state="declined">{strings.state.ended}</StateBadge>
                <Button size="small" aria-label={strings.backToLabel(dayOf(edition))} onClick={() => returnTo(edition)}>
                  {strings.backTo}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
