import { act, fireEvent } from '@testing-library/react';
import { issueSentence } from '../../src/ground/words/issueSentences';
import fc from 'fast-check';
import { issueCodes } from '../../src/ground/rules/Issue';
import type { Issue, IssueCode } from '../../src/ground/rules/Issue';
import { halfTermNames } from '../../src/ground/rules/School';
import { closureField, termField } from '../../src/people/rules/termDates';
import type { ServiceErrorCode } from '../../src/ground/rules/ServiceError';
import { sharedStrings as shared } from '../../src/ground/en';
import { expectOnlyText, hostileDate, hostileNumber, hostileText, hostileTime } from './hostile';
import { noteReached } from './reached';
import type { Refusal, RefusingHub } from './RefusingHub';
import { seeds } from './seeds';

const serviceCodes: readonly ServiceErrorCode[] = [
  'notFound',
  'forbidden',
  'conflict',
  'invalid',
  'throttled',
  'offline',
  'unexpected',
];
/** Every field any use case names, some that a form may not be showing just now, and some that nobody has. */
const fields = [
  '',
  'text',
  'name',
  'shortName',
  'jobTitle',
  'comment',
  'answer',
  'why',
  'sessions',
  'startsAt',
  'nextStartsAt',
  'signInName',
  'roles',
  'schoolKey',
  'people',
  'along',
  'offerKey',
  'room',
  'kind',
  'toKey',
  'day',
  'personKey',
  'supervisorKey',
  'superviseeKeys',
  'firstDay',
  'trustName',
  'caseSystem',
  'dayStarts',
  'dayEnds',
  'mostSupervisees',
  'words',
  'talked',
  'reviewDay',
  'title 1',
  'afterDays 1',
  'agreementFirstMonths',
  'search',
  'nobody',
  'toString',
  closureField(0),
  closureField(7),
  closureField(600),
  ...halfTermNames.map((name) => termField(name, 'lastDay')),
];
const issue: fc.Arbitrary<Issue> = fc.record({
  code: fc.constantFrom(...issueCodes),
  field: fc.constantFrom(...fields),
  facts: fc.record({
    max: fc.constantFrom(255, 4000),
    name: fc.constant('Quillbrook'),
    year: fc.constant('2027-28'),
    session: fc.constantFrom(1, 1, 2, 3, 61),
  }),
});
const refusal = fc.oneof<[fc.Arbitrary<Refusal>, fc.Arbitrary<Refusal>]>(
  fc.record({ kind: fc.constant('refused' as const), issues: fc.array(issue, { minLength: 1, maxLength: 3 }) }),
  fc.record({ kind: fc.constant('failed' as const), code: fc.constantFrom(...serviceCodes) }),
);

/**
 * One way of filling in a form: what goes into the fields, one after the other, and how every use case then answers.
 */
const filling = fc.record({
  texts: fc.array(hostileText, { minLength: 3, maxLength: 6 }),
  dates: fc.array(hostileDate, { minLength: 2, maxLength: 4 }),
  times: fc.array(hostileTime, { minLength: 1, maxLength: 3 }),
  numbers: fc.array(hostileNumber, { minLength: 1, maxLength: 3 }),
  choices: fc.array(fc.nat(20), { minLength: 2, maxLength: 5 }),
  refusal,
});
type Filling = typeof filling extends fc.Arbitrary<infer T> ? T : never;

const enabled = (element: Element): boolean => !element.matches(':disabled, [readonly], [aria-disabled="true"]');

function fill({ texts, dates, times, numbers, choices }: Filling): void {
  const next = <T>(values: readonly T[], index: number): T | undefined => values[index % values.length];
  const drawn = Array.from(
    document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      'input:not([type="file"]), textarea, select',
    ),
  );
  const valuesOf = new Map<string, readonly string[]>([
    ['date', dates],
    ['time', times],
    ['number', numbers],
  ]);
  drawn.forEach(noteReached);
  drawn.filter(enabled).forEach((field, index) => {
    if (!field.isConnected) return;
    if (field instanceof HTMLSelectElement) {
      const option = field.options[(next(choices, index) ?? 0) % Math.max(1, field.options.length)];
      if (option && !option.disabled) fireEvent.change(field, { target: { value: option.value } });
    } else if (field.type === 'checkbox' || field.type === 'radio') {
      if (((next(choices, index) ?? 0) + index) % 3 === 0) fireEvent.click(field);
    } else {
      const values = valuesOf.get(field.type) ?? texts;
      fireEvent.change(field, { target: { value: next(values, index) } });
    }
  });
}

const settle = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** What the page says about what went wrong. */
const said = (): string =>
  Array.from(document.querySelectorAll('[role="alert"], [role="status"], .fui-Field__validationMessage'))
    .map((element) => element.textContent ?? '')
    .join(' ')
    .trim();

// many seeds take longer than a test may
if (seeds.length > 2) jest.setTimeout(1_200_000);

export interface FuzzedForm {
  readonly hub: RefusingHub;
  /** Names of the buttons that send the form; none where choosing alone already asks. */
  readonly send?: RegExp;
  /** Sentences of its own that a form has for a code. */
  readonly own?: Partial<Record<IssueCode, string>>;
  readonly runs?: number;
}

function expectSaid(refused: Refusal, own: FuzzedForm['own'] = {}): void {
  const words = said();
  if (refused.kind === 'failed') return expect(words).toContain(shared.failure(refused.code).title);
  for (const { code, field, facts } of refused.issues) {
    const sentences = [issueSentence(code, facts), ...(own[code] === undefined ? [] : [own[code]])];
    expect({ code, field, said: sentences.some((sentence) => words.includes(sentence)) ? true : words }).toEqual({
      code,
      field,
      said: true,
    });
  }
}

/**
 * Fills every field of the page with anything at all and sends it, over and over: it must stand, show text as text, and
 * say every reason it was refused for.
 */
export async function fuzzForm({ hub, send, own, runs = 16 }: FuzzedForm): Promise<void> {
  let pressed = 0;
  const once = async (one: Filling): Promise<void> => {
    hub.refusal = one.refusal;
    fill(one);
    await settle();
    const buttons = send
      ? Array.from(document.querySelectorAll('button')).filter(
          (button) => enabled(button) && send.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
        )
      : [];
    for (const button of buttons) {
      if (!button.isConnected) continue;
      pressed += 1;
      const before = hub.answered;
      fireEvent.click(button);
      await settle();
      expect(said()).not.toBe('');
      if (hub.answered > before) expectSaid(one.refusal, own);
    }
    expect(document.querySelector('h1')?.textContent).toBeTruthy();
    expectOnlyText();
  };
  for (const { seed, share } of seeds)
    await fc.assert(fc.asyncProperty(filling, once), { seed, numRuns: Math.ceil(runs * share), endOnFailure: true });
  if (send) expect(pressed).toBeGreaterThanOrEqual(runs);
}
