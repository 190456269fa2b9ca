import * as React from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import type { HomeView } from '../../../sessions/home/HomeView';
import { IconLine } from '../../../ground/ui/IconLine';
import { RouteButton } from '../../../ground/ui/RouteLink';
import { useStrings } from '../../../ground/ui/useStrings';
import { useHome } from '../../../sessions/home/ui/HomeContext';
import { siteNoteStrings } from './en';

const useStyles = makeStyles({
  notes: { display: 'grid', gap: '8px' },
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
});

export interface SiteNotesProps {
  readonly view: HomeView;
  /** It could not be read again. */
  readonly old: boolean;
}

/** Above Home: the site and this page are not of one version, or Home is not of now, and what that means. */
export function SiteNotes({ view, old }: SiteNotesProps): React.ReactElement {
  const styles = useStyles();
  const { upgrade, unknown, stoodAt } = useStrings(siteNoteStrings);
  const { dates, tryAgain } = useStrings();
  const { refresh } = useHome();
  return (
    <div role="status" className={styles.notes}>
      {view.upgradeWaits ? (
        <div className={styles.note}>
          <IconLine icon={<Info20Regular />}>{upgrade.waits}</IconLine>
          {view.belonging.administers ? <RouteButton to={{ place: 'setUp' }}>{upgrade.open}</RouteButton> : undefined}
        </div>
      ) : undefined}
      {old ? (
        <div className={styles.note}>
          <IconLine icon={<Info20Regular />}>
            {stoodAt(view.today, dates.time(view.now, view.catalogue.settings.zone))}
          </IconLine>
          <Button onClick={refresh}>{tryAgain}</Button>
        </div>
      ) : undefined}
      {view.unknown > 0 ? <IconLine icon={<Info20Regular />}>{unknown(view.unknown, view.newer)}</IconLine> : undefined}
    </div>
  );
}
