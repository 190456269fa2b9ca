import * as React from 'react';
import { Heart20Filled } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { makeStyles, tokens } from '@fluentui/react-components';
import { dayInZone } from '../../../../ground/rules/days';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { RouteButton } from '../../../../ground/ui/RouteLink';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NeedProps } from '../../../home/ui/NeedDefinition';
import { dutyNeedStrings } from '../../en';

const useStyles = makeStyles({ heart: { color: tokens.colorPaletteBerryForeground1 } });

/** A debrief asked of whoever is on duty: for whoever asked, and for whoever is to answer. */
export function DutyNeed({ need, view, first }: NeedProps<'duty'>): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(dutyNeedStrings);
  const { dates } = useStrings();
  const { key, byName, askedAt, colleague, what, days = 0 } = need;
  const { zone } = view.catalogue.settings;
  const day = dayInZone(askedAt, zone);
  const asked = `${day === view.today ? '' : `${dates.dayMonth(day)}, `}${dates.time(askedAt, zone)}.`;
  const mine = colleague ? strings.mineFor : strings.mine;
  const words: Readonly<Record<typeof what, readonly [title: string, lead: string]>> = {
    mine: [mine, strings.leads.asked],
    takenMine: [mine, strings.leads.taken],
    offered: [strings.offered, strings.leads.taken],
    checkIn: [strings.checkIn(days), strings.checkInLead],
    turn: [strings.turn(byName, colleague), asked],
    taken: [strings.taken(byName, colleague), asked],
    call: [strings.call(byName), strings.callLead],
    lookIn: [strings.lookIn, strings.lookInLead(days)],
  };
  const [title, lead] = words[what];
  return (
    <NeedRow
      icon={<Heart20Filled className={styles.heart} />}
      title={title}
      lead={lead}
      action={
        <RouteButton appearance={first ? 'primary' : undefined} to={{ place: 'asked', askKey: key }}>
          {strings.open}
        </RouteButton>
      }
    />
  );
}
