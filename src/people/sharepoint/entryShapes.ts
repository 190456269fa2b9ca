import { cadenceUnits, recordClasses, stages } from '../../ground/rules/Catalogue';
import { among, between, count, each, flag, maybe, shaped, text, word } from '../../ground/rules/shapes';
import type { Check } from '../../ground/rules/shapes';

const rhythm = {
  unit: among(...cadenceUnits),
  times: maybe(between(1, 52)),
};
const cadence = shaped({
  ...rhythm,
  steps: maybe(each(shaped({ ...rhythm, months: between(1, 36) }))),
  initialMeeting: maybe(flag),
});

const texts = each(text);
const mayBe = maybe(flag);

/** A line of a list that the trust orders; the rest is looked at where it is used. */
const listed = shaped({ key: word, title: word, position: count });

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
    forRoles: texts,
    byRoles: texts,
    alongRoles: texts,
    aims: texts,
    entitled: flag,
    recordClass: maybe(among(...recordClasses)),
  }),
  role: shaped({ key: word, title: text, supervisedBy: texts, several: mayBe, minimum: cadence }),
  agendaBlock: shaped({ key: word, title: text }),
  agendaItem: shaped({
    number: count,
    title: text,
    block: text,
    prompt: text,
    cases: flag,
    personal: mayBe,
    stage: maybe(among(...stages)),
  }),
  function: shaped({ key: word, title: text, shortTitle: text }),
  stagePrompt: shaped({ stage: among(...stages), title: text, prompt: text }),
  // as much as the first view shows; the rest is looked at where it is used (see kindsIn)
  logKind: shaped({ key: word, title: word, action: word }),
  groupMethod: shaped({ key: word, title: word }),
  promptSet: shaped({ key: word, title: word, offers: texts, prompts: texts }),
  groupBoundary: listed,
  support: listed,
  scopeReason: listed,
};

const minutesOfDay: Check = (value) => count(value) && Number(value) <= 24 * 60;

/** By name of a setting; a zone is checked beside it. */
const ofSettings: Readonly<Record<string, Check>> = {
  trustName: text,
  caseSystem: text,
  zone: text,
  dayStarts: minutesOfDay,
  dayEnds: minutesOfDay,
  escalation: texts,
  // the rest of a step is asked where the steps are shown
  lateSteps: each(shaped({ title: word })),
  keepers: texts,
  administrators: texts,
  years: texts,
  closeWithoutDays: count,
  agreementFirstMonths: count,
  agreementThenMonths: count,
  checkInDays: each(count),
  // the rest of a line is looked at where the rota is used
  dutyRota: each(shaped({})),
  debriefTemplate: shaped({ address: text }),
  mostSupervisees: count,
  supervisorMonths: count,
  // the rest of a line is looked at where it is used
  retention: each(shaped({ kind: word, months: count, from: word, ownerKey: word })),
  trustCode: text,
  importColumns: shaped({ people: maybe(texts), schools: maybe(texts) }),
  setUpVersion: count,
  siteLimits: texts,
};

// maps, because a row may be called __proto__
export const entryShapes: ReadonlyMap<string, Check> = new Map(Object.entries(ofKinds));
export const settingShapes: ReadonlyMap<string, Check> = new Map(Object.entries(ofSettings));
