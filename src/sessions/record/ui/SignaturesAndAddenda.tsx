import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { dayInZone } from '../../../ground/rules/days';
import { recordStrings } from '../en';
import { CaseText } from '../../../ground/ui/CaseText';
import { useStrings } from '../../../ground/ui/useStrings';
import { RecordHeading } from './RecordHeading';
import { signerOf } from './recordPeople';
import type { RecordView } from '../RecordService';

const useStyles = makeStyles({
  comment: {
    ...typographyStyles.body2,
    margin: 0,
    padding: '8px 16px',
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  signatures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
    gap: '12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  signature: {
    padding: '12px 16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  small: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  words: { ...typographyStyles.body2, margin: 0, maxWidth: '65ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

export interface SignaturesAndAddendaProps {
  readonly record: RecordView;
}

/** What stands under the words: comments given on signing, who signed and when, and what was added later. */
export function SignaturesAndAddenda({ record }: SignaturesAndAddendaProps): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(recordStrings);
  const { dates } = useStrings();
  const { zone, signatures, addenda } = record;
  const comments = signatures.filter(({ comment }) => comment.trim() !== '');

  return (
    <>
      {comments.map((signature) => (
        <React.Fragment key={`comment ${signature.key}`}>
          <RecordHeading>{strings.commentBy(comments.length > 1 ? signature.authorName : undefined)}</RecordHeading>
          <p className={styles.comment}>
            <CaseText>{signature.comment}</CaseText>
          </p>
        </React.Fragment>
      ))}
      {signatures.length > 0 && (
        <>
          <RecordHeading>{strings.signatures}</RecordHeading>
          <ul className={styles.signatures}>
            {signatures.map((signature) => {
              const { name, work } = signerOf(record, signature);
              return (
                <li key={signature.key} className={styles.signature}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.small}>{strings.signatureRole(signature.role, work)}</span>
                  <span className={styles.small}>{strings.signedAt(dates.dayAndTime(signature.createdAt, zone))}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {addenda.map((addendum) => (
        <React.Fragment key={addendum.key}>
          <RecordHeading>
            {strings.added(dates.dayMonthYear(dayInZone(addendum.createdAt, zone)), addendum.authorName)}
          </RecordHeading>
          <p className={styles.words}>
            <CaseText>{addendum.text}</CaseText>
          </p>
        </React.Fragment>
      ))}
    </>
  );
}
