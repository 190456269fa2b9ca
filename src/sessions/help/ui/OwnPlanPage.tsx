import * as React from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/lib/atoms/svg/lock-closed';
import { phone } from '../../../ground/ui/breakpoints';
import { IconLine } from '../../../ground/ui/IconLine';
import { LeaveQuestion } from '../../../ground/ui/LeaveQuestion';
import { LoadStates } from '../../../ground/ui/LoadStates';
import { useNotice } from '../../../ground/ui/Notices';
import { Page } from '../../../ground/ui/Page';
import { PageHeader } from '../../../ground/ui/PageHeader';
import { Section } from '../../../ground/ui/Section';
import { useLeaveGuard } from '../../../ground/ui/useLeaveGuard';
import { useLoad } from '../../../ground/ui/useLoad';
import { useStrings } from '../../../ground/ui/useStrings';
import { useTouchTargets } from '../../../ground/ui/useTouchTargets';
import { useTrouble } from '../../../ground/ui/useTrouble';
import { useHome } from '../../home/ui/HomeContext';
import { emptyPlan } from '../../rules/OwnPlan';
import type { OwnPlan } from '../../rules/OwnPlan';
import { ownPlanStrings } from '../en';
import { useHelpService } from '../useHelpService';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '16px' },
  area: { '& textarea': { minHeight: '72px', [phone]: { fontSize: tokens.fontSizeBase400 } } },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', [phone]: { '& > *': { minHeight: '44px' } } },
});

const fields = ['today', 'thisWeek', 'turnTo'] as const;

/** What one will do for oneself after a debrief. It is in nobody's folder and in no record. */
export function OwnPlanPage(): React.ReactElement {
  const askHelp = useHelpService();
  const strings = useStrings(ownPlanStrings);
  const touch = useTouchTargets();
  const plan = useLoad(React.useCallback(async () => ({ stored: await askHelp((it) => it.readOwnPlan()) }), [askHelp]));
  return (
    <Page className={touch}>
      <LoadStates of={plan} heading={<PageHeader title={strings.title} />} rows={5}>
        {({ stored }) => <Plan stored={stored} />}
      </LoadStates>
    </Page>
  );
}

function Plan({ stored }: { readonly stored: OwnPlan | undefined }): React.ReactElement {
  const styles = useStyles();
  const strings = useStrings(ownPlanStrings);
  const askHelp = useHelpService();
  const say = useNotice();
  const trouble = useTrouble();
  const home = useHome();
  const [saved, setSaved] = React.useState(stored ?? emptyPlan);
  const [plan, setPlan] = React.useState(saved);
  const [busy, setBusy] = React.useState(false);
  const changed = fields.some((field) => plan[field] !== saved[field]);
  const guard = useLeaveGuard(changed);
  const isEmpty = fields.every((field) => saved[field] === '');

  const keep = async (next: OwnPlan, said: string): Promise<void> => {
    setBusy(true);
    try {
      const nothing = fields.every((field) => next[field].trim() === '');
      await askHelp((it) => (nothing ? it.removeOwnPlan() : it.writeOwnPlan(next)));
      setSaved(next);
      setPlan(next);
      say('done', said);
    } catch (error) {
      trouble(error);
    } finally {
      setBusy(false);
    }
  };
  const administrators = home.state === 'full' ? home.value.catalogue.settings.administrators : [];
  return (
    <>
      <PageHeader title={strings.title} lead={strings.lead} />
      {guard.asking && <LeaveQuestion guard={guard} kept={false} />}
      <Section title={strings.section}>
        <div className={styles.fields}>
          {fields.map((field) => (
            <Field key={field} label={strings.fields[field]}>
              <Textarea
                className={styles.area}
                value={plan[field]}
                onChange={(_, { value }) => setPlan({ ...plan, [field]: value })}
              />
            </Field>
          ))}
        </div>
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={busy || !changed}
            onClick={() => void keep(plan, strings.saved)}
          >
            {strings.save}
          </Button>
          {!isEmpty && (
            <Button disabledFocusable={busy} onClick={() => void keep(emptyPlan, strings.takenAway)}>
              {strings.takeAway}
            </Button>
          )}
        </div>
        <IconLine quiet icon={<LockClosed16Regular />}>
          {strings.whose(administrators)}
        </IconLine>
      </Section>
    </>
  );
}
