import * as React from 'react';
import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import type { TrustPicture } from '../../picture/rules/TrustPicture';
import { useHome } from '../../sessions/home/ui/HomeContext';
import { trustPlaceStrings } from './en';
import type { TrustPlaceStrings } from './en';
import type { CountWork } from './useTrustPicture';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center', minHeight: '32px' },
  words: { ...typographyStyles.body1, margin: 0 },
});

export interface CountStateProps {
  readonly picture: TrustPicture | undefined;
  readonly work: CountWork;
  readonly onCountAnew: () => void;
}

/** As of when the figures are, what is being done about it, and the press that counts everything anew. */
export function CountState({ picture, work, onCountAnew }: CountStateProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(trustPlaceStrings);
  const zone = useZone();
  const home = useHome();
  const today = home.state === 'full' ? home.value.today : undefined;
  const asOf = picture ? strings.asOf(picture.asOf, zone, today === picture.day) : '';
  const said = [asOf, workWords(picture !== undefined, work, strings)].filter((words) => words !== '').join(' ');
  return (
    <div className={styles.line}>
      <p role="status" className={styles.words}>
        {said}
      </p>
      {work.state === 'counting' ? undefined : <Button onClick={onCountAnew}>{strings.countAnew}</Button>}
    </div>
  );
}

function workWords(isCounted: boolean, work: CountWork, strings: TrustPlaceStrings): string {
  if (work.state === 'idle') return '';
  if (work.state === 'failed') return isCounted ? strings.notUpToDate : '';
  const progress = work.progress === undefined ? '' : strings.progress(work.progress);
  if (work.anew) return `${strings.countingAnew} ${progress}`.trim();
  return `${isCounted ? strings.looking : strings.countingFirst} ${progress}`.trim();
}
