import type { Cadence } from '../../../../ground/rules/Catalogue';
import { firstNameOf } from '../../../../ground/rules/names';
import type { Day } from '../../../../ground/rules/School';
import { cadenceWords } from '../../../../ground/words/cadences';
import * as dates from '../../../../ground/words/dates';

export const rhythmNeedStrings = {
  title: (name: string): string => `${firstNameOf(name)} would like to meet at another rhythm`,
  lead: (cadence: Cadence | undefined, terms: number, from: Day): string =>
    cadence === undefined
      ? `From ${dates.dayMonth(from)}.`
      : `${cadenceWords(cadence, terms)}, from ${dates.dayMonth(from)}.`,
  open: 'Look at it',
};
