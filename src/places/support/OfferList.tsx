import * as React from 'react';
import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { forcedColors, phone } from '../../ground/ui/breakpoints';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { StateBadge } from '../../ground/ui/StateBadge';
import { useStrings } from '../../ground/ui/useStrings';
import { ownAddress } from '../../ground/rules/ownAddress';
import type { OverviewOffer, SupportOverview } from '../../plans/rules/SupportOverview';
import { overviewStrings } from '../../plans/ui/en';
import type { HomeView, OwnSupervision } from '../../sessions/home/HomeView';
import { useAskForHelp } from '../../sessions/help/ui/useAskForHelp';
import { offeredStrings } from './en';
import { lastHeld, offerStanding } from './offerStanding';
import type { OfferStanding } from './offerStanding';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 176px',
    gap: '8px 24px',
    padding: '16px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  led: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `8px solid ${tokens.colorBrandBackground2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '6px' },
    [forcedColors]: { outline: '2px solid Highlight', outlineOffset: '6px' },
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  words: { ...typographyStyles.body1, margin: '2px 0 8px', overflowWrap: 'anywhere' },
  facts: {
    ...typographyStyles.caption1,
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '2px 12px',
    overflowWrap: 'anywhere',
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
  state: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  next: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { marginTop: '4px' },
});

export interface OfferListProps {
  readonly overview: SupportOverview;
  /** What Home knows of my own sessions; undefined where it is not mine, or Home could not be read. */
  readonly view: HomeView | undefined;
  /** I hold one of the roles it is for. */
  readonly own: boolean;
  /** Who published it. */
  readonly lead: string;
  /** Terms of my school's year. */
  readonly terms: number;
  /** The offer a link led to. */
  readonly led?: string | undefined;
}

/** Each offer with its purpose and facts; to the right what I had of it, what comes next, and the way to ask. */
export function OfferList({ overview, view, own, lead, terms, led }: OfferListProps): React.ReactElement {
  const styles = useStyles();
  const { offers: strings } = useStrings(offeredStrings);
  return (
    <Section title={strings.title(overview.offers.length)} lead={own ? strings.lead : undefined}>
      {own && view === undefined ? (
        <p role="status" className={styles.quiet}>
          {strings.noDates}
        </p>
      ) : undefined}
      <ol className={styles.list}>
        {overview.offers.map((offer, index) => (
          <OfferRow
            key={offer.key}
            offer={offer}
            number={index + 1}
            terms={terms}
            view={view}
            lead={lead}
            isLed={offer.key === led}
          />
        ))}
      </ol>
    </Section>
  );
}

interface OfferRowProps {
  readonly offer: OverviewOffer;
  readonly number: number;
  readonly terms: number;
  readonly view: HomeView | undefined;
  readonly lead: string;
  /** A link led here: its heading takes the focus. */
  readonly isLed: boolean;
}

function OfferRow({ offer, number, terms, view, lead, isLed }: OfferRowProps): React.ReactElement {
  const styles = useStyles();
  const row = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    // Home may still be read: when the row is drawn again with its button, the focus stays where it is
    if (isLed) row.current?.focus();
  }, [isLed]);
  const standing = view && offerStanding(offer, view);
  const isMine = standing && standing.is !== 'others';
  return (
    <li ref={row} tabIndex={isLed ? -1 : undefined} className={mergeClasses(styles.row, isLed && styles.led)}>
      <OfferWords offer={offer} number={number} terms={terms} mine={isMine} />
      {view && isMine ? <OfferState standing={standing} view={view} lead={lead} /> : undefined}
    </li>
  );
}

interface OfferWordsProps {
  readonly offer: OverviewOffer;
  readonly number: number;
  readonly terms: number;
  /** It is for one of my own roles; undefined where nobody's own page is shown. */
  readonly mine: boolean | undefined;
}

function OfferWords({ offer, number, terms, mine }: OfferWordsProps): React.ReactElement {
  const styles = useStyles();
  const { offers: strings } = useStrings(offeredStrings);
  const { howOften } = useStrings(overviewStrings);
  const template = ownAddress(offer.template.address, window.location.origin);
  return (
    <div>
      <h3 className={styles.title}>{`${number}. ${offer.title}`}</h3>
      <p className={styles.words}>
        {offer.purpose} {offer.wording === 'entitled' ? strings.entitled[mine === true ? 'you' : 'staff'] : undefined}
      </p>
      <dl className={styles.facts}>
        <dt className={styles.term}>{strings.often}</dt>
        <dd className={styles.fact}>{howOften(offer, terms)}</dd>
        <dt className={styles.term}>{strings.who}</dt>
        <dd className={styles.fact}>{offer.who}</dd>
        {template === undefined ? undefined : (
          <>
            <dt className={styles.term}>{strings.template}</dt>
            <dd className={styles.fact}>
              <Link href={template} target="_blank" rel="noreferrer">
                {offer.template.title}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

interface OfferStateProps {
  readonly standing: OfferStanding;
  readonly view: HomeView;
  readonly lead: string;
}

function OfferState({ standing, view, lead }: OfferStateProps): React.ReactElement {
  const styles = useStyles();
  const { offers: strings } = useStrings(offeredStrings);
  if (standing.is === 'always') return <AlwaysOnOffer />;
  if (standing.is === 'agency') return <Agency view={view} lead={lead} />;
  if (standing.is !== 'own')
    return (
      <div className={styles.state}>
        {lead === view.name ? undefined : <p className={styles.quiet}>{strings.speak(lead)}</p>}
      </div>
    );
  return (
    <div className={styles.state}>
      <OwnDates own={standing.own} zone={view.catalogue.settings.zone} />
      <NextStep own={standing.own} isAskedFor={standing.isAskedFor} />
    </div>
  );
}

function OwnDates({ own, zone }: { readonly own: OwnSupervision; readonly zone: string }): React.ReactElement {
  const styles = useStyles();
  const { offers: strings } = useStrings(offeredStrings);
  const { dates } = useStrings();
  const { next } = own;
  const last = lastHeld(own);
  return (
    <>
      {next === undefined ? undefined : (
        <>
          <StateBadge state="booked" />
          <p className={styles.next}>{strings.next(next.day, dates.time(next.startsAt, zone))}</p>
        </>
      )}
      {last === undefined ? undefined : <p className={styles.quiet}>{strings.last(last)}</p>}
    </>
  );
}

interface NextStepProps {
  readonly own: OwnSupervision;
  /** Time with one's own supervisor can be asked for; a group's cannot. */
  readonly isAskedFor: boolean;
}

/** To the session that is booked, and to a time with one's own supervisor before it. */
function NextStep({ own: { next }, isAskedFor }: NextStepProps): React.ReactElement {
  const styles = useStyles();
  const { offers: strings } = useStrings(offeredStrings);
  const ask = useAskForHelp();
  return (
    <>
      {next === undefined ? undefined : (
        <RouteButton
          className={styles.button}
          to={{ place: 'session', target: { shard: next.shard, pairKey: next.pairKey, sessionKey: next.key } }}
        >
          {strings.prepare}
        </RouteButton>
      )}
      {isAskedFor ? (
        <Button className={styles.button} appearance={next ? 'subtle' : undefined} onClick={() => ask('adHoc')}>
          {next === undefined ? strings.ask : strings.sooner}
        </Button>
      ) : undefined}
    </>
  );
}

function AlwaysOnOffer(): React.ReactElement {
  const styles = useStyles();
  const { offers: strings } = useStrings(offeredStrings);
  const ask = useAskForHelp();
  return (
    <div className={styles.state}>
      <StateBadge state="offered">{strings.always}</StateBadge>
      <p className={styles.quiet}>{strings.debrief}</p>
      <Button className={styles.button} onClick={() => ask('debrief')}>
        {strings.askDebrief}
      </Button>
    </div>
  );
}

/** What was asked of an agency is kept by reference in the log. */
function Agency({ view, lead }: { readonly view: HomeView; readonly lead: string }): React.ReactElement {
  const styles = useStyles();
  const { offers: strings } = useStrings(offeredStrings);
  const kind = ['consultation', 'referral-feedback']
    .map((wanted) => view.catalogue.logKinds?.find(({ key }) => key === wanted))
    .find((found) => found !== undefined);
  return (
    <div className={styles.state}>
      <RouteButton className={styles.button} to={{ place: 'support', planKey: 'agencies' }}>
        {strings.agency}
      </RouteButton>
      {kind === undefined ? (
        <p className={styles.quiet}>{strings.speak(lead)}</p>
      ) : (
        <RouteButton className={styles.button} to={{ place: 'log', kindKey: kind.key }}>
          {strings.log}
        </RouteButton>
      )}
    </div>
  );
}
