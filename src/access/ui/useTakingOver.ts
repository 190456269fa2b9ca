import * as React from 'react';
import { useOneRun } from '../../ground/ui/useOneRun';
import { useStrings } from '../../ground/ui/useStrings';
import { useTrouble } from '../../ground/ui/useTrouble';
import { accessStrings } from '../en';
import type { AccessPlan } from '../rules/accessPlan';
import type { AccessProgress } from '../rules/AccessReport';
import type { TakeOver, TakeOverAnswer } from '../rules/takeOver';
import { useAccessService } from '../useAccessService';

type TakingOverBusy = 'comparing' | 'taking' | 'foreseeing' | 'confirming';

export interface TakingOver {
  /** Undefined before it was compared. */
  readonly looks: readonly TakeOver[] | undefined;
  readonly busy: { readonly state: TakingOverBusy; readonly progress: AccessProgress | undefined } | undefined;
  /** What an answer would change, shown before it is confirmed. */
  readonly shown: { readonly answer: TakeOverAnswer; readonly plan: AccessPlan } | undefined;
  readonly told: string;
  readonly compare: () => void;
  readonly takeAgreeing: () => void;
  readonly foresee: (answer: TakeOverAnswer) => void;
  readonly confirm: () => void;
  /** Of taking over those that agree: what was taken over stays. */
  readonly stop: () => void;
}

/** Compares, takes over what agrees, and carries out what a record keeper decided of the rest, one at a time. */
export function useTakingOver(): TakingOver {
  const { takeOver: strings, planChanged, readBack } = useStrings(accessStrings);
  const ask = useAccessService();
  const trouble = useTrouble();
  const one = useOneRun();
  const [looks, setLooks] = React.useState<TakingOver['looks']>();
  const [busy, setBusy] = React.useState<TakingOver['busy']>();
  const [shown, setShown] = React.useState<TakingOver['shown']>();
  const [told, setTold] = React.useState('');
  const sayOf =
    (state: TakingOverBusy) =>
    (progress?: AccessProgress): void => {
      if (!one.isLeft()) setBusy({ state, progress });
    };
  const look = async (): Promise<void> => {
    const say = sayOf('comparing');
    say();
    const found = await ask((it) => it.lookAtTakingOver({ onProgress: say }));
    if (!one.isLeft()) setLooks(found);
  };
  const run = async (work: (signal: AbortSignal) => Promise<string>): Promise<void> => {
    const control = one.begin();
    if (control === undefined) return;
    setTold('');
    try {
      const words = await work(control.signal);
      if (!one.isLeft()) setTold(words);
    } catch (error) {
      if (!one.isLeft()) trouble(error);
    } finally {
      one.end();
      if (!one.isLeft()) setBusy(undefined);
    }
  };
  return {
    looks,
    busy,
    shown,
    told,
    compare: () =>
      void run(async () => {
        setShown(undefined);
        await look();
        return '';
      }),
    takeAgreeing: () =>
      void run(async (signal) => {
        const say = sayOf('taking');
        say();
        const count = await ask((it) => it.takeOverAgreeing(looks ?? [], { onProgress: say, signal }));
        await look();
        return strings.taken(count);
      }),
    foresee: (answer) =>
      void run(async () => {
        sayOf('foreseeing')();
        const plan = await ask((it) => it.foreseeAnswer(answer));
        if (!one.isLeft()) setShown({ answer, plan });
        return '';
      }),
    confirm: () =>
      void run(async () => {
        if (shown === undefined) return '';
        sayOf('confirming')();
        const done = await ask((it) => it.takeOverAnswered(shown.answer, shown.plan));
        setShown(undefined);
        await look();
        return done === undefined ? planChanged : readBack[done];
      }),
    stop: one.abort,
  };
}
