import * as React from 'react';
import { makeStyles } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import type { HomeView } from '../../sessions/home/HomeView';
import { IconLine } from '../../ground/ui/IconLine';
import { RouteButton } from '../../ground/ui/RouteLink';
import { useStrings } from '../../ground/ui/useStrings';
import { homeStrings } from './en';

const useStyles = makeStyles({
  notes: { display: 'grid', gap: '8px' },
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
});

/** Above Home: the site and this page are not of one version, and what that means for now. */
export function SiteNotes({ view }: { readonly view: HomeView }): React.ReactElement {
  const styles = useStyles();
  const { upgrade, unknown } = useStrings(homeStrings);
  return (
    <div role="status" className={styles.notes}>
      {view.upgradeWaits ? (
        <div className={styles.note}>
          <IconLine icon={<Info20Regular />}>{upgrade.waits}</IconLine>
          {view.belonging.administers ? <RouteButton to={{ place: 'setUp' }}>{upgrade.open}</RouteButton> : undefined}
        </div>
      ) : undefined}
      {view.unknown > 0 ? <IconLine icon={<Info20Regular />}>{unknown(view.unknown)}</IconLine> : undefined}
    </div>
  );
}
