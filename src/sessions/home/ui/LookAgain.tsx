import * as React from 'react';
import { academicYearOf } from '../../../ground/rules/academicYear';
import type { AcademicYear } from '../../../ground/rules/School';
import type { Load } from '../../../ground/ui/useLoad';
import { isHomeOver } from './isHomeOver';
import { useHomeService } from '../useHomeService';
import type { HomeView } from '../HomeView';
import { createLookout } from './createLookout';
import type { Lookout } from './createLookout';
import { useCountInTitle } from './useCountInTitle';

export interface LookAgainProps {
  readonly home: Load<HomeView>;
  /** Home is the place that is open: coming to it reads it again, for something may have been done elsewhere. */
  readonly atHome: boolean;
  /** How much waits for this person, for the title of the browser's tab; undefined where the page is somebody else's. */
  readonly count?: number | undefined;
}

const yearsOf = ({ mine, supervisees, today }: HomeView): readonly AcademicYear[] => [
  ...new Set([
    academicYearOf(today),
    ...[...mine, ...supervisees].flatMap(({ pair }) => pair.shards).filter((year) => year >= academicYearOf(today)),
  ]),
];

const comingBack = [
  [window, 'focus'],
  [window, 'pageshow'],
  [window, 'online'],
  [document, 'visibilitychange'],
  [document, 'resume'],
] as const;

/** Shows nothing: sees to it that Home is of today and of now while the page stays open. Loaded once Home stands. */
export function LookAgain({ home, atHome, count }: LookAgainProps): null {
  useLookout(home);
  useArrival(home, atHome);
  useCountInTitle(count);
  return null;
}

/** All that a view says but when it was read. */
const wordsOf = (view: HomeView): string => JSON.stringify({ ...view, now: '' });

function useLookout(home: Load<HomeView>): void {
  const askHome = useHomeService();
  const latest = React.useRef(home);
  latest.current = home;
  const running = React.useRef<Lookout | undefined>();
  const value = home.state === 'full' ? home.value : undefined;
  // a page is drawn far more often than it is read anew
  const words = React.useMemo(() => (value ? wordsOf(value) : ''), [value]);
  // much changes in lists of many people; news is what changes for this one
  React.useEffect(() => running.current?.stir(), [words]);
  React.useEffect(() => {
    const view = (): HomeView | undefined => (latest.current.state === 'full' ? latest.current.value : undefined);
    const lookout = createLookout({
      mark: () => {
        const now = view();
        return askHome((it) => it.markOfHome(now ? yearsOf(now) : []));
      },
      refresh: () => latest.current.refresh(),
      isOver: () => {
        const now = view();
        return now === undefined || isHomeOver(now, new Date().toISOString());
      },
      isVisible: () => document.visibilityState === 'visible',
    });
    running.current = lookout;
    for (const [target, event] of comingBack) target.addEventListener(event, lookout.look);
    document.addEventListener('pointerdown', lookout.stir);
    document.addEventListener('keydown', lookout.stir);
    return () => {
      for (const [target, event] of comingBack) target.removeEventListener(event, lookout.look);
      document.removeEventListener('pointerdown', lookout.stir);
      document.removeEventListener('keydown', lookout.stir);
      lookout.stop();
    };
  }, [askHome]);
}

function useArrival({ refresh }: Load<HomeView>, atHome: boolean): void {
  const before = React.useRef(atHome);
  React.useEffect(() => {
    if (atHome && !before.current) refresh();
    before.current = atHome;
  }, [atHome, refresh]);
}
