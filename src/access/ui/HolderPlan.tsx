import * as React from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Shield20Regular } from '@fluentui/react-icons/lib/atoms/svg/shield';
import { TrustForm } from '../../people/ui/TrustForm';
import { IconLine } from '../../ground/ui/IconLine';
import { useOutcome } from '../../ground/ui/useOutcome';
import { useStrings } from '../../ground/ui/useStrings';
import { accessStrings } from '../en';
import type { HeldGroup, Holder, HolderChange } from '../rules/holders';
import { useAccessService } from '../useAccessService';
import { PlanMark } from './PlanMark';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 12px' },
  words: { ...typographyStyles.body1, margin: 0, maxWidth: '60ch', flex: '1 1 240px', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.body1, margin: 0, maxWidth: '65ch', color: tokens.colorNeutralForeground2 },
});

export type HolderWish =
  | { readonly what: 'add'; readonly name: string; readonly signInName: string }
  | { readonly what: 'take'; readonly holder: Holder };

export interface HolderPlanProps {
  readonly held: HeldGroup;
  readonly administrators: readonly string[];
  readonly wish: HolderWish;
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** Who gains and who loses by a change of one of the Hub's groups, before it is pressed. */
export function HolderPlan({ held, administrators, wish, onDone, onCancel }: HolderPlanProps): React.ReactElement {
  const styles = useStyles();
  const { holders: strings } = useStrings(accessStrings);
  const ask = useAccessService();
  const outcome = useOutcome();
  const { group, holders } = held;
  const adds = wish.what === 'add';
  const name = adds ? wish.name : wish.holder.name;
  const change = async (): Promise<void> => {
    const seen = holders.map(({ siteId }) => siteId);
    const about: HolderChange = adds
      ? { group, seen, what: 'add', signInName: wish.signInName }
      : { group, seen, what: 'take', holder: wish.holder };
    const done = await outcome.run(() => ask((it) => it.changeHolder(about)));
    if (!done) return;
    const told = strings.done[done.readBack];
    onDone(typeof told === 'string' ? told : told(done.name, group, adds));
  };
  const others = holders.filter((one) => one.kind === 'person' && (adds || one.siteId !== wish.holder.siteId));
  const isGroup = !adds && wish.holder.kind === 'group';
  const loses = isGroup ? strings.plan.loseGroup(name, group) : strings.plan.loses(name, group);
  return (
    <TrustForm
      title={strings.plan.title}
      outcome={outcome}
      notDone={strings.notChanged}
      button={strings.confirm(name, group, adds)}
      busy={strings.changing}
      onSave={() => void change()}
      onCancel={onCancel}
    >
      <p className={styles.quiet}>{strings.plan.nothingYet}</p>
      <div className={styles.row}>
        <p className={styles.words}>{adds ? strings.plan.gains(name, group) : loses}</p>
        <PlanMark change={adds ? 'gains' : 'loses'} quiet={false} />
      </div>
      <p className={styles.quiet}>
        {adds || isGroup ? '' : `${strings.plan.own} `}
        {others.length > 0 ? strings.plan.also(others.map((one) => one.name)) : strings.plan.nobodyElse}
      </p>
      {group === 'keepers' ? <p className={styles.quiet}>{strings.plan.pairs}</p> : undefined}
      {administrators.includes(name) ? (
        <IconLine quiet icon={<Shield20Regular />}>
          {strings.plan.administrator(name)}
        </IconLine>
      ) : undefined}
    </TrustForm>
  );
}
