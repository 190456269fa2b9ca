import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { RouteButton } from '../../ground/ui/RouteLink';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { useAskForHelp } from '../../sessions/help/ui/useAskForHelp';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { logFormStrings } from '../en';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0 },
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
});

/** What is more than a quick question has its own time: the next session, or one that is asked for. */
export function MoreThanThat(): React.ReactElement | null {
  const styles = useStyles();
  const strings = useStrings(logFormStrings);
  const { dates } = useStrings();
  const home = useHome();
  const ask = useAskForHelp();
  if (home.state !== 'full' || home.value.mine.length === 0) return null;
  const { mine, today } = home.value;
  const own = mine.find(({ next }) => next !== undefined);
  const next = own?.next;
  return (
    <Section title={strings.more}>
      {own && next ? (
        <>
          <p className={styles.words}>{strings.moreWords(own.pair.supervisorName, dates.nearDay(next.day, today))}</p>
          <div className={styles.buttons}>
            <RouteButton
              to={{
                place: 'session',
                target: { shard: next.shard, pairKey: next.pairKey, sessionKey: next.key },
              }}
            >
              {strings.bring(dates.nearDay(next.day, today))}
            </RouteButton>
            <Button onClick={() => ask('adHoc')}>{strings.ask}</Button>
          </div>
        </>
      ) : (
        <>
          <p className={styles.words}>{strings.moreNothing}</p>
          <div className={styles.buttons}>
            <Button onClick={() => ask('adHoc')}>{strings.ask}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
