import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AddCircle16Regular } from '@fluentui/react-icons/lib/atoms/svg/add-circle';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { QuestionCircle16Regular } from '@fluentui/react-icons/lib/atoms/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { MarkBadge } from '../../../ground/ui/StateBadge';
import type { MarkBadgeProps } from '../../../ground/ui/StateBadge';
import type { CheckLineOf, CheckLook } from './checkLines';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  part: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '4px 16px',
    paddingBlock: tokens.spacingVerticalM,
    ':not(:last-child)': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  words: { flex: '1 1 260px', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  sentence: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const looks: Readonly<Record<CheckLook, Omit<MarkBadgeProps, 'children'>>> = {
  same: { icon: CheckmarkCircle16Filled, appearance: 'tint', color: 'success' },
  differs: { icon: Warning16Filled, appearance: 'tint', color: 'danger' },
  notKnown: {
    icon: QuestionCircle16Regular,
    appearance: 'outline',
    color: 'informative',
    extra: 'dashed',
    plain: true,
  },
  beside: { icon: AddCircle16Regular, appearance: 'outline', color: 'informative', plain: true },
};

export interface CheckedPartsProps {
  readonly parts: readonly CheckLineOf[];
}

/** What was compared with what, and how each came out. */
export function CheckedParts({ parts }: CheckedPartsProps): React.ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {parts.map(({ title, sentences, mark, look }) => (
        <li key={title} className={styles.part}>
          <div className={styles.words}>
            <h3 className={styles.title}>{title}</h3>
            {sentences.map((sentence) => (
              <p key={sentence} className={styles.sentence}>
                {sentence}
              </p>
            ))}
          </div>
          <MarkBadge {...looks[look]}>{mark}</MarkBadge>
        </li>
      ))}
    </ul>
  );
}
