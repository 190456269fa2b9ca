import { dayInZone } from '../../../ground/rules/days';
import { maybeNumberIn, personIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { lastDue } from '../rules/lastDue';
import { usualCheckIns } from '../../rules/usualCheckIns';
import type { HomeSummary } from '../rules/homeSummary';

/** Open ones of one person beyond these are left out: nobody can fill the Home of those on duty. */
const mostOfOne = 5;

type Found = Pick<Needs['duty'], 'what' | 'days'> | undefined;

/** @param answer newest first; the lowest of two with one key stands. */
export function dutyNeeds({ rows, myKey, now }: NeedsInput, answer: readonly Row[] = []): readonly Needs['duty'][] {
  const { zone, dutyRota = [], checkInDays = usualCheckIns } = rows.catalogue.settings;
  const login = rows.me?.login.toLowerCase();
  const inRota = dutyRota.some(({ personKey }) => personKey === myKey);
  const today = dayInZone(now, zone);
  const ofOthers = (row: Row, { turns, taker, call, over }: HomeSummary): Found => {
    const status = textIn(row, 'Status');
    if (status === 'asked') {
      const turn = turns.filter(([from], index) => index === 0 || from <= now).pop()?.[1];
      return inRota && (turn === '' || turn === myKey) ? { what: 'turn' } : undefined;
    }
    if (taker !== myKey) return undefined;
    if (status === 'taken') return { what: 'taken' };
    if (call) return { what: 'call' };
    return textIn(row, 'PersonKey') === '' ? undefined : due('lookIn', row, over);
  };
  const due = (what: 'checkIn' | 'lookIn', row: Row, over: readonly number[]): Found => {
    const days = lastDue(maybeNumberIn(row, 'Day'), today, checkInDays);
    return days === undefined || over.includes(days) ? undefined : { what, days };
  };
  const ofMine = (row: Row, { over, stop, offered }: HomeSummary): Found => {
    const status = textIn(row, 'Status');
    if (status === 'asked') return { what: 'mine' };
    if (status === 'taken') return { what: offered ? 'offered' : 'takenMine' };
    return stop || status !== 'held' || textIn(row, 'PersonKey') !== '' ? undefined : due('checkIn', row, over);
  };
  const open = new Map<string, number>();
  return [...new Map(answer.map((row) => [textIn(row, 'HubKey'), row])).values()].flatMap((row) => {
    const by = personIn(row, 'Author', 'Name').toLowerCase();
    const summary = summaryIn(textIn(row, 'Body'));
    const found = summary && (by === login ? ofMine(row, summary) : ofOthers(row, summary));
    const many = isOpen(textIn(row, 'Status')) ? (open.get(by) ?? 0) + 1 : 0;
    open.set(by, many);
    if (found === undefined || many > mostOfOne) return [];
    return [
      {
        ...found,
        key: textIn(row, 'HubKey'),
        byName: personIn(row, 'Author', 'Title'),
        askedAt: textIn(row, 'Created'),
        colleague: textIn(row, 'PersonKey') !== '',
      },
    ];
  });
}

const isOpen = (status: string): boolean => status === 'asked' || status === 'taken';

/** What was written otherwise, by hand or by a newer version, is nothing that Home shows. */
function summaryIn(body: string): HomeSummary | undefined {
  try {
    const { home } = JSON.parse(body) as { readonly home?: HomeSummary };
    return home && Array.isArray(home.turns) && Array.isArray(home.over) ? home : undefined;
  } catch {
    return undefined;
  }
}
