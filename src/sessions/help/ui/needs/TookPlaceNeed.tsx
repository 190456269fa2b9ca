import * as React from 'react';
import { Heart20Filled } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NeedProps } from '../../../home/ui/NeedDefinition';
import { requestNeedStrings } from './en';
import { useNoted } from './useNoted';

const useStyles = makeStyles({
  heart: { color: tokens.colorPaletteBerryForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The time of a meeting without a record has come: it took place, or its page says what became of it. */
export function TookPlaceNeed({ need, view, first }: NeedProps<'tookPlace'>): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(requestNeedStrings);
  const { dates } = useStrings();
  const { busy, note } = useNoted();
  const { session, title, name } = need;
  const target = { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key };
  return (
    <NeedRow
      icon={<Heart20Filled className={styles.heart} />}
      title={strings.didItTakePlace(title, name)}
      lead={strings.bookedLead(
        session.day,
        session.day === view.today,
        dates.time(session.startsAt, view.catalogue.settings.zone),
        '',
      )}
      action={
        <div className={styles.actions}>
          <Button
            appearance={first ? 'primary' : undefined}
            disabledFocusable={busy}
            onClick={() => void note((it) => it.noteHeld(target))}
          >
            {strings.tookPlace}
          </Button>
          <RouteButton appearance="subtle" to={{ place: 'session', target }}>
            {strings.open}
          </RouteButton>
        </div>
      }
    />
  );
}
