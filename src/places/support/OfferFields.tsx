import * as React from 'react';
import { Button, Checkbox, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { cadenceUnits } from '../../ground/rules/Catalogue';
import type { CadenceUnit } from '../../ground/rules/Catalogue';
import { CheckGroup } from '../../ground/ui/forms/CheckGroup';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { FormField } from '../../ground/ui/FormField';
import { useStrings } from '../../ground/ui/useStrings';
import { cadenceWords } from '../../ground/words/cadences';
import { soonerChoices } from '../../plans/rules/SupportOverview';
import type { OverviewEntry, OverviewOffer, Sooner } from '../../plans/rules/SupportOverview';
import { overviewStrings } from '../../plans/ui/en';
import type { DeskFormProps } from './DeskFormProps';
import { deskStrings } from './en';
import { Picker } from '../../ground/ui/forms/Picker';
import { titledOptions } from '../../ground/ui/forms/pickerOptions';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    marginTop: '12px',
    padding: '16px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

export interface OfferFieldsProps extends DeskFormProps {
  readonly offer: OverviewOffer;
  readonly onGone: () => void;
}

interface PartProps extends OfferFieldsProps {
  readonly set: (change: Partial<OverviewOffer>) => void;
}

/** One offer, edited in place. */
export function OfferFields(props: OfferFieldsProps): React.ReactElement {
  const { offer, writing, onGone } = props;
  const styles = useStyles();
  const { offers: strings } = useStrings(deskStrings);
  const set = (change: Partial<OverviewOffer>): void =>
    writing.change((overview) => ({
      ...overview,
      offers: overview.offers.map((one) => (one.key === offer.key ? { ...one, ...change } : one)),
    }));
  const remove = (): void => {
    onGone();
    writing.change((overview) => ({
      ...overview,
      offers: overview.offers.filter(({ key }) => key !== offer.key),
    }));
  };
  const parts = { ...props, set };
  return (
    <div className={styles.form} role="group" aria-label={offer.title === '' ? strings.untitled : offer.title}>
      <What {...parts} />
      <HowOften {...parts} />
      <Template {...parts} />
      <Helps {...parts} />
      <div>
        <Button onClick={remove}>{strings.remove}</Button>
      </div>
    </div>
  );
}

function What({ desk, offer, set }: PartProps): React.ReactElement {
  const fields = useFields();
  const { offers: strings } = useStrings(deskStrings);
  const kinds = desk.kinds.filter(({ pathwayKey }) => pathwayKey === desk.planKey);
  return (
    <>
      <div className={fields.grid}>
        <TextField
          label={strings.name}
          required
          value={offer.title}
          onValue={(title) => set({ title })}
          field={`offers ${offer.key} title`}
        />
        <FormField name={`offers ${offer.key} offerKey`} label={strings.kind}>
          <Picker
            options={titledOptions(kinds.length > 0 ? kinds : desk.kinds)}
            value={offer.offerKey}
            onValue={(offerKey) => set({ offerKey })}
            none={strings.noKind}
          />
        </FormField>
      </div>
      <FormField name={`offers ${offer.key} purpose`} label={strings.purpose} required>
        <Textarea
          resize="vertical"
          rows={2}
          value={offer.purpose}
          onChange={(_, { value }) => set({ purpose: value })}
        />
      </FormField>
      <div className={fields.grid}>
        <TextField
          label={strings.who}
          required
          value={offer.who}
          onValue={(who) => set({ who })}
          field={`offers ${offer.key} who`}
        />
        <FormField name={`offers ${offer.key} wording`} label={strings.wording}>
          <Select
            className={fields.select}
            value={offer.wording}
            onChange={(_, { value }) => set({ wording: value === 'entitled' ? 'entitled' : 'offered' })}
          >
            <option value="entitled">{strings.wordings.entitled}</option>
            <option value="offered">{strings.wordings.offered}</option>
          </Select>
        </FormField>
      </div>
    </>
  );
}

function HowOften({ desk, offer, terms, set }: PartProps): React.ReactElement {
  const fields = useFields();
  const { offers: strings } = useStrings(deskStrings);
  const { howOften } = useStrings(overviewStrings);
  const { cadence } = offer;
  const published = desk.published?.overview.offers.find(({ key }) => key === offer.key);
  const was = published === undefined ? '' : howOften(published, terms);
  const choose = (unit: CadenceUnit): void =>
    set({ cadence: { ...cadence, unit, ...(unit === 'timesAYear' ? { times: cadence.times ?? 3 } : {}) } });
  return (
    <>
      <div className={fields.grid}>
        <FormField
          name={`offers ${offer.key} cadence`}
          label={strings.often}
          hint={was !== '' && was !== howOften(offer, terms) ? strings.was(was) : undefined}
        >
          <Select
            className={fields.select}
            value={cadence.unit}
            onChange={(_, { value }) => choose(value as CadenceUnit)}
          >
            {cadenceUnits.map((unit) => (
              <option key={unit} value={unit}>
                {unit === 'timesAYear' ? strings.times : cadenceWords({ unit }, terms)}
              </option>
            ))}
          </Select>
        </FormField>
        {cadence.unit === 'timesAYear' ? (
          <FormField name={`offers ${offer.key} times`} label={strings.times}>
            <Select
              className={fields.select}
              value={String(cadence.times ?? 3)}
              onChange={(_, { value }) => set({ cadence: { ...cadence, times: Number(value) } })}
            >
              {timesToChoose.map((times) => (
                <option key={times} value={times}>
                  {times}
                </option>
              ))}
            </Select>
          </FormField>
        ) : undefined}
        <FormField name={`offers ${offer.key} sooner`} label={strings.sooner}>
          <Select
            className={fields.select}
            value={offer.sooner}
            onChange={(_, { value }) => set({ sooner: value as Sooner })}
          >
            {soonerChoices.map((sooner) => (
              <option key={sooner} value={sooner}>
                {strings.soonerChoices[sooner]}
              </option>
            ))}
          </Select>
        </FormField>
      </div>
      <Checkbox
        label={strings.first}
        checked={cadence.initialMeeting === true}
        onChange={(_, { checked }) => set({ cadence: { ...cadence, initialMeeting: checked === true } })}
      />
      <p className={fields.words}>{strings.rhythm}</p>
    </>
  );
}

const timesToChoose = Array.from({ length: 12 }, (_, index) => index + 1);

function Template({ offer, set }: PartProps): React.ReactElement {
  const fields = useFields();
  const { offers: strings } = useStrings(deskStrings);
  return (
    <div className={fields.grid}>
      <TextField
        label={strings.template}
        hint={strings.templateHint}
        value={offer.template.title}
        onValue={(title) => set({ template: { ...offer.template, title } })}
        field={`offers ${offer.key} template`}
      />
      <TextField
        label={strings.address}
        hint={strings.addressHint}
        value={offer.template.address}
        onValue={(address) => set({ template: { ...offer.template, address } })}
        field={`offers ${offer.key} address`}
      />
    </div>
  );
}

const named = (entries: readonly OverviewEntry[]): readonly { readonly key: string; readonly name: string }[] =>
  entries.map(({ key, title }) => ({ key, name: title }));

function Helps({ writing, offer, set }: PartProps): React.ReactElement {
  const { offers: strings } = useStrings(deskStrings);
  const { goals, priorities } = writing.overview;
  return (
    <>
      <CheckGroup
        label={strings.goals}
        hint={strings.helpsHint}
        required={false}
        options={named(goals)}
        chosen={offer.goals}
        onChosen={(chosen) => set({ goals: chosen })}
        field={`offers ${offer.key} goals`}
      />
      <CheckGroup
        label={strings.priorities}
        hint={strings.helpsHint}
        required={false}
        options={named(priorities)}
        chosen={offer.priorities}
        onChosen={(chosen) => set({ priorities: chosen })}
        field={`offers ${offer.key} priorities`}
      />
    </>
  );
}
