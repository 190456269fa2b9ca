import { weekdayAndTime } from '../../../ground/words/moments';
import * as React from 'react';
import { Checkbox, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '../../../ground/ui/breakpoints';
import { LazyBoundary } from '../../../ground/ui/LazyBoundary';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useZone } from '../../../ground/ui/ZoneContext';
import { urgencies } from '../../rules/WorkItem';
import type { DutyDraft, DutyStart } from '../DutyService';
import { askDutyStrings } from '../en';
import { useDutyService } from '../useDutyService';

// seldom asked for
const ForColleague = React.lazy(() =>
  import(/* webpackChunkName: 'debrief-colleague' */ './ForColleague').then((file) => ({ default: file.ForColleague })),
);

const useStyles = makeStyles({
  words: { margin: 0 },
  all: { display: 'flex', flexDirection: 'column', gap: '12px' },
  choice: {
    '& label': { color: tokens.colorNeutralForeground1 },
    [phone]: { '& > *': { minHeight: '44px', alignItems: 'center' } },
  },
});

export type DutyWish = Omit<DutyDraft, 'key'>;

export const firstWish: DutyWish = { urgency: 'today', forKey: '', agreed: false, headteacherToo: false };

export interface DutyChoiceProps {
  readonly wish: DutyWish;
  readonly onWish: (wish: DutyWish) => void;
}

/** Whom it goes to, how soon, and for whom. There is no box for why. */
export function DutyChoice({ wish, onWish }: DutyChoiceProps): React.ReactElement {
  const askDuty = useDutyService();
  const start = useLoad(React.useCallback(() => askDuty((it) => it.startDuty()), [askDuty]));
  return (
    <LoadStates of={start} rows={3}>
      {(value) => <Choice start={value} wish={wish} onWish={onWish} />}
    </LoadStates>
  );
}

function Choice({ start, wish, onWish }: DutyChoiceProps & { readonly start: DutyStart }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(askDutyStrings);
  const zone = useZone();
  const change = (more: Partial<DutyWish>): void => onWish({ ...wish, ...more });
  const [colleague, setColleague] = React.useState(false);
  return (
    <div className={styles.all}>
      <p className={styles.words}>{strings.order(start.rota.map(({ name }) => name))}</p>
      {start.isOpen ? undefined : (
        <p className={styles.words}>{strings.closed(weekdayAndTime(start.lookedAtFrom, zone))}</p>
      )}
      <Field label={strings.howSoon}>
        <RadioGroup
          className={styles.choice}
          layout="horizontal"
          value={wish.urgency}
          onChange={(_, { value }) => change({ urgency: urgencies.find((one) => one === value) ?? 'today' })}
        >
          {urgencies.map((one) => (
            <Radio key={one} value={one} label={strings.soon[one]} />
          ))}
        </RadioGroup>
      </Field>
      {start.colleagues.length > 0 ? (
        <Checkbox
          label={strings.forColleague}
          checked={colleague}
          onChange={(_, { checked }) => {
            setColleague(checked === true);
            change({ forKey: '', agreed: false });
          }}
        />
      ) : undefined}
      {colleague ? (
        <LazyBoundary>
          <ForColleague colleagues={start.colleagues} wish={wish} onWish={onWish} />
        </LazyBoundary>
      ) : undefined}
      <Checkbox
        label={strings.headteacherToo}
        checked={wish.headteacherToo}
        onChange={(_, { checked }) => change({ headteacherToo: checked === true })}
      />
    </div>
  );
}
