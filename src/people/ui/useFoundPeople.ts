import * as React from 'react';
import type { Person } from '../../ground/rules/Person';
import { holdsText } from '../../ground/rules/holdsText';
import type { FirstPeople } from '../rules/FirstPages';
import { useRead } from '../../ground/ui/useRead';
import type { Read, ToldRows } from '../../ground/ui/useRead';
import { usePeopleService } from '../usePeopleService';

/** So many rows are drawn at once. */
const shownAtOnce = 20;

export interface FoundPeopleState {
  readonly part: string;
  readonly setPart: (part: string) => void;
  readonly school: string;
  readonly setSchool: (key: string) => void;
  readonly shown: readonly Person[];
  /** Of those that were asked for; undefined where they are the first page of everybody. */
  readonly found: number | undefined;
  /** The first page is in order of names. */
  readonly byName: boolean;
  /** What is shown is read from this. */
  readonly read: Read<unknown>;
}

/**
 * The first page of the list, the people of a school, or whoever a typed text finds, however it is accented: for that the
 * whole list is read, with the first letter that is typed.
 */
export function useFoundPeople(version: number, textOf: (person: Person) => string): FoundPeopleState {
  const ask = usePeopleService();
  const [part, setPart] = React.useState('');
  const [school, setSchool] = React.useState('');
  const isTyped = part.trim() !== '';
  const [isSought, setSought] = React.useState(false);
  const readFirst = React.useCallback((): Promise<FirstPeople> => ask((it) => it.firstPeople()), [ask]);
  const readSchool = React.useCallback(() => ask((it) => it.peopleOf(school)), [ask, school]);
  const readEverybody = React.useCallback((told: ToldRows) => ask((it) => it.everybody(told)), [ask]);
  const first = useRead(readFirst, version);
  const ofSchool = useRead(school === '' ? undefined : readSchool, version);
  const everybody = useRead(isSought ? readEverybody : undefined, version);
  const given = { part, setPart: typed, school, setSchool, byName: first.value?.byName ?? true };
  function typed(text: string): void {
    setPart(text);
    if (text.trim() !== '') setSought(true);
  }
  if (isTyped) {
    const found = (everybody.value ?? []).filter(
      (person) => (school === '' || person.schoolKey === school) && holdsText(textOf(person), part),
    );
    return { ...given, shown: found.slice(0, shownAtOnce), found: found.length, read: everybody };
  }
  if (school !== '') {
    const found = ofSchool.value ?? [];
    return { ...given, shown: found.slice(0, shownAtOnce), found: found.length, read: ofSchool };
  }
  return { ...given, shown: first.value?.people ?? [], found: undefined, read: first };
}
