import { sentences } from '../../ground/words/joining';
import * as React from 'react';
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { setUpStrings } from '../en';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { CopyButton } from './CopyButton';
import { stepsMissing } from '../rules/firstRun';
import type { SetUpReport } from '../SetUpService';

const useStyles = makeStyles({ words: { ...typographyStyles.body1, margin: 0 } });

export interface TellSomeoneProps {
  readonly report: SetUpReport;
}

/** The findings as a text for others. It names lists and permissions, never staff. */
export function TellSomeone({ report }: TellSomeoneProps): React.ReactElement {
  const styles = useStyles();
  const { tell, site, first, finding: words } = useStrings(setUpStrings);
  const lines = [
    ...report.site.map((finding) => `- ${site.plain(finding)}`),
    ...report.findings.map((finding) => `- ${sentences(words.title(finding), words.meaning(finding))}`),
  ];
  const missing = report.firstRun ? stepsMissing(report.firstRun) : [];
  if (report.firstRun && missing.length > 0) lines.push(`- ${first.until(report.firstRun, missing)}`);
  const text = [tell.heading, ...(lines.length > 0 ? lines : [tell.nothing])].join('\n');
  return (
    <Section title={tell.title}>
      <p className={styles.words}>{tell.words}</p>
      <CopyButton kind="list" text={text} />
    </Section>
  );
}
