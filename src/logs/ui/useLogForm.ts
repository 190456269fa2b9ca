import * as React from 'react';
import type { LogKind } from '../../ground/rules/Catalogue';
import { dayOfIsoDate, isoDate } from '../../ground/rules/days';
import { shortNameOf } from '../../ground/rules/names';
import { useDraftService } from '../../ground/drafts/useDraftService';
import { useKeptText } from '../../ground/ui/useKeptText';
import type { KeptTextBox } from '../../ground/ui/useKeptText';
import { useOutcome } from '../../ground/ui/useOutcome';
import type { RunningOutcome } from '../../ground/ui/useOutcome';
import { fileLineOf } from '../../sessions/room/rules/childFile';
import type { LogPartner, LogsView } from '../LogService';
import { asksReference, workingDaysAfter } from '../rules/entries';
import type { LogDraft } from '../rules/entries';
import { useLogService } from '../useLogService';
import { owedLine, owedLines } from './owedLines';

/** Somebody outside my pairs, or nobody at all. */
export const nobody = '';
type When = 'now' | 'today' | 'earlier';

interface Choice {
  readonly pairKey: string;
  readonly withName: string;
  readonly when: When;
  readonly earlier: string;
  readonly ownerKey: string;
  readonly decided: boolean;
  readonly reference: string;
  readonly onFile: boolean;
  readonly chase: string;
  readonly fields: Readonly<Record<string, string>>;
}

export interface LogForm {
  readonly choice: Choice;
  readonly choose: (part: Partial<Choice>) => void;
  readonly partner: LogPartner | undefined;
  /** Words about a decision: on this device, never in a list of ours. */
  readonly words: KeptTextBox;
  /** As it goes to the child's file; empty while nothing is written. */
  readonly line: string;
  readonly asksReference: boolean;
  readonly outcome: RunningOutcome;
  /** True once it is logged. */
  readonly save: () => Promise<boolean>;
}

/** What is chosen already: whom one spoke with last, just now, the purpose used last. */
export function useLogForm(view: LogsView, kind: LogKind, pairKey: string | undefined): LogForm {
  const askLog = useLogService();
  const askDrafts = useDraftService();
  const outcome = useOutcome();
  const words = useKeptText({ sessionKey: 'log', kind: 'fileLine', ready: true });
  const [choice, setChoice] = React.useState(() => firstChoice(view, kind, pairKey));
  const partner = view.partners.find((one) => one.pairKey === choice.pairKey);
  const day = choice.when === 'earlier' ? (dayOfIsoDate(choice.earlier) ?? 0) : view.today;
  const line = fileLineOf({
    what: kind.title,
    day: day === 0 ? view.today : day,
    decision: words.text,
    why: '',
    who: shortNameOf(view.myName),
    byDay: undefined,
    reference: choice.reference,
  });
  const draft: LogDraft = {
    key: words.key,
    kindKey: kind.key,
    pairKey: choice.pairKey,
    withName: choice.withName,
    day,
    ownerKey: choice.ownerKey,
    decided: choice.decided,
    reference: choice.reference,
    onFile: choice.onFile,
    chaseDay: dayOfIsoDate(choice.chase),
    fields: choice.fields,
  };
  return {
    choice,
    // what somebody else would see to is not for whoever stands outside the pair
    choose: (part) =>
      setChoice((before) => ({
        ...before,
        ...(part.pairKey === undefined ? {} : { ownerKey: view.myKey }),
        ...part,
      })),
    partner,
    words,
    line,
    asksReference: asksReference(kind, choice.decided),
    outcome,
    save: async () => {
      if (choice.when === 'earlier' && day === 0) {
        outcome.refuse([{ code: 'notADate', field: 'day' }]);
        return false;
      }
      const entry = await outcome.run(() => askLog((it) => it.addEntry(draft)));
      if (entry === undefined) return false;
      // until it is on the file its line can be copied from the list too, on this device, for its day
      if (entry.file === 'owed' && line !== '')
        await askDrafts((it) => it.keepDraft(owedLines, owedLine(entry.key, line))).catch(() => false);
      words.saved(words.text);
      return true;
    },
  };
}

function firstChoice(view: LogsView, kind: LogKind, pairKey: string | undefined): Choice {
  const last = view.entries.find((entry) => entry.logKind === kind.key && entry.byKey === view.myKey);
  const [first] = view.partners;
  const named = view.partners.find((one) => one.pairKey === pairKey);
  return {
    pairKey: kind.scope === 'person' ? nobody : ((named ?? first)?.pairKey ?? nobody),
    withName: '',
    when: 'now',
    earlier: isoDate(view.today),
    ownerKey: view.myKey,
    decided: false,
    reference: '',
    onFile: false,
    chase: kind.chaseDays === undefined ? '' : isoDate(workingDaysAfter(view.today, kind.chaseDays)),
    fields: Object.fromEntries(
      kind.fields
        .filter((field) => field.kind === 'choice')
        .map(({ key, options = [] }) => {
          const before = options.find((one) => one.key === last?.fields[key]);
          return [key, (before ?? options[0])?.key ?? ''];
        }),
    ),
  };
}
