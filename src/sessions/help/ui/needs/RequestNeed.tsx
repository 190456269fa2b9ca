import * as React from 'react';
import { Heart20Filled } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { dayInZone } from '../../../../ground/rules/days';
import { requestNeedStrings } from './en';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { useStrings } from '../../../../ground/ui/useStrings';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import type { NeedProps } from '../../../home/ui/NeedDefinition';
import { useNoted } from './useNoted';

const useStyles = makeStyles({
  heart: { color: tokens.colorPaletteBerryForeground1 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Somebody has asked for a debrief or ad-hoc supervision: a time is offered by booking it, and then stands here. */
export function RequestNeed({ need, view, first }: NeedProps<'request'>): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(requestNeedStrings);
  const { dates } = useStrings();
  const { busy, note } = useNoted();
  const { request, name, schoolName, session, offerKey, factOnly } = need;
  const { zone } = view.catalogue.settings;
  const day = dayInZone(request.createdAt, zone);
  const isToday = day === view.today;
  const appearance = first ? 'primary' : undefined;
  const book = {
    place: 'book',
    pairKey: request.pairKey,
    superviseeKey: request.fromKey,
    offerKey,
  } as const;
  return session === undefined ? (
    <NeedRow
      icon={<Heart20Filled className={styles.heart} />}
      title={strings.request(name, request.what, isToday)}
      lead={`${strings.requestLead(day, isToday, dates.time(request.createdAt, zone), schoolName)}${request.urgency ? strings.urgency[request.urgency] : ''}`}
      action={
        <div className={styles.actions}>
          <RouteButton appearance={appearance} to={book}>
            {strings.offerTime}
          </RouteButton>
          {factOnly === true && (
            <Button
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => void note((it) => it.noteTalked(request))}
            >
              {strings.tookPlace}
            </Button>
          )}
        </div>
      }
    />
  ) : (
    <NeedRow
      icon={<Heart20Filled className={styles.heart} />}
      title={strings.booked(name, request.what)}
      lead={strings.bookedLead(session.day, session.day === view.today, dates.time(session.startsAt, zone), schoolName)}
      action={
        <RouteButton
          appearance={appearance}
          to={{ place: 'session', target: { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key } }}
        >
          {strings.open}
        </RouteButton>
      }
    />
  );
}
