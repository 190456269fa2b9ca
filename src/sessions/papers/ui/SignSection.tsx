import * as React from 'react';
import { Button, Checkbox, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/lib/atoms/svg/info';
import { Signature16Regular, Signature20Regular } from '@fluentui/react-icons/lib/atoms/svg/signature';
import { Warning20Regular } from '@fluentui/react-icons/lib/atoms/svg/warning';
import { SiteLimits } from '../../../access/proof/ui/SiteLimits';
import { useLimitsAt } from '../../../access/proof/ui/useLimitsAt';
import { dayInZone } from '../../../ground/rules/days';
import { firstNameOf } from '../../../ground/rules/names';
import { FormField } from '../../../ground/ui/FormField';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { IconLine } from '../../../ground/ui/IconLine';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { MarkBadge, StateBadge } from '../../../ground/ui/StateBadge';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import type { AgreementParty, AgreementView, DraftView } from '../PaperService';
import { usePaperService } from '../usePaperService';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  party: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '4px 12px',
    paddingBlock: '8px',
    ':not(:last-child)': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  tick: { '& .fui-Checkbox__label': { color: tokens.colorNeutralForeground1 } },
  button: { width: '100%' },
});

export interface SignSectionProps {
  readonly view: AgreementView;
  readonly draft: DraftView;
  readonly onView: (view: AgreementView) => void;
}

/** Who has signed the draft as it stands, and signing it: the supervisor first. */
export function SignSection({ view, draft, onView }: SignSectionProps): React.ReactElement {
  const styles = useStyles();
  const { sign } = useStrings(agreementStrings);
  const { stopped } = useLimitsAt('signing');
  return (
    <Section title={sign.title}>
      <ul className={styles.list}>
        {view.parties.map((party) => (
          <Party key={party.key} party={party} view={view} number={draft.number} />
        ))}
      </ul>
      {draft.changedAfterBy === '' ? undefined : (
        <IconLine icon={<Warning20Regular />}>{sign.changed(draft.changedAfterBy)}</IconLine>
      )}
      <SiteLimits at="signing" />
      {draft.mayISign && !stopped ? <SignForm view={view} draft={draft} onView={onView} /> : undefined}
      {draft.mayISign ? undefined : <p className={styles.quiet}>{useless(view, draft, sign)}</p>}
      {view.mayWrite ? (
        <IconLine quiet icon={<Info16Regular />}>
          {sign.putAside}
        </IconLine>
      ) : undefined}
    </Section>
  );
}

/** Why there is nothing to press. */
function useless(view: AgreementView, draft: DraftView, sign: (typeof agreementStrings)['sign']): string {
  if (view.myRole === 'keeper') return sign.keeper;
  if (draft.iHaveSigned) return sign.waits(draft.waitsFor);
  return sign.first(firstNameOf(view.pair.supervisorName));
}

interface PartyProps {
  readonly party: AgreementParty;
  readonly view: AgreementView;
  readonly number: number;
}

function Party({ party, view, number }: PartyProps): React.ReactElement {
  const styles = useStyles();
  const { sign } = useStrings(agreementStrings);
  const { dates } = useStrings();
  const role = party.isMe ? sign.you(party.jobTitle) : sign.roles[party.role];
  const day = party.signedAt === '' ? undefined : dayInZone(party.signedAt, view.zone);
  const signed =
    day === view.today
      ? sign.atToday(role, dates.time(party.signedAt, view.zone))
      : sign.at(role, dates.dayMonth(day ?? view.today));
  return (
    <li className={styles.party}>
      <div>
        <p className={styles.name}>{party.name}</p>
        <p className={styles.quiet}>{day === undefined ? role : signed}</p>
      </div>
      {day === undefined ? (
        <StateBadge state="notSigned" />
      ) : (
        <MarkBadge icon={Signature16Regular} appearance="tint" color="success">
          {sign.signed(number)}
        </MarkBadge>
      )}
    </li>
  );
}

function SignForm({ view, draft, onView }: SignSectionProps): React.ReactElement {
  const styles = useStyles();
  const { sign } = useStrings(agreementStrings);
  const askPapers = usePaperService();
  const say = useNotice();
  const outcome = useOutcome();
  const [talked, setTalked] = React.useState(false);
  const press = async (): Promise<void> => {
    const next = await outcome.run(() => askPapers((it) => it.signAgreement(draft, talked)));
    if (next === undefined) return;
    const waits = view.parties.filter(({ key }) => next.draft?.key === draft.key && !hasSigned(next, key));
    say('done', waits.length === 0 ? sign.sealed : sign.sent(waits.map(({ name }) => firstNameOf(name))));
    onView(next);
  };
  return (
    <FormIssues outcome={outcome}>
      <FormField name="talked" own={{ required: sign.tickFirst }}>
        <Checkbox
          className={styles.tick}
          label={sign.talked}
          checked={talked}
          onChange={(_, { checked }) => setTalked(checked === true)}
        />
      </FormField>
      <FormTrouble title={sign.failed} kept={sign.kept} />
      <Button
        className={styles.button}
        appearance="primary"
        icon={<Signature20Regular />}
        disabledFocusable={outcome.busy}
        onClick={() => void press()}
      >
        {outcome.busy ? sign.signing : sign.button(draft.number)}
      </Button>
    </FormIssues>
  );
}

const hasSigned = (view: AgreementView, key: string): boolean =>
  view.parties.some((party) => party.key === key && party.signedAt !== '');
