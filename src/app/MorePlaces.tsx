import * as React from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/lib/atoms/svg/chevron-down';
import { useNavigation } from '../ground/ui/Navigation';
import { hubStrings } from '../ground/words/hub/en';
import { useStrings } from '../ground/ui/useStrings';

const useStyles = makeStyles({
  around: { position: 'relative', display: 'flex', alignItems: 'center' },
  list: {
    position: 'absolute',
    insetInlineEnd: 0,
    top: '100%',
    zIndex: 3,
    minWidth: '180px',
    maxWidth: '90vw',
    margin: 0,
    padding: '4px',
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  current: { fontWeight: tokens.fontWeightSemibold },
});

export interface MorePlacesProps {
  /** The open place is among them. */
  readonly current: boolean;
  /** Items of a list. */
  readonly children: React.ReactNode;
}

/** What does not fit beside the first places of the bar. Closed again by Escape, by leaving it, and by going somewhere. */
export function MorePlaces({ current, children }: MorePlacesProps): React.ReactElement {
  const styles = useStyles();
  const { more } = useStrings(hubStrings);
  const { route } = useNavigation();
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const around = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => setOpen(false), [route]);
  React.useEffect(() => {
    if (!open) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    const onElsewhere = ({ target }: Event): void => {
      if (target instanceof Node && around.current?.contains(target) === false) setOpen(false);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('focusin', onElsewhere);
    document.addEventListener('pointerdown', onElsewhere);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('focusin', onElsewhere);
      document.removeEventListener('pointerdown', onElsewhere);
    };
  }, [open]);
  return (
    <div ref={around} className={styles.around}>
      <Button
        ref={button}
        appearance="subtle"
        icon={<ChevronDown16Regular />}
        iconPosition="after"
        className={current ? styles.current : undefined}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {more}
      </Button>
      {open ? <ul className={styles.list}>{children}</ul> : undefined}
    </div>
  );
}
