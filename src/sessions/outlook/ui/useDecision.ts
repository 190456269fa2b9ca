import * as React from 'react';
import type { Outcome } from '../../../ground/rules/Issue';
import { useHome } from '../../home/ui/HomeContext';
import { useNotice } from '../../../ground/ui/Notices';
import { useTrouble } from '../../../ground/ui/useTrouble';

export interface Decision {
  readonly busy: boolean;
  /** Decided, and carried out. */
  readonly done: boolean;
  /** Answers what came of it; undefined where it failed. */
  decide<T>(call: () => Promise<Outcome<T>>, said: (value: T) => string): Promise<Outcome<T> | undefined>;
}

/** A lone button's work: says how it went, what the rules refused, or what failed, and reads Home again. */
export function useDecision(): Decision {
  const say = useNotice();
  const trouble = useTrouble();
  const home = useHome();
  const [state, setState] = React.useState({ busy: false, done: false });
  const decide: Decision['decide'] = async (call, said) => {
    setState({ busy: true, done: false });
    try {
      const outcome = await call();
      if (outcome.ok) say('done', said(outcome.value));
      else {
        // refusals are rare: their sentences are no part of the first view
        const words = await import(/* webpackChunkName: 'issues' */ '../../../ground/words/issueSentences');
        say('failed', outcome.issues.map(({ code, facts }) => words.issueSentence(code, facts)).join(' '));
      }
      setState({ busy: false, done: outcome.ok });
      if (outcome.ok) home.refresh();
      return outcome;
    } catch (error) {
      setState({ busy: false, done: false });
      trouble(error);
      return undefined;
    }
  };
  return { ...state, decide };
}
