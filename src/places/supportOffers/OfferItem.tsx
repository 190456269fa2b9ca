import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { hashWith } from '../../ground/ui/addresses';
import { useStrings } from '../../ground/ui/useStrings';
import type { OverviewOffer } from '../../plans/rules/SupportOverview';
import { howOften } from '../../plans/ui/en';
import type { HomeView, OwnSupervision } from '../../sessions/home/HomeView';
import { sessionAddress } from '../../sessions/ui/sessionAddress';
import { lastHeld, offerStanding } from '../support/offerStanding';
import { supportOffersStrings } from './en';

const useStyles = makeStyles({
  // in a wide column words and dates stand beside each other, in a narrow one below
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 24px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
  },
  words: { flexGrow: 99, flexShrink: 1, flexBasis: '260px', minWidth: 0 },
  state: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: '200px',
    minWidth: 0,
    maxWidth: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.body1, margin: '2px 0 0' },
  next: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface OfferItemProps {
  readonly offer: OverviewOffer;
  readonly terms: number;
  /** Who published it. */
  readonly lead: string;
  /** Undefined where a lead reads what is for others. */
  readonly view: HomeView | undefined;
  readonly hubUrl: string;
  /** Of this offer in the Hub. */
  readonly address: string;
}

/** One offer: what it is for and how often; what I last had, what comes next, and the way to ask in the Hub. */
export function OfferItem(props: OfferItemProps): React.ReactElement {
  const styles = useStyles();
  const { offer, terms, view } = props;
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <h3 className={styles.title}>{offer.title}</h3>
        <p className={styles.line}>{offer.purpose}</p>
        <p className={styles.quiet}>{howOften(offer, terms)}</p>
      </div>
      {view === undefined ? undefined : (
        <div className={styles.state}>
          <Standing {...props} view={view} />
        </div>
      )}
    </li>
  );
}

type StandingProps = OfferItemProps & { readonly view: HomeView };

function Standing({ offer, lead, view, hubUrl, address }: StandingProps): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(supportOffersStrings);
  const standing = offerStanding(offer, view);
  switch (standing.is) {
    case 'others':
      return <p className={styles.quiet}>{strings.others}</p>;
    case 'always':
      return (
        <>
          <p className={styles.quiet}>{strings.always}</p>
          <Way words={strings.ask} title={offer.title} href={address} />
        </>
      );
    case 'agency':
      return <p className={styles.quiet}>{strings.agency}</p>;
    case 'nobody':
      return lead === view.name ? null : <p className={styles.quiet}>{strings.speak(lead)}</p>;
    case 'own':
      return (
        <>
          <Dates own={standing.own} zone={view.catalogue.settings.zone} />
          <Ways {...standing} title={offer.title} hubUrl={hubUrl} address={address} />
        </>
      );
  }
}

function Dates({ own, zone }: { readonly own: OwnSupervision; readonly zone: string }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(supportOffersStrings);
  const { dates } = useStrings();
  const { next } = own;
  const last = lastHeld(own);
  return (
    <>
      <p className={next === undefined ? styles.quiet : styles.next}>
        {next === undefined ? strings.none : strings.next(next.day, dates.time(next.startsAt, zone))}
      </p>
      {last === undefined ? undefined : <p className={styles.quiet}>{strings.last(last)}</p>}
    </>
  );
}

interface WaysProps {
  readonly own: OwnSupervision;
  readonly isAskedFor: boolean;
  readonly title: string;
  readonly hubUrl: string;
  readonly address: string;
}

/** To ask in the Hub; where only a group meets, to its next session. */
function Ways({ own: { next }, isAskedFor, title, hubUrl, address }: WaysProps): React.ReactElement | null {
  const strings = useStrings(supportOffersStrings);
  if (isAskedFor) return <Way words={next === undefined ? strings.ask : strings.sooner} title={title} href={address} />;
  if (next === undefined) return null;
  const { shard, pairKey, key } = next;
  const session = hashWith('session', sessionAddress, { target: { shard, pairKey, sessionKey: key } });
  return <Way words={strings.prepare} title={title} href={`${hubUrl}${session}`} />;
}

interface WayProps {
  readonly words: { readonly label: string; readonly of: (title: string) => string };
  readonly title: string;
  readonly href: string;
}

const Way = ({ words, title, href }: WayProps): React.ReactElement => (
  <Button as="a" size="small" href={href} aria-label={words.of(title)}>
    {words.label}
  </Button>
);
