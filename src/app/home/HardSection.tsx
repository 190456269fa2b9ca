import { weekdayAndTime } from '../../ground/words/moments';
import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChatHelp20Regular } from '@fluentui/react-icons/lib/atoms/svg/chat-help';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Heart20Filled } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { homeStrings } from './en';
import { useAskForHelp } from '../../sessions/help/ui/useAskForHelp';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { useHelpService } from '../../sessions/help/useHelpService';
import { IconLine } from '../../ground/ui/IconLine';
import { useNotice } from '../../ground/ui/Notices';
import { Section } from '../../ground/ui/Section';
import { hubStrings } from '../../ground/words/hub/en';
import { useStrings } from '../../ground/ui/useStrings';
import { useTrouble } from '../../ground/ui/useTrouble';
import { firstNameOf } from '../../ground/rules/names';
import { RouteButton } from '../../ground/ui/RouteLink';
import type { AskedHelp, HomeView } from '../../sessions/home/HomeView';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  button: {
    justifyContent: 'flex-start',
    textAlign: 'start',
    minHeight: '48px',
    fontSize: tokens.fontSizeBase400,
    paddingInline: '16px',
    width: '100%',
  },
  heart: { color: tokens.colorPaletteBerryForeground1 },
  asked: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
});

export interface HardSectionProps {
  readonly view: HomeView;
}

/** The way to a debrief or to ad-hoc supervision, and what was asked for already. */
export function HardSection({ view }: HardSectionProps): React.ReactElement {
  const styles = useStyles();
  const { hard } = useStrings(homeStrings);
  const ask = useAskForHelp();
  const adHoc = view.catalogue.logKinds?.find(({ besideSupervision }) => besideSupervision);
  return (
    <Section title={hard.title}>
      <p className={styles.words}>{hard.words}</p>
      {view.requestsByMe.map((request) => (
        <Asked key={request.key} request={request} view={view} />
      ))}
      <Button
        className={styles.button}
        icon={<Heart20Filled className={styles.heart} />}
        onClick={() => ask('debrief')}
      >
        {hard.debrief}
      </Button>
      <Button className={styles.button} icon={<ChatHelp20Regular />} onClick={() => ask('adHoc')}>
        {hard.adHoc}
      </Button>
      {adHoc ? (
        <RouteButton className={styles.button} icon={<ChatHelp20Regular />} to={{ place: 'log', kindKey: adHoc.key }}>
          {adHoc.action}
        </RouteButton>
      ) : undefined}
      <IconLine quiet icon={<LockClosed16Regular />}>
        {hard.note}
      </IconLine>
    </Section>
  );
}

function Asked({ request, view }: { readonly request: AskedHelp; readonly view: HomeView }): React.ReactElement {
  const styles = useStyles();
  const { hard } = useStrings(homeStrings);
  const { dates } = useStrings();
  const { todayAt } = useStrings(hubStrings);
  const { zone } = view.catalogue.settings;
  const { session } = request;
  const trouble = useTrouble();
  const askHelp = useHelpService();
  const home = useHome();
  const say = useNotice();
  const withdraw = async (): Promise<void> => {
    try {
      await askHelp((it) => it.answerRequest(request, 'withdrawn'));
      say('done', hard.withdrawn);
      home.refresh();
    } catch (error) {
      trouble(error);
    }
  };
  return (
    <div className={styles.asked}>
      {session === undefined ? (
        <>
          <IconLine icon={<CheckmarkCircle20Filled />}>{hard.asked(request.what)}</IconLine>
          <Button appearance="subtle" onClick={() => void withdraw()}>
            {hard.withdraw}
          </Button>
        </>
      ) : (
        <>
          <IconLine icon={<CheckmarkCircle20Filled />}>
            {hard.booked(
              request.what,
              session.day === view.today
                ? todayAt(dates.time(session.startsAt, zone))
                : weekdayAndTime(session.startsAt, zone),
              firstNameOf(request.withName ?? ''),
            )}
          </IconLine>
          <RouteButton
            appearance="subtle"
            to={{
              place: 'session',
              target: { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key },
            }}
          >
            {hard.open}
          </RouteButton>
        </>
      )}
    </div>
  );
}
