import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { Columns, Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { useHome } from '../../home/ui/HomeContext';
import { rhythmStrings } from '../en';
import type { RhythmView } from '../RhythmService';
import { useRhythmService } from '../useRhythmService';
import { AskRhythm } from './AskRhythm';
import { AwaySection } from './AwaySection';
import { LongerGap } from './LongerGap';
import { ProposalSection } from './ProposalSection';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '4px 12px',
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  name: typographyStyles.body1Strong,
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface RhythmPageProps {
  readonly pairKey: string;
}

/** How often two people meet: what the policy asks for, what they agreed, and when one is not in work. */
export function RhythmPage({ pairKey }: RhythmPageProps): React.ReactElement {
  const strings = useStrings(rhythmStrings);
  const askRhythm = useRhythmService();
  const touch = useTouchTargets();
  const home = useHome();
  const rhythm = useLoad(React.useCallback(() => askRhythm((it) => it.openRhythm(pairKey)), [askRhythm, pairKey]));
  const changed = (): void => {
    rhythm.refresh();
    home.refresh();
  };
  return (
    <Page className={touch}>
      <LoadStates of={rhythm} heading={<PageHeader title={strings.title} />} rows={6}>
        {(view) => (
          <>
            <PageHeader title={titleOf(view, strings)} lead={strings.minimum(view.minimum, view.termsAYear)} />
            <Columns
              main={
                <>
                  {view.proposal ? <ProposalSection view={view} item={view.proposal} onChanged={changed} /> : undefined}
                  {view.role === 'keeper' ? (
                    <LongerGap view={view} onChanged={changed} />
                  ) : (
                    <AskRhythm key={view.proposal?.key} view={view} onChanged={changed} />
                  )}
                </>
              }
              aside={
                <>
                  <Agreed view={view} />
                  {view.role === 'keeper' ? undefined : <AwaySection view={view} onChanged={changed} />}
                </>
              }
            />
          </>
        )}
      </LoadStates>
    </Page>
  );
}

const titleOf = (view: RhythmView, strings: typeof rhythmStrings): string =>
  view.role === 'keeper'
    ? strings.titleForKeeper(view.pair.superviseeName, view.pair.supervisorName)
    : strings.titleOf(view.otherName);

/** What was agreed, in order, and which of it holds now. */
function Agreed({ view }: { readonly view: RhythmView }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(rhythmStrings);
  const { rhythms, today, termsAYear } = view;
  const now = rhythms.filter(({ from }, index) => index === 0 || from <= today).length - 1;
  return (
    <Section title={strings.agreed}>
      <ol className={styles.list}>
        {rhythms.map(({ from, cadence, approvedBy }, index) => (
          <li key={from} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>{strings.rhythm(cadence, termsAYear)}</span>
              <span className={styles.lead}>
                {[
                  from <= today ? strings.since(from) : strings.from(from),
                  ...(approvedBy === '' ? [] : [strings.approvedBy(approvedBy)]),
                ].join(', ')}
              </span>
            </span>
            {index === now ? <StateBadge state="agreed">{strings.now}</StateBadge> : undefined}
            {index > now ? <StateBadge state="planned">{strings.later}</StateBadge> : undefined}
          </li>
        ))}
      </ol>
    </Section>
  );
}
