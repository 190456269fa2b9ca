import { weekdayAndTime } from '../../../ground/words/moments';
import * as React from 'react';
import { Checkbox, Field, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
import { phone } from '../../../ground/ui/breakpoints';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useZone } from '../../../ground/ui/ZoneContext';
import { urgencies } from '../../rules/WorkItem';
import type { DutyDraft, DutyStart } from '../DutyService';
import { askDutyStrings } from '../en';
import { useDutyService } from '../useDutyService';

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
      {colleague ? <Colleague start={start} wish={wish} onWish={onWish} /> : undefined}
      <Checkbox
        label={strings.headteacherToo}
        checked={wish.headteacherToo}
        onChange={(_, { checked }) => change({ headteacherToo: checked === true })}
      />
    </div>
  );
}

/** Only for somebody who said that they would like it. */
function Colleague({ start, wish, onWish }: DutyChoiceProps & { readonly start: DutyStart }): React.ReactElement {
  const strings = useStrings(askDutyStrings);
  return (
    <>
      <Field label={strings.colleague} required>
        <Select value={wish.forKey} onChange={(_, { value }) => onWish({ ...wish, forKey: value, agreed: false })}>
          <option value="">{strings.chooseColleague}</option>
          {start.colleagues.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={strings.agreed}
        checked={wish.agreed}
        disabled={wish.forKey === ''}
        onChange={(_, { checked }) => onWish({ ...wish, agreed: checked === true })}
      />
    </>
  );
}
