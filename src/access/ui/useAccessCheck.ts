import * as React from 'react';
import type { AccessPlan } from '../rules/accessPlan';
import type { AccessFinding, AccessProgress, AccessReport } from '../rules/AccessReport';
import type { Realm } from '../rules/realm';
import type { AccessService } from '../AccessService';
import type { ServiceErrorCode } from '../../ground/rules/ServiceError';
import { useAccessService } from '../useAccessService';
import { failure } from '../../ground/ui/useLoad';
import { useOneRun } from '../../ground/ui/useOneRun';

export type AccessState =
  | { readonly state: 'idle' }
  | { readonly state: 'checking' | 'planning' | 'repairing'; readonly progress: AccessProgress | undefined }
  | { readonly state: 'failed'; readonly code: ServiceErrorCode; readonly requestId: string }
  | Done;

interface Done {
  readonly state: 'done';
  readonly report: AccessReport;
  readonly repaired: number;
  /** What would be put right, and who gains and loses by it: shown before anything is pressed. */
  readonly shown: { readonly findings: readonly AccessFinding[]; readonly plan: AccessPlan } | undefined;
  readonly told: 'planChanged' | 'takenOut' | undefined;
}

export interface AccessCheck {
  readonly now: AccessState;
  readonly check: () => void;
  /** Shows who would gain and who would lose. */
  readonly show: (findings: readonly AccessFinding[]) => void;
  /** Puts right what is shown. */
  readonly repair: () => void;
  readonly takeOut: (finding: AccessFinding) => void;
  readonly stop: () => void;
}

interface Run {
  readonly realm: Realm;
  readonly ask: <T>(question: (it: AccessService) => Promise<T>) => Promise<T>;
  readonly signal: AbortSignal;
  readonly say: (state: 'checking' | 'planning' | 'repairing') => (progress?: AccessProgress) => void;
}

/** Looks at every folder, one look at a time; a repair is followed by another look. Leaving the page stops it. */
export function useAccessCheck(realm: Realm): AccessCheck {
  const ask = useAccessService();
  const [now, setNow] = React.useState<AccessState>({ state: 'idle' });
  const one = useOneRun();
  const start = React.useCallback(
    async (work: (run: Run) => Promise<Done>): Promise<void> => {
      const control = one.begin();
      if (control === undefined) return;
      const set = (next: AccessState): void => {
        if (!one.isLeft()) setNow(next);
      };
      const say: Run['say'] = (state) => (progress) => set({ state, progress });
      try {
        set(await work({ ask, realm, signal: control.signal, say }));
      } catch (error) {
        set(failure(error));
      } finally {
        one.end();
      }
    },
    [ask, realm, one],
  );
  const report = now.state === 'done' ? now.report : undefined;
  const shown = now.state === 'done' ? now.shown : undefined;
  return {
    now,
    check: () => void start((run) => checked(run, 0, undefined)),
    show: (findings) => {
      if (report) void start((run) => planned(run, report, findings));
    },
    repair: () => {
      if (report && shown) void start((run) => repaired(run, report, shown));
    },
    takeOut: (finding) =>
      void start(async (run) => {
        run.say('repairing')();
        await run.ask((it) => it.takeRowOut(finding));
        return checked(run, 0, 'takenOut');
      }),
    stop: one.abort,
  };
}

async function checked({ ask, realm, say, signal }: Run, count: number, told: Done['told']): Promise<Done> {
  say('checking')();
  const report = await ask((it) => it.checkEveryFolder({ onProgress: say('checking'), signal, realm }));
  return { state: 'done', report, repaired: count, shown: undefined, told };
}

async function planned(
  { ask, say }: Run,
  report: AccessReport,
  findings: readonly AccessFinding[],
  told?: Done['told'],
): Promise<Done> {
  say('planning')();
  const plan = await ask((it) => it.foreseeRepair(findings));
  return { state: 'done', report, repaired: 0, shown: { findings, plan }, told };
}

async function repaired(run: Run, report: AccessReport, { findings, plan }: NonNullable<Done['shown']>): Promise<Done> {
  run.say('repairing')();
  const done = await run.ask((it) => it.repairAccess(findings, { plan, onProgress: run.say('repairing') }));
  return done === undefined ? planned(run, report, findings, 'planChanged') : checked(run, done.length, undefined);
}
