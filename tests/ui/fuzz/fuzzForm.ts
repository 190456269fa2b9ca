import { act, fireEvent } from '@testing-library/react';
import fc from 'fast-check';
import type { IssueCode } from '../../../src/domain/Issue';
import { ServiceError } from '../../../src/services/ServiceError';
import type { ServiceErrorCode } from '../../../src/services/ServiceError';
import type { HubServices } from '../../../src/services/HubServices';
import { issueSentences } from '../../../src/strings/en/issueSentences';
import { fakeHub } from '../fakeHub';
import { expectOnlyText, hostileDate, hostileNumber, hostileText, hostileTime } from './hostile';

type Refusal = { readonly kind: 'issue'; readonly code: IssueCode; readonly field: string } | { readonly kind: 'failed'; readonly code: ServiceErrorCode };

const codes = Object.keys(issueSentences) as IssueCode[];
const serviceCodes: readonly ServiceErrorCode[] = ['notFound', 'forbidden', 'conflict', 'invalid', 'throttled', 'offline', 'unexpected'];
const refusal = fc.oneof<[fc.Arbitrary<Refusal>, fc.Arbitrary<Refusal>]>(
  fc.record({ kind: fc.constant('issue' as const), code: fc.constantFrom(...codes), field: fc.constantFrom('', 'text', 'name', 'comment', 'why', 'sessions', 'startsAt', 'nextStartsAt', 'signInName', 'closures.0') }),
  fc.record({ kind: fc.constant('failed' as const), code: fc.constantFrom(...serviceCodes) })
);

/** One way of filling in a form: what goes into the fields, one after the other, and how every use case then answers. */
const filling = fc.record({
  texts: fc.array(hostileText, { minLength: 3, maxLength: 6 }), dates: fc.array(hostileDate, { minLength: 2, maxLength: 4 }),
  times: fc.array(hostileTime, { minLength: 1, maxLength: 3 }), numbers: fc.array(hostileNumber, { minLength: 1, maxLength: 3 }), choices: fc.array(fc.nat(20), { minLength: 2, maxLength: 5 }), refusal
});
type Filling = typeof filling extends fc.Arbitrary<infer T> ? T : never;

const outcomes = new Set<string>(['bookSession', 'moveSession', 'cancelSession', 'finishSession', 'signRecord', 'sendBack', 'addToRecord', 'askForHelp', 'saveSchool', 'saveSchoolYear', 'savePerson', 'saveSettings', 'openPair']);

/** Use cases that refuse whatever they are asked, in the way the present filling says; `given` are those that load the page. */
export class RefusingHub {
  public refusal: Refusal = { kind: 'failed', code: 'offline' };
  public readonly asked: string[] = [];
  public readonly services: HubServices;

  public constructor(given: Partial<HubServices>) {
    const base = fakeHub();
    const refuse = (name: string) => (): Promise<unknown> => {
      this.asked.push(name);
      const { refusal: now } = this;
      if (now.kind === 'issue' && outcomes.has(name)) return Promise.resolve({ ok: false, issues: [{ code: now.code, field: now.field, facts: { most: 4000, number: 1, name: 'x' } }] });
      return Promise.reject(new ServiceError(now.kind === 'failed' ? now.code : 'unexpected', { requestId: 'r-1' }));
    };
    const kept = ['keepDraft', 'dropDraft', 'draftsOf', 'refreshFromOutlook', 'finishUnfinished'];
    const names = Object.keys(base).filter((name) => !kept.includes(name));
    this.services = { ...base, ...(Object.fromEntries(names.map((name) => [name, refuse(name)])) as Partial<HubServices>), ...given };
  }
}

const enabled = (element: Element): boolean => !element.matches(':disabled, [readonly], [aria-disabled="true"]');

function fill({ texts, dates, times, numbers, choices }: Filling): void {
  const next = <T>(values: readonly T[], index: number): T | undefined => values[index % values.length];
  Array.from(document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select')).filter(enabled).forEach((field, index) => {
    if (field instanceof HTMLSelectElement) {
      const option = field.options[(next(choices, index) ?? 0) % Math.max(1, field.options.length)];
      if (option && !option.disabled) fireEvent.change(field, { target: { value: option.value } });
    } else if (field.type === 'checkbox' || field.type === 'radio') {
      if (((next(choices, index) ?? 0) + index) % 3 === 0) fireEvent.click(field);
    } else {
      const values = field.type === 'date' ? dates : field.type === 'time' ? times : field.type === 'number' ? numbers : texts;
      fireEvent.change(field, { target: { value: next(values, index) } });
    }
  });
}

const settle = (): Promise<void> => act(async () => { await new Promise((resolve) => setTimeout(resolve, 0)); });

/** What the page says about what went wrong. */
const said = (): string => Array.from(document.querySelectorAll('[role="alert"], [role="status"], .fui-Field__validationMessage')).map((element) => element.textContent ?? '').join(' ').trim();

export interface FuzzedForm {
  readonly hub: RefusingHub;
  /** Names of the buttons that send the form. */
  readonly send: RegExp;
  /** Brings the form up if the last press closed it. */
  readonly ready: () => Promise<void>;
  readonly runs?: number;
}

/** Fills every field of the page with anything at all and sends it, over and over: it must stand, show text as text, and say why it was refused. */
export async function fuzzForm({ hub, send, ready, runs = 25 }: FuzzedForm): Promise<void> {
  let pressed = 0;
  await fc.assert(fc.asyncProperty(filling, async (one) => {
    await ready();
    hub.refusal = one.refusal;
    fill(one);
    await settle();
    const buttons = Array.from(document.querySelectorAll('button')).filter((button) => enabled(button) && send.test(button.getAttribute('aria-label') ?? button.textContent ?? ''));
    for (const button of buttons) {
      if (!button.isConnected) continue;
      pressed += 1;
      fireEvent.click(button);
      await settle();
      expect(said()).not.toBe('');
    }
    expect(document.querySelector('h1')?.textContent).toBeTruthy();
    expectOnlyText();
  }), { seed: 20261123, numRuns: runs });
  expect(pressed).toBeGreaterThanOrEqual(runs);
}
