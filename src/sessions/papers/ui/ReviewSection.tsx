import * as React from 'react';
import { Button } from '@fluentui/react-components';
import { dayOfIsoDate, isoDate } from '../../../ground/rules/days';
import { FormIssues } from '../../../ground/ui/FormIssues';
import { FormTrouble } from '../../../ground/ui/FormTrouble';
import { TextField } from '../../../ground/ui/forms/TextField';
import { useNotice } from '../../../ground/ui/Notices';
import { Section } from '../../../ground/ui/Section';
import { useOutcome } from '../../../ground/ui/useOutcome';
import { useStrings } from '../../../ground/ui/useStrings';
import { agreementStrings } from '../en';
import type { AgreementView, DraftView } from '../PaperService';
import { usePaperService } from '../usePaperService';

export interface ReviewSectionProps {
  readonly draft: DraftView;
  readonly onView: (view: AgreementView) => void;
}

/** By when it is looked at again. */
export function ReviewSection({ draft, onView }: ReviewSectionProps): React.ReactElement {
  const { review } = useStrings(agreementStrings);
  const askPapers = usePaperService();
  const say = useNotice();
  const outcome = useOutcome();
  const stands = isoDate(draft.reviewDay);
  const [typed, setTyped] = React.useState<string | undefined>();
  const value = typed ?? stands;
  const save = async (): Promise<void> => {
    const day = dayOfIsoDate(value);
    if (day === undefined) return outcome.refuse([{ code: 'notADate', field: 'reviewDay' }]);
    const next = await outcome.run(() => askPapers((it) => it.changeReviewDay(draft, day)));
    if (next === undefined) return undefined;
    setTyped(undefined);
    say('done', review.saved(day));
    return onView(next);
  };
  return (
    <Section title={review.title}>
      <FormIssues outcome={outcome}>
        <TextField
          label={review.by}
          hint={review.hint}
          type="date"
          value={value}
          onValue={setTyped}
          field="reviewDay"
        />
        <FormTrouble title={review.notSaved} kept={review.kept} />
        {value === stands ? undefined : (
          <div>
            <Button disabledFocusable={outcome.busy} onClick={() => void save()}>
              {review.save}
            </Button>
          </div>
        )}
      </FormIssues>
    </Section>
  );
}
