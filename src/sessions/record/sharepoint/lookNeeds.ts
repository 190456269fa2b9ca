import { bodyOf, stringsOf } from '../../../ground/sharepoint/bodies';
import { personIn, textIn } from '../../../ground/sharepoint/cells';
import type { Row } from '../../../ground/sharepoint/cells';
import type { NeedsInput } from '../../home/NeedSource';
import type { Needs } from '../../home/Needs';
import { seenLooksKey } from '../rules/seenLooksKey';

/** Looks of record keepers at my records that I have not seen yet: one line a record, the latest look. */
export function lookNeeds({ rows, myKey }: NeedsInput, answers: readonly (readonly Row[])[]): readonly Needs['look'][] {
  const all = answers.flat();
  const seen = seenIn(all, myKey, rows.me?.login ?? '');
  const found = new Map<string, Needs['look']>();
  for (const row of all) {
    const [, list, pairKey] = /\/Lists\/HubLooks(\d{6}[b-z]?)\/([^/]+)$/.exec(textIn(row, 'FileDirRef')) ?? [];
    // a row of another's folder is none of mine, whoever may read it
    if (list === undefined || pairKey === undefined || !rows.pairYears.some((pair) => pair.pairKey === pairKey))
      continue;
    if (seen.includes(textIn(row, 'HubKey'))) continue;
    const sessionKey = textIn(row, 'SessionKey');
    found.set(`${pairKey} ${sessionKey}`, {
      target: { shard: shardOf(list), pairKey, sessionKey },
      name: personIn(row, 'Author', 'Title'),
      at: textIn(row, 'Created'),
    });
  }
  return [...found.values()];
}

/** `202627b` is `2026-27 b`. */
const shardOf = (list: string): string => `${list.slice(0, 4)}-${list.slice(4, 6)} ${list.slice(6)}`.trim();

function seenIn(all: readonly Row[], myKey: string, login: string): readonly string[] {
  const mine = all.find(
    (row) =>
      textIn(row, 'HubKey') === seenLooksKey(myKey) &&
      personIn(row, 'Author', 'Name').toLowerCase() === login.toLowerCase(),
  );
  if (mine === undefined) return [];
  try {
    return stringsOf(bodyOf(textIn(mine, 'Body')), 'keys');
  } catch {
    // what cannot be read hides nothing: it is told again
    return [];
  }
}
