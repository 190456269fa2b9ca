import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles, useId } from '@fluentui/react-components';
import { phone } from './breakpoints';

const useStyles = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: '20px 24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    minWidth: 0,
    [phone]: { padding: '16px' },
  },
  brand: { backgroundColor: tokens.colorBrandBackground2, border: `1px solid ${tokens.colorBrandStroke2}` },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    gap: '4px 16px',
    [phone]: {
      '& .fui-Link': { display: 'inline-flex', alignItems: 'center', minHeight: '44px', marginBlock: '-12px' },
    },
  },
  title: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  lead: { ...typographyStyles.body1, margin: '-8px 0 0', color: tokens.colorNeutralForeground2 },
});

export interface SectionProps {
  readonly title: string;
  /** A sentence under the title. */
  readonly lead?: string | undefined;
  /** Stands at the end of the title's line: a link, a select. */
  readonly end?: React.ReactNode;
  /** Brand tint: only for the next session and "now". */
  readonly tint?: 'brand';
  /** h3 where the section stands inside another. */
  readonly level?: 2 | 3;
  readonly className?: string;
  readonly children: React.ReactNode;
}

/** The container of every view: a titled region, white, without shadow. */
export function Section({ title, lead, end, tint, level = 2, className, children }: SectionProps): React.ReactElement {
  const styles = useStyles();
  const id = useId('section');
  const Title = level === 3 ? 'h3' : 'h2';
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.section, tint && styles.brand, className)}>
      <div className={styles.head}>
        <Title id={id} className={styles.title}>
          {title}
        </Title>
        {end}
      </div>
      {lead ? <p className={styles.lead}>{lead}</p> : undefined}
      {children}
    </section>
  );
}
