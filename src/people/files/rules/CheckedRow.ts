/** What is wrong with a row, for the sentence; `text` is what stands there. */
export interface RowTrouble {
  readonly code: TroubleCode;
  readonly text: string;
}

export const troubleCodes = [
  'missing',
  'notAnAddress',
  'twice',
  'unknownSchool',
  'unknownRole',
  'unknownPerson',
  'severalPeople',
  'unknownOffer',
  'unknownReason',
  'hasLeft',
  'newer',
  'notInDirectory',
  'sameNumber',
  'samePerson',
  'refused',
] as const;
export type TroubleCode = (typeof troubleCodes)[number];

/** fresh: to be added. changed: to be changed. same: stands so already. bad: left out, with what is wrong. */
export interface CheckedRow<T> {
  readonly line: number;
  readonly name: string;
  readonly state: 'fresh' | 'changed' | 'same' | 'bad';
  readonly troubles: readonly RowTrouble[];
  /** What is to be written; undefined of a bad row. */
  readonly value: T | undefined;
}

export const badRow = <T>(line: number, name: string, troubles: readonly RowTrouble[]): CheckedRow<T> => ({
  line,
  name,
  state: 'bad',
  troubles,
  value: undefined,
});
