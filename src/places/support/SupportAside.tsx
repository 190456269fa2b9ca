import * as React from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayInZone } from '../../ground/rules/days';
import type { AcademicYear } from '../../ground/rules/School';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { useZone } from '../../ground/ui/ZoneContext';
import type { PublishedOverview } from '../../plans/PlanService';
import type { SupportOverview } from '../../plans/rules/SupportOverview';
import { overviewStrings } from '../../plans/ui/en';
import { numbersOf } from './numbersOf';
import { offeredStrings } from './en';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
});

export interface SupportAsideProps {
  readonly shown: PublishedOverview;
  /** The present academic year. */
  readonly year: AcademicYear;
  readonly terms: number;
}

/** Why the trust does this, its goals, and what changed. */
export function SupportAside({ shown, year, terms }: SupportAsideProps): React.ReactElement {
  const { overview } = shown.edition;
  return (
    <>
      <Why statement={overview.about.statement} />
      <Goals overview={overview} />
      <Changed shown={shown} year={year} terms={terms} />
    </>
  );
}

/** Paragraphs shown at once; the rest is one press away. */
const shownAtOnce = 2;

function Why({ statement }: { readonly statement: string }): React.ReactElement {
  const styles = useStyles();
  const { why } = useStrings(offeredStrings);
  const [isWhole, setWhole] = React.useState(false);
  const paragraphs = statement.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  return (
    <Section title={why.title}>
      {(isWhole ? paragraphs : paragraphs.slice(0, shownAtOnce)).map((one, index) => (
        <p key={index} className={styles.words}>
          {one}
        </p>
      ))}
      {paragraphs.length > shownAtOnce ? (
        <div>
          <Button appearance="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? why.less : why.all}
          </Button>
        </div>
      ) : undefined}
    </Section>
  );
}

function Goals({ overview }: { readonly overview: SupportOverview }): React.ReactElement | null {
  const styles = useStyles();
  const { goals: strings } = useStrings(offeredStrings);
  if (overview.goals.length === 0) return null;
  return (
    <Section title={strings.title(overview.goals.length)}>
      <ol className={styles.list}>
        {overview.goals.map(({ key, title }, index) => {
          const numbers = numbersOf(overview.offers, (offer) => offer.goals.includes(key));
          return (
            <li key={key}>
              <p className={styles.words}>{`${index + 1}. ${title}`}</p>
              {numbers.length > 0 ? <p className={styles.quiet}>{strings.helped(numbers)}</p> : undefined}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function Changed({ shown, year, terms }: SupportAsideProps): React.ReactElement {
  const styles = useStyles();
  const { changed } = useStrings(offeredStrings);
  const { changeWords, partOf } = useStrings(overviewStrings);
  const zone = useZone();
  const { edition, changes } = shown;
  return (
    <Section title={changed.title}>
      {edition.year < year ? <p className={styles.words}>{changed.earlier(edition.year)}</p> : undefined}
      {changes.length === 0 ? <p className={styles.words}>{changed.none}</p> : undefined}
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.name}>
            <p className={styles.strong}>
              {change.title === '' ? partOf[partNameOf(change.of, change.name)] : change.title}
            </p>
            <p className={styles.words}>{changeWords(change, terms)}</p>
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>
        {changed.published(dayInZone(new Date(edition.publishedAt), zone), edition.publishedBy)}
      </p>
    </Section>
  );
}

/** Of a change of order the part whose order it is. */
const partNameOf = (
  of: PublishedOverview['changes'][number]['of'],
  name: string,
): keyof (typeof overviewStrings)['partOf'] =>
  of === 'order' ? (name as keyof (typeof overviewStrings)['partOf']) : of;
