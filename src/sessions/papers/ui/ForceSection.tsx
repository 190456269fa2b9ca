import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { dayInZone } from '../../../ground/rules/days';
import { IconLine } from '../../../ground/ui/IconLine';
import { Section } from '../../../ground/ui/Section';
import { StateBadge } from '../../../ground/ui/StateBadge';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import { isReviewDue } from '../rules/isReviewDue';
import type { AgreementVersion, AgreementView } from '../PaperService';
import { BeginButton } from './BeginSection';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  party: { paddingBlock: '4px' },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body1, margin: 0 },
  seal: { ...typographyStyles.caption1, fontVariantNumeric: 'tabular-nums', margin: 0 },
});

export interface ForceSectionProps {
  readonly view: AgreementView;
  readonly inForce: AgreementVersion;
  readonly onView: (view: AgreementView) => void;
}

/** The agreement in force: who signed it and when, its seal, by when it is looked at again. */
export function ForceSection({ view, inForce, onView }: ForceSectionProps): React.ReactElement {
  const styles = useStyles();
  const { agreed, force } = useStrings(agreementStrings);
  const { dates } = useStrings();
  const { content, signatures, seal } = inForce;
  const { reviewDay } = content;
  const due = isReviewDue(reviewDay, view.today);
  return (
    <Section title={agreed} end={<StateBadge state="sealed" />}>
      <p className={styles.words}>{reviewDay < view.today ? force.late(reviewDay) : force.lead(reviewDay)}</p>
      <ul className={styles.list} aria-label={force.signedBy}>
        {signatures.map((signature) => (
          <li key={signature.key} className={styles.party}>
            <p className={styles.name}>
              {content.people.find(({ key }) => key === signature.signerKey)?.name ?? signature.authorName}
            </p>
            <p className={styles.quiet}>
              {`${dates.dayMonthYear(dayInZone(signature.createdAt, view.zone))}, ${dates.time(signature.createdAt, view.zone)}`}
            </p>
          </li>
        ))}
      </ul>
      {seal === '' ? undefined : <p className={styles.seal}>{force.seal(seal)}</p>}
      {view.notNamed.length > 0 ? (
        <IconLine icon={<Info16Regular />}>{force.notNamed(view.notNamed)}</IconLine>
      ) : undefined}
      {view.draft ? (
        <IconLine quiet icon={<Info16Regular />}>
          {force.stays}
        </IconLine>
      ) : undefined}
      {!view.draft && view.mayWrite ? (
        <BeginButton
          pairKey={view.pair.pairKey}
          label={due ? force.again : force.propose}
          primary={due}
          onView={onView}
        />
      ) : undefined}
    </Section>
  );
}
