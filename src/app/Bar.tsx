import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/lib/atoms/svg/arrow-left';
import { Heart20Regular } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { PeopleCommunity20Regular } from '@fluentui/react-icons/lib/atoms/svg/people-community';
import { places } from './capabilities';
import { entriesBefore, entriesFor, markedAt } from './entries';
import type { Entry } from './entries';
import { useAskForHelp } from '../sessions/help/ui/useAskForHelp';
import { LazyBoundary } from '../ground/ui/LazyBoundary';
import { forcedColors, phone } from '../ground/ui/breakpoints';
import { useHome } from '../sessions/home/ui/HomeContext';
import { useNavigation } from '../ground/ui/Navigation';
import { RouteButton, useRouteAnchor } from '../ground/ui/RouteLink';
import type { Place, Route } from '../ground/ui/Route';
import { useNarrow } from '../ground/ui/useNarrow';
import { hubStrings } from '../ground/words/hub/en';
import { useStrings } from '../ground/ui/useStrings';
import type { HomeView } from '../sessions/home/HomeView';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    minHeight: '56px',
    boxSizing: 'border-box',
    padding: '0 32px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [phone]: { padding: '0 8px', gap: '4px' },
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    ...typographyStyles.body1Strong,
    whiteSpace: 'nowrap',
    [phone]: { display: 'none' },
  },
  mark: {
    display: 'flex',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    [forcedColors]: { border: '1px solid CanvasText' },
  },
  nav: { display: 'flex', alignSelf: 'stretch' },
  places: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap' },
  place: { display: 'flex' },
  link: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    padding: '0 12px',
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1Hover, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [phone]: { padding: '0 8px' },
  },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: 0,
      bottom: 0,
      height: '3px',
      backgroundColor: tokens.colorCompoundBrandStroke,
      [forcedColors]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    },
  },
  debrief: { marginInlineStart: 'auto', flexShrink: 0, [phone]: { minHeight: '44px', minWidth: '44px' } },
  heart: { color: tokens.colorPaletteBerryForeground1 },
});

// on a phone alone, and then for some
const MorePlaces = React.lazy(() =>
  import(/* webpackChunkName: 'more-places' */ './MorePlaces').then((file) => ({ default: file.MorePlaces })),
);

/** Letters of links that stand beside each other on a phone; with more of them the last links stand behind "More". */
const lettersOnPhone = 28;

/** Administrators who take part in no supervision have nobody to ask. */
const takesPart = (view: HomeView): boolean => view.mine.length > 0 || view.me !== undefined;

export interface BarProps {
  /** As the page says; Home may be the very thing that fails until Set-up has run. */
  readonly administers: boolean;
}

/**
 * Our own places: links, not tabs, because each is a place with an address. On a phone a flow shows only the way back.
 */
export function Bar({ administers }: BarProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(hubStrings);
  const { route } = useNavigation();
  const narrow = useNarrow();
  const home = useHome();
  const ask = useAskForHelp();
  const shown = home.state === 'full' ? entriesFor(home.value.belonging) : entriesBefore(administers);

  const marked = markedAt(route.place);
  const letters = shown.reduce((sum, { destination }) => sum + destination.label.length, 0);
  const fitting = narrow && letters > lettersOnPhone ? Math.min(shown.length - 1, 3) : shown.length;
  const folded = shown.slice(fitting);
  const entry = ({ place, destination }: Entry): React.ReactElement => (
    <li key={place} className={styles.place}>
      <EntryLink place={place} label={destination.label} current={marked === place} />
    </li>
  );

  if (narrow && places[route.place].flow) {
    return (
      <div className={styles.bar}>
        <RouteButton appearance="subtle" icon={<ArrowLeft20Regular />} to={{ place: 'home' }}>
          {strings.backToHome}
        </RouteButton>
      </div>
    );
  }
  return (
    <div className={styles.bar}>
      <span className={styles.brand}>
        <span className={styles.mark} aria-hidden="true">
          <PeopleCommunity20Regular />
        </span>
        {strings.product}
      </span>
      <nav className={styles.nav} aria-label={strings.placesLabel}>
        <ul className={styles.places}>{shown.slice(0, fitting).map(entry)}</ul>
        {folded.length > 0 ? (
          <LazyBoundary quiet>
            <MorePlaces current={folded.some(({ place }) => place === marked)}>{folded.map(entry)}</MorePlaces>
          </LazyBoundary>
        ) : undefined}
      </nav>
      {home.state === 'full' && takesPart(home.value) ? (
        <Button
          appearance="subtle"
          icon={<Heart20Regular className={styles.heart} />}
          className={styles.debrief}
          aria-label={strings.debrief}
          onClick={() => ask('debrief')}
        >
          {narrow ? undefined : strings.debrief}
        </Button>
      ) : undefined}
    </div>
  );
}

interface EntryLinkProps {
  readonly place: Place;
  readonly label: string;
  readonly current: boolean;
}

function EntryLink({ place, label, current }: EntryLinkProps): React.ReactElement {
  const styles = useStyles();
  return (
    <a
      // an entry of the bar needs nothing but its name
      {...useRouteAnchor({ place } as Route)}
      className={mergeClasses(styles.link, current && styles.current)}
      aria-current={current ? 'page' : undefined}
    >
      {label}
    </a>
  );
}
