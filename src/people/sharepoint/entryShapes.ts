import { cadenceUnits, recordClasses, stages } from '../../ground/rules/Catalogue';

type Check = (value: unknown) => boolean;

/** Longer is no sentence of a page: a row with such a text is left out. */
const longestText = 4000;
const mostParts = 200;

const text: Check = (value) => typeof value === 'string' && value.length <= longestText;
const word: Check = (value) => text(value) && value !== '';
const count: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 100_000;
const flag: Check = (value) => typeof value === 'boolean';
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const each =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= mostParts && value.every(check);
const shaped =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(shape).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const between =
  (least: number, most: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most;
const rhythm = {
  unit: oneOf(...cadenceUnits),
  times: maybe(between(1, 52)),
};
const cadence = shaped({
  ...rhythm,
  steps: maybe(each(shaped({ ...rhythm, months: between(1, 36) }))),
  initialMeeting: maybe(flag),
});

/** By kind of a catalogue row: what its body must be, so that every page can use it as it stands. */
const ofKinds: Readonly<Record<string, Check>> = {
  pathway: shaped({ key: word, title: text, position: count }),
  offer: shaped({
    key: word,
    pathwayKey: text,
    position: count,
    title: text,
    summary: text,
    kind: word,
    cadence,
    cadenceWords: text,
    minutes: count,
    countsToMinimum: flag,
    forRoles: each(text),
    byRoles: each(text),
    alongRoles: each(text),
    aims: each(text),
    entitled: flag,
    recordClass: maybe(oneOf(...recordClasses)),
  }),
  role: shaped({ key: word, title: text, supervisedBy: each(text), minimum: cadence }),
  agendaBlock: shaped({ key: word, title: text }),
  agendaItem: shaped({
    number: count,
    title: text,
    block: text,
    prompt: text,
    cases: flag,
    stage: maybe(oneOf(...stages)),
  }),
  function: shaped({ key: word, title: text, shortTitle: text }),
  stagePrompt: shaped({ stage: oneOf(...stages), title: text, prompt: text }),
};

const minutesOfDay: Check = (value) => count(value) && Number(value) <= 24 * 60;

/** By name of a setting; a zone is checked beside it. */
const ofSettings: Readonly<Record<string, Check>> = {
  trustName: text,
  caseSystem: text,
  zone: text,
  dayStarts: minutesOfDay,
  dayEnds: minutesOfDay,
  escalation: each(text),
  // the rest of a step is asked where the steps are shown
  lateSteps: each(shaped({ title: word })),
  keepers: each(text),
  administrators: each(text),
  years: each(text),
  closeWithoutDays: count,
  agreementFirstMonths: count,
  agreementThenMonths: count,
  checkInDays: each(count),
  setUpVersion: count,
  siteLimits: each(text),
};

// maps, because a row may be called __proto__
export const entryShapes: ReadonlyMap<string, Check> = new Map(Object.entries(ofKinds));
export const settingShapes: ReadonlyMap<string, Check> = new Map(Object.entries(ofSettings));
