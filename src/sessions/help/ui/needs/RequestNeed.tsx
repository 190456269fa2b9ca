import * as React from 'react';
import { Heart20Filled } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { dayInZone } from '../../../../ground/rules/days';
import type { HelpRequest } from '../../../rules/WorkItem';
import { requestNeedStrings } from './en';
import { useHome } from '../../../home/ui/HomeContext';
import { useHelpService } from '../../useHelpService';
import { useNavigation } from '../../../../ground/ui/Navigation';
import { useNotice } from '../../../../ground/ui/Notices';
import { useStrings } from '../../../../ground/ui/useStrings';
import { useTrouble } from '../../../../ground/ui/useTrouble';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import type { NeedProps } from '../../../home/ui/NeedDefinition';

const useStyles = makeStyles({ heart: { color: tokens.colorPaletteBerryForeground1 } });

/** Somebody has asked for a debrief or ad-hoc supervision: offer a time, then note that it took place. */
export function RequestNeed({ need, view, first }: NeedProps<'request'>): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(requestNeedStrings);
  const { dates } = useStrings();
  const askHelp = useHelpService();
  const home = useHome();
  const { navigate } = useNavigation();
  const say = useNotice();
  const trouble = useTrouble();
  const [busy, setBusy] = React.useState(false);
  const { request, name, schoolName } = need;
  const { zone } = view.catalogue.settings;
  const day = dayInZone(request.createdAt, zone);
  const isToday = day === view.today;

  const answer = async (status: HelpRequest['status'], then: () => void): Promise<void> => {
    setBusy(true);
    try {
      await askHelp((it) => it.answerRequest(request, status));
      then();
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(false);
    }
  };
  const offerTime = (): void => navigate({ place: 'book', pairKey: request.pairKey, superviseeKey: request.fromKey });
  const noted = (): void => {
    say('done', strings.noted);
    home.refresh();
  };

  const action =
    request.status === 'offered' ? (
      <Button
        appearance={first ? 'primary' : undefined}
        disabledFocusable={busy}
        onClick={() => void answer('held', noted)}
      >
        {strings.tookPlace}
      </Button>
    ) : (
      <Button
        appearance={first ? 'primary' : undefined}
        disabledFocusable={busy}
        onClick={() => void answer('offered', offerTime)}
      >
        {strings.offerTime}
      </Button>
    );
  return (
    <NeedRow
      icon={<Heart20Filled className={styles.heart} />}
      title={strings.request(name, request.what, isToday)}
      lead={strings.requestLead(day, isToday, dates.time(request.createdAt, zone), schoolName)}
      action={action}
    />
  );
}
