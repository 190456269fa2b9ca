import * as React from 'react';
import { later } from '../later';
import type { IdentityFacts } from '../rules/identity/identityWarnings';
import type { Issue } from '../rules/Issue';
import type { Day } from '../rules/School';
import { KnownNamesContext } from './KnownNamesContext';

// lists of names and words: far too much for the first view
const rule = later(() => import(/* webpackChunkName: 'identity' */ '../rules/identity/identityWarnings'));

type Judge = (text: string, today: Day) => readonly Issue[];

/**
 * What in each text looks as if it says who a child is. Looked for on this device, with lists that come when somebody
 * first writes; until then, and where they cannot be had, nothing is found. Who may be named is asked for beside it: a
 * name of staff is warned of until that answers, or where it does not.
 */
export function useIdentity(texts: readonly string[], today: Day): readonly (readonly Issue[])[] {
  const ask = React.useContext(KnownNamesContext);
  const [judge, setJudge] = React.useState<Judge | undefined>();
  const written = texts.some((text) => text.trim() !== '');
  React.useEffect(() => {
    if (!written) return undefined;
    let gone = false;
    const judgeBy = async (facts: Promise<IdentityFacts>): Promise<void> => {
      const [{ identityWarnings }, known] = await Promise.all([rule(), facts]);
      if (!gone) setJudge(() => (text: string, day: Day) => identityWarnings(text, { ...known, today: day }));
    };
    judgeBy(ask().catch(() => ({}))).catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [ask, written]);
  const all = texts.join('\u0000');
  return React.useMemo(
    () => all.split('\u0000').map((text) => (judge && text !== '' ? judge(text, today) : [])),
    [all, judge, today],
  );
}
