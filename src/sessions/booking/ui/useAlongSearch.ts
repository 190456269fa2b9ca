import * as React from 'react';
import type { Offer } from '../../../ground/rules/Catalogue';
import { matchesName } from '../../../ground/rules/names';
import type { Person } from '../../../ground/rules/Person';
import { useBookingService } from '../useBookingService';
import { useLoad } from '../../../ground/ui/useLoad';
import type { AlongAnswer, BookingStart } from '../BookingService';

/** Milliseconds without typing after which the directory is asked. */
const pause = 400;
const shownAtOnce = 6;
/** The directory is asked for this many letters and more: fewer find half the trust. */
const fewest = 3;
/** People of no school stand under this key: see PersonDraft. */
const centralTeam = 'trust';

export interface AlongSearch {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Something was typed: `people` are what was found; before that, who is often alongside. */
  readonly typed: boolean;
  readonly people: readonly Person[];
  readonly state: 'looking' | 'failed' | 'ready';
  /** The directory could not be searched. */
  readonly onlyHere: boolean;
  readonly notListed: number;
}

/**
 * The people of the session's own schools are matched as one types; after a pause the whole trust's directory is asked.
 */
export function useAlongSearch(start: BookingStart, offer: Offer | undefined, along: readonly Person[]): AlongSearch {
  const askBooking = useBookingService();
  const [text, setText] = React.useState('');
  const schools = [...new Set([...start.people.map(({ schoolKey }) => schoolKey), centralTeam])].sort().join(' ');
  const around = useLoad(
    React.useCallback(() => askBooking((it) => it.peopleAround(schools.split(' '))), [askBooking, schools]),
  );
  const [further, setFurther] = React.useState<{ readonly text: string; readonly answer: AlongAnswer } | undefined>();
  const words = text.trim();

  React.useEffect(() => {
    if (words.length < fewest) return undefined;
    let dropped = false;
    const keep = (answer: AlongAnswer): void => {
      if (!dropped) setFurther({ text: words, answer });
    };
    const timer = window.setTimeout(() => {
      // the people around are there all the same; the form says that others could not be searched
      askBooking((it) => it.findAlong(words)).then(keep, () => keep({ readable: false, people: [], notListed: 0 }));
    }, pause);
    return () => {
      dropped = true;
      window.clearTimeout(timer);
    };
  }, [askBooking, words]);

  const answer = further?.text === words ? further.answer : undefined;
  const taken = new Set([...start.people, ...along].map(({ key }) => key));
  const here = around.state === 'full' ? around.value : [];
  const typed = words !== '';
  const matching = typed
    ? here.filter(({ name }) => matchesName(name, words))
    : here.filter(({ roles }) => offer?.alongRoles.some((role) => roles.includes(role)) === true);
  const asking = words.length >= fewest && answer === undefined;
  let state: AlongSearch['state'] = 'ready';
  if (around.state === 'failed') state = 'failed';
  else if (around.state === 'loading' || asking) state = 'looking';
  const everybody = [
    ...new Map([...matching, ...(answer?.people ?? [])].map((person) => [person.key, person])).values(),
  ];
  return {
    text,
    setText,
    typed,
    people: everybody.filter(({ key }) => !taken.has(key)).slice(0, shownAtOnce),
    state,
    onlyHere: answer?.readable === false,
    notListed: answer?.notListed ?? 0,
  };
}
