import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Info20Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { setUpStrings } from '../en';
import { IconLine } from '../../ground/ui/IconLine';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { SetUpReport } from '../SetUpService';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, display: 'block' },
  words: { color: tokens.colorNeutralForeground2 },
});

export interface GoodToKnowProps {
  readonly report: SetUpReport;
}

/** What no add-in can change, said before it is asked. */
export function GoodToKnow({ report }: GoodToKnowProps): React.ReactElement {
  const styles = useStyles();
  const { good } = useStrings(setUpStrings);
  return (
    <Section title={good.title}>
      <IconLine icon={<Info20Regular />}>
        <span className={styles.title}>{good.open}</span>
        <span className={styles.words}>{good.words(report.administrators)}</span>
      </IconLine>
      <IconLine icon={<Info20Regular />}>
        <span className={styles.title}>{good.keepers}</span>
        <span className={styles.words}>{good.keepersWords}</span>
      </IconLine>
      {report.directoryGroups.length > 0 ? (
        <IconLine icon={<Info20Regular />}>
          <span className={styles.title}>{good.directory}</span>
          <span className={styles.words}>
            {good.directoryWords(report.directoryGroups.map(({ name, group }) => good.directoryGroup(name, group)))}
          </span>
        </IconLine>
      ) : undefined}
    </Section>
  );
}
