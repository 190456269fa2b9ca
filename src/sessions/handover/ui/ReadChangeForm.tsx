import * as React from 'react';
import type { PersonKey } from '../../../ground/rules/Person';
import { ReadFirst } from '../../../ground/ui/ReadFirst';
import { useStrings } from '../../../ground/ui/useStrings';
import type { ToldRows } from '../../../ground/ui/useRead';
import { trustStrings } from '../../../people/en';
import type { TrustView } from '../../../people/PeopleService';
import { usePeopleService } from '../../../people/usePeopleService';
import { ChangeForm } from './ChangeForm';
import type { ChangeData } from './ChangeData';
import type { ChangeFormProps } from './ChangeForm';

export interface ReadChangeFormProps extends Omit<ChangeFormProps, 'data'> {
  readonly data: TrustView;
  /** Of the pair in question, where it is one. */
  readonly members?: readonly PersonKey[];
}

const nobody: readonly PersonKey[] = [];

/** The form of a change: everybody it offers, and the pairs of those it is about, are read when it is opened. */
export function ReadChangeForm({ data, members = nobody, ...form }: ReadChangeFormProps): React.ReactElement {
  const ask = usePeopleService();
  const { people: strings } = useStrings(trustStrings);
  const { pairKey, personKey } = form.given;
  const keys = [personKey, ...members].join();
  const read = React.useCallback(
    async (told: ToldRows): Promise<Pick<ChangeData, 'people' | 'pairs' | 'ended'>> => {
      const [people, around] = await Promise.all([
        ask((it) => it.everybody(told)),
        ask((it) => it.pairsAround(keys.split(','), pairKey)),
      ]);
      return { people, ...around };
    },
    [ask, keys, pairKey],
  );
  return (
    <ReadFirst read={read} words={strings.reading}>
      {(found) => <ChangeForm {...form} data={{ ...data, ...found }} />}
    </ReadFirst>
  );
}
