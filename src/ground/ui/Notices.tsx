import * as React from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/lib/atoms/svg/checkmark-circle';
import { Dismiss16Regular } from '@fluentui/react-icons/lib/atoms/svg/dismiss';
import { Warning20Filled } from '@fluentui/react-icons/lib/atoms/svg/warning';
import type { ClockNotice, WaitNotice } from '../pace/PaceOptions';
import { hubStrings } from '../words/hub/en';
import { useStrings } from './useStrings';

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    bottom: '16px',
    insetInline: '16px',
    display: 'flex',
    justifyContent: 'center',
    pointerEvents: 'none',
    zIndex: 1000,
  },
  above: { top: '16px', bottom: 'auto' },
  // the end of a page can be brought out from under it
  room: { height: '80px' },
  notice: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    maxWidth: '560px',
    padding: '10px 12px 10px 16px',
    pointerEvents: 'auto',
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow16,
  },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  failed: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

interface Notice {
  readonly kind: 'done' | 'failed' | 'waiting';
  readonly text: string;
  /** Milliseconds it stays; a failure stays until it is closed. */
  readonly stays?: number;
}

/** Says how a lone action went, e.g. ticking an action off. Forms say it in the form. */
export type SayNotice = (kind: 'done' | 'failed', text: string) => void;

const NoticeContext = React.createContext<SayNotice | undefined>(undefined);

/** A good word goes after this many milliseconds. */
const doneFor = 8000;

export interface NoticesProps {
  readonly children: React.ReactNode;
  /**
   * Tells when SharePoint or Outlook makes a request wait, and when this device's clock is wrong; answers how to stop
   * listening.
   */
  readonly onWait?: ((listener: (notice: WaitNotice | ClockNotice) => void) => () => void) | undefined;
}

/** Our own, because Fluent's Toast brings 25 KB into the first view. */
export function Notices({ children, onWait }: NoticesProps): React.ReactElement {
  const styles = useStyles();
  const { close, asksToWait, clockIsWrong } = useStrings(hubStrings);
  const box = React.useRef<HTMLDivElement>(null);
  const [notice, setNotice] = React.useState<Notice | undefined>();
  const say = React.useCallback<SayNotice>(
    (kind, text) => setNotice({ kind, text, ...(kind === 'done' ? { stays: doneFor } : {}) }),
    [],
  );
  // nobody should wonder why nothing happens; a failure that was not read yet is not talked over
  React.useEffect(
    () =>
      onWait?.((told) =>
        setNotice((before) => {
          if ('clockAhead' in told) return { kind: 'failed', text: clockIsWrong(told.clockAhead) };
          if (before?.kind === 'failed') return before;
          const { platform, seconds } = told;
          return { kind: 'waiting', text: asksToWait(platform, seconds), stays: seconds * 1000 };
        }),
      ),
    [onWait, asksToWait, clockIsWrong],
  );
  React.useEffect(() => {
    if (notice?.stays === undefined) return undefined;
    const timer = window.setTimeout(() => setNotice(undefined), notice.stays);
    return () => window.clearTimeout(timer);
  }, [notice]);
  const isAbove = useOutOfTheWay(box, notice);
  return (
    <NoticeContext.Provider value={say}>
      {children}
      {notice ? <div className={styles.room} /> : undefined}
      <div className={mergeClasses(styles.place, isAbove && styles.above)} role="status">
        {notice ? (
          <div ref={box} className={styles.notice}>
            {notice.kind === 'done' ? (
              <CheckmarkCircle20Filled className={styles.done} aria-hidden />
            ) : (
              <Warning20Filled className={styles.failed} aria-hidden />
            )}
            <span>{notice.text}</span>
            <Button
              appearance="subtle"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={close}
              onClick={() => setNotice(undefined)}
            />
          </div>
        ) : undefined}
      </div>
    </NoticeContext.Provider>
  );
}

/** Whether the notice stands above: below it would lie over what has the focus, or over a bar that stays in sight. */
function useOutOfTheWay(box: React.RefObject<HTMLElement>, notice: Notice | undefined): boolean {
  const [isAbove, setAbove] = React.useState(false);
  React.useLayoutEffect(() => {
    if (notice === undefined) return setAbove(false);
    const look = (): void => {
      if (box.current && liesOver(box.current)) setAbove((before) => !before);
    };
    look();
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [box, notice]);
  return isAbove;
}

function liesOver(box: HTMLElement): boolean {
  const own = box.getBoundingClientRect();
  return [document.activeElement, ...document.querySelectorAll('[data-stays]')].some((element) => {
    if (!element || element === document.body || box.contains(element)) return false;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return top < own.bottom && bottom > own.top && left < own.right && right > own.left;
  });
}

export function useNotice(): SayNotice {
  const say = React.useContext(NoticeContext);
  if (!say) throw new Error('A view stands outside Notices');
  return say;
}
