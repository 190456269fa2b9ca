import * as React from 'react';
import { Heart20Filled } from '@fluentui/react-icons/lib/atoms/svg/heart';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { NeedRow } from '../../../../ground/ui/NeedRow';
import { useStrings } from '../../../../ground/ui/useStrings';
import type { NeedProps } from '../../../home/ui/NeedDefinition';
import { requestNeedStrings } from './en';
import { useNoted } from './useNoted';

const useStyles = makeStyles({ heart: { color: tokens.colorPaletteBerryForeground1 } });

/** Some days after a debrief: whoever held it looks in again, in whatever way they like. */
export function LookInNeed({ need, first }: NeedProps<'lookIn'>): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(requestNeedStrings);
  const { busy, note } = useNoted();
  const { session, days, title, name } = need;
  const target = { shard: session.shard, pairKey: session.pairKey, sessionKey: session.key };
  return (
    <NeedRow
      icon={<Heart20Filled className={styles.heart} />}
      title={strings.lookIn(name)}
      lead={strings.lookInLead(title, session.day, days[days.length - 1] ?? 0)}
      action={
        <Button
          appearance={first ? 'primary' : undefined}
          disabledFocusable={busy}
          onClick={() =>
            void note(async (it) => {
              await it.noteLookedIn(target, days);
              return { ok: true, value: undefined };
            }, strings.lookedInNoted)
          }
        >
          {strings.lookedIn}
        </Button>
      }
    />
  );
}
