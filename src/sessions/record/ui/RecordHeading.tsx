import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    marginTop: tokens.spacingVerticalXXL,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { marginTop: 0 },
  },
});

export interface RecordHeadingProps {
  readonly children: React.ReactNode;
}

/** The ruled heading of a part of the record's paper. */
export function RecordHeading({ children }: RecordHeadingProps): React.ReactElement {
  const styles = useStyles();
  return <h2 className={styles.heading}>{children}</h2>;
}
