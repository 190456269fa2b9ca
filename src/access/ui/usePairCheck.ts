import * as React from 'react';
import type { Pair } from '../../people/rules/Pair';
import { trustStrings } from '../../people/en';
import { accessStrings } from '../en';
import { useAccessService } from '../useAccessService';
import { useNotice } from '../../ground/ui/Notices';
import { useStrings } from '../../ground/ui/useStrings';
import { useTrouble } from '../../ground/ui/useTrouble';

export interface PairCheck {
  /** Key of the pair being looked at. */
  readonly busy: string | undefined;
  readonly run: (pair: Pair) => Promise<void>;
}

/** Asks SharePoint who can open a pair's folders and says it; the pair sees the same, with its date. */
export function usePairCheck(): PairCheck {
  const askAccess = useAccessService();
  const say = useNotice();
  const trouble = useTrouble();
  const { pairs: strings } = useStrings(trustStrings);
  const { looked } = useStrings(accessStrings);
  const [busy, setBusy] = React.useState<string | undefined>();
  const run = async ({ pairKey, shards }: Pair): Promise<void> => {
    const shard = [...shards].sort().pop();
    if (busy !== undefined || shard === undefined) return;
    setBusy(pairKey);
    try {
      const look = await askAccess((it) => it.checkAccess({ pairKey, shard, key: crypto.randomUUID() }));
      if (look.state !== 'written') return say('failed', looked[look.state]);
      const { asPlanned, people } = look.snapshot;
      const readers = people.filter(({ why }) => why !== 'administrator').map(({ name }) => name);
      const strangers = people.filter(({ why }) => why === 'other').map(({ name }) => name);
      if (asPlanned) say('done', strings.asPlanned(readers));
      else say('failed', strings.differs(strangers.length > 0 ? strangers : readers));
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(undefined);
    }
  };
  return { busy, run };
}
