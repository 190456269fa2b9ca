import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { addMonths, dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { CheckGroup } from '../../../ground/ui/forms/CheckGroup';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useFields } from '../../../ground/ui/forms/useFields';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import type { AgenciesView } from '../../../logs/AgencyService';
import type { Agency } from '../../../logs/rules/Agency';
import { useLogService } from '../../../logs/useLogService';
import { agencyStrings } from './en';

/** As it is typed: the day as the browser's field holds it. */
interface Typed {
  readonly name: string;
  readonly area: string;
  readonly does: string;
  readonly how: string;
  readonly when: string;
  readonly outOfHours: string;
  readonly title: string;
  readonly address: string;
  readonly reviewDay: string;
  readonly forRoles: readonly string[];
}

/** Contacts are looked at twice a year, unless another day is chosen. */
const monthsToReview = 6;

const nothingYet: Omit<Typed, 'reviewDay'> = {
  name: '',
  area: '',
  does: '',
  how: '',
  when: '',
  outOfHours: '',
  title: '',
  address: '',
  forRoles: [],
};

function typedOf(agency: Agency | undefined, today: number): Typed {
  const next = isoDate(addMonths(today, monthsToReview));
  if (agency === undefined) return { ...nothingYet, reviewDay: next };
  const { name, area, does, how, when, outOfHours, thresholds, forRoles } = agency;
  const reviewDay = agency.reviewDay < today ? next : isoDate(agency.reviewDay);
  return { name, area, does, how, when, outOfHours, ...thresholds, forRoles, reviewDay };
}

export interface AgencyFormProps {
  readonly view: AgenciesView;
  /** Undefined for a new one. */
  readonly agency: Agency | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What staff need to reach an agency. */
export function AgencyForm({ view, agency, onDone, onClose }: AgencyFormProps): React.ReactElement {
  const styles = useFields();
  const { form: strings } = useStrings(agencyStrings);
  const ask = useLogService();
  const outcome = useOutcome();
  const say = useNotice();
  const [key] = React.useState(() => agency?.key ?? crypto.randomUUID());
  const [first] = React.useState(() => typedOf(agency, view.today));
  const [typed, setTyped] = React.useState(first);
  const guard = useLeaveGuard(typed !== first && !outcome.busy);
  const put = (part: Partial<Typed>): void => setTyped({ ...typed, ...part });
  const save = async (): Promise<void> => {
    const { title, address, reviewDay, ...words } = typed;
    const day = dayOfIsoDate(reviewDay);
    if (day === undefined) {
      outcome.refuse([{ code: 'notADate', field: 'reviewDay' }]);
      return;
    }
    const text = { ...words, thresholds: { title, address }, reviewDay: day };
    if ((await outcome.run(() => ask((it) => it.saveAgency(key, text, agency)))) === undefined) return;
    say('done', strings.saved);
    onDone();
  };
  return (
    <FormIssues outcome={outcome}>
      {guard.asking ? <LeaveQuestion guard={guard} kept={false} /> : undefined}
      <Section title={agency === undefined ? strings.addTitle : strings.changeTitle(agency.name)}>
        <div className={styles.grid}>
          <TextField field="name" label={strings.name} required value={typed.name} onValue={(name) => put({ name })} />
          <TextField
            field="area"
            label={strings.area}
            hint={strings.areaHint}
            required
            value={typed.area}
            onValue={(area) => put({ area })}
          />
          <TextField field="does" label={strings.does} required value={typed.does} onValue={(does) => put({ does })} />
          <TextField
            field="how"
            label={strings.how}
            hint={strings.howHint}
            required
            value={typed.how}
            onValue={(how) => put({ how })}
          />
          <TextField field="when" label={strings.when} value={typed.when} onValue={(when) => put({ when })} />
          <TextField
            field="outOfHours"
            label={strings.outOfHours}
            value={typed.outOfHours}
            onValue={(outOfHours) => put({ outOfHours })}
          />
          <TextField
            field="thresholds"
            label={strings.thresholds}
            value={typed.title}
            onValue={(title) => put({ title })}
          />
          <TextField
            field="address"
            label={strings.address}
            hint={strings.addressHint}
            value={typed.address}
            onValue={(address) => put({ address })}
          />
          <TextField
            field="reviewDay"
            type="date"
            label={strings.reviewDay}
            required
            value={typed.reviewDay}
            onValue={(reviewDay) => put({ reviewDay })}
          />
        </div>
        <CheckGroup
          field="forRoles"
          label={strings.forRoles}
          hint={strings.forRolesHint}
          options={view.roles.map(({ key: role, title }) => ({ key: role, name: title }))}
          chosen={typed.forRoles}
          onChosen={(forRoles) => put({ forRoles })}
        />
        <FormTrouble title={strings.notSaved} kept={strings.kept} />
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={outcome.busy} onClick={() => void save()}>
            {strings.save}
          </Button>
          <Button onClick={onClose}>{strings.close}</Button>
        </div>
      </Section>
    </FormIssues>
  );
}
