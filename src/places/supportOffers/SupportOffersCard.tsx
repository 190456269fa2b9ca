import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { academicYearOf } from '../../ground/rules/academicYear';
import { forcedColors, phone } from '../../ground/ui/breakpoints';
import { hashWith } from '../../ground/ui/addresses';
import { IconLine } from '../../ground/ui/IconLine';
import { useStrings } from '../../ground/ui/useStrings';
import { schoolYearOf } from '../../people/rules/halfTerms';
import { termsAYear } from '../../people/rules/termPatterns';
import type { PublishedOffers } from '../../plans/OfferService';
import type { Edition } from '../../plans/rules/SupportOverview';
import type { HomeView } from '../../sessions/home/HomeView';
import { isForRoles, readableBy } from '../support/offerStanding';
import { supportAddress } from '../support/supportAddress';
import { supportOffersStrings } from './en';
import { OfferItem } from './OfferItem';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    ...typographyStyles.body1,
    [phone]: { '& .fui-Button': { minHeight: '44px' } },
  },
  words: { ...typographyStyles.body1, margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  chosen: { [forcedColors]: { outline: '2px solid Highlight' } },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  summary: { cursor: 'pointer', ...typographyStyles.body1Strong, paddingBlock: '4px' },
  foot: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '12px' },
});

export interface SupportOffersCardProps {
  readonly view: HomeView;
  readonly published: PublishedOffers;
  readonly hubUrl: string;
}

/** Of the overviews for my roles the first, or the one I choose; a lead chooses among all of them. */
export function SupportOffersCard({ view, published, hubUrl }: SupportOffersCardProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(supportOffersStrings);
  const [chosenKey, choose] = React.useState<string | undefined>();
  const choices = readableBy({ all: published.editions, overviewOf: ({ overview }) => overview }, view);
  const shown = choices.find(({ planKey }) => planKey === chosenKey) ?? choices[0];
  return (
    <div className={styles.card}>
      {choices.length > 1 ? (
        <div role="group" aria-label={strings.which} className={styles.choices}>
          {choices.map(({ planKey, overview }) => (
            <Button
              key={planKey}
              size="small"
              className={planKey === shown?.planKey ? styles.chosen : undefined}
              appearance={planKey === shown?.planKey ? 'primary' : undefined}
              aria-pressed={planKey === shown?.planKey}
              onClick={() => choose(planKey)}
            >
              {overview.about.title}
            </Button>
          ))}
        </div>
      ) : undefined}
      {shown === undefined ? (
        <Nothing view={view} isThere={published.isThere} hubUrl={hubUrl} />
      ) : (
        <Shown edition={shown} published={published} view={view} hubUrl={hubUrl} />
      )}
      {published.unknown > 0 ? (
        <p role="status" className={styles.words}>
          {strings.unknown(published.unknown)}
        </p>
      ) : undefined}
    </div>
  );
}

interface NothingProps {
  readonly view: HomeView;
  readonly isThere: boolean;
  readonly hubUrl: string;
}

/** Why there is nothing to show: no list yet, a person the Hub does not know, or a role without an overview. */
function Nothing({ view, isThere, hubUrl }: NothingProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(supportOffersStrings);
  const unlisted = view.me === undefined ? strings.unlisted : strings.noRole;
  const { title, words } = isThere ? unlisted : strings.older;
  return (
    <>
      <p className={styles.strong}>{title}</p>
      <p className={styles.words}>{words}</p>
      <div>
        <Button as="a" href={hubUrl}>
          {strings.openHub}
        </Button>
      </div>
    </>
  );
}

interface ShownProps {
  readonly edition: Edition;
  readonly published: PublishedOffers;
  readonly view: HomeView;
  readonly hubUrl: string;
}

function Shown({ edition, published, view, hubUrl }: ShownProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(supportOffersStrings);
  const { overview, planKey, year } = edition;
  const { statement, title } = overview.about;
  const terms = termsAYear(schoolYearOf(view.catalogue, view.me?.schoolKey ?? '', academicYearOf(view.today)));
  const isMine = isForRoles(overview, view);
  return (
    <>
      <p className={styles.words}>{strings.lead(title, year)}</p>
      {year < published.year ? <p className={styles.words}>{strings.earlier(year)}</p> : undefined}
      {statement.trim() === '' ? undefined : (
        <details>
          <summary className={styles.summary}>{strings.why}</summary>
          {statement.split(/\n\s*\n/).map((one, index) => (
            <p key={index}>{one}</p>
          ))}
        </details>
      )}
      <ol className={styles.list}>
        {overview.offers.map((offer) => (
          <OfferItem
            key={offer.key}
            offer={offer}
            terms={terms}
            lead={edition.publishedBy}
            view={isMine ? view : undefined}
            hubUrl={hubUrl}
            address={`${hubUrl}${hashWith('support', supportAddress, { planKey, offerKey: offer.key })}`}
          />
        ))}
      </ol>
      <div className={styles.foot}>
        <Button as="a" appearance="subtle" href={`${hubUrl}${hashWith('support', supportAddress, { planKey })}`}>
          {strings.whole}
        </Button>
      </div>
      {isMine ? (
        <IconLine quiet icon={<LockClosed16Regular />}>
          {strings.own}
        </IconLine>
      ) : undefined}
    </>
  );
}
