import * as React from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Bar } from './Bar';
import { phone } from '../ground/ui/breakpoints';
import { useHost } from '../ground/ui/HostContext';
import { hubStrings } from '../ground/words/hub/en';
import { useStrings } from '../ground/ui/useStrings';

const useStyles = makeStyles({
  frame: {
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    position: 'relative',
    ...typographyStyles.body1,
    // thumbs need 44 px, and iOS zooms into fields with smaller letters than 16
    [phone]: {
      overflowWrap: 'break-word',
      // the longest choice of a list, e.g. a school's whole name, is not to make its field wider than the screen
      '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
      '& .fui-Select, & .fui-Select__select': { minWidth: 0, maxWidth: '100%', textOverflow: 'ellipsis' },
      '& .fui-Button': { minHeight: '44px', maxWidth: '100%' },
      '& .fui-Input, & .fui-Select__select': { minHeight: '44px' },
      '& .fui-Input__input, & .fui-Select__select, & .fui-Textarea__textarea': { fontSize: tokens.fontSizeBase400 },
    },
  },
  // in Teams the page is ours alone
  whole: { minHeight: '100vh' },
  skip: {
    position: 'absolute',
    insetInlineStart: '8px',
    top: '8px',
    padding: '8px 16px',
    zIndex: 2,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForegroundLink,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':not(:focus)': {
      clipPath: 'inset(50%)',
      height: '1px',
      width: '1px',
      padding: 0,
      overflow: 'hidden',
      whiteSpace: 'nowrap',
    },
  },
  main: { ':focus': { outlineStyle: 'none' } },
});

export interface FrameProps {
  readonly administers: boolean;
  readonly children: React.ReactNode;
}

/** Skip link, bar of places, and the place itself. */
export function Frame({ administers, children }: FrameProps): React.ReactElement {
  const styles = useStyles();
  const { skipToContent } = useStrings(hubStrings);
  const main = React.useRef<HTMLDivElement>(null);
  // a SharePoint page has its own main and banner around us, and there may be one of each only
  const landmarks = useHost().kind === 'teams';
  // the address after # is the place, so the skip link moves the focus itself
  const skip = (event: React.MouseEvent): void => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className={mergeClasses(styles.frame, landmarks && styles.whole)}>
      <a className={styles.skip} href="#content" data-interception="off" onClick={skip}>
        {skipToContent}
      </a>
      <div role={landmarks ? 'banner' : undefined}>
        <Bar administers={administers} />
      </div>
      <div ref={main} id="content" role={landmarks ? 'main' : undefined} tabIndex={-1} className={styles.main}>
        {children}
      </div>
    </div>
  );
}
