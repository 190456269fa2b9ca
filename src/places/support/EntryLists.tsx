import * as React from 'react';
import { Button, Select, Textarea, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { phone } from '../../ground/ui/breakpoints';
import { TextField } from '../../ground/ui/forms/TextField';
import { useFields } from '../../ground/ui/forms/useFields';
import { FormField } from '../../ground/ui/FormField';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { OverviewEntry, OverviewPriority, SupportOverview } from '../../plans/rules/SupportOverview';
import { deskStrings } from './en';
import type { SupportWriting } from './useSupportDraft';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px 16px',
    alignItems: 'end',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '12px',
    ':first-child': { borderTopStyle: 'none', paddingTop: 0 },
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  three: {
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) auto',
    [phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
});

interface EntryListsProps {
  readonly writing: SupportWriting;
}

/** Key areas, their priorities, and goals: as many as the trust has. */
export function EntryLists({ writing }: EntryListsProps): React.ReactElement {
  return (
    <>
      <TitleList writing={writing} of="areas" />
      <PriorityList writing={writing} />
      <TitleList writing={writing} of="goals" />
    </>
  );
}

type Titled = 'areas' | 'goals';

const withEntry = (entries: readonly OverviewEntry[], key: string, title: string): readonly OverviewEntry[] =>
  entries.map((one) => (one.key === key ? { ...one, title } : one));

function TitleList({ writing, of }: EntryListsProps & { readonly of: Titled }): React.ReactElement {
  const styles = useStyles();
  const { entries } = useStrings(deskStrings);
  const strings = entries[of];
  const change = (next: (entries: readonly OverviewEntry[]) => readonly OverviewEntry[]): void =>
    writing.change((overview) => ({ ...overview, [of]: next(overview[of]) }));
  return (
    <Section title={strings.title}>
      <ul className={styles.list}>
        {writing.overview[of].map(({ key, title }, index) => (
          <li key={key} className={styles.row}>
            <TextField
              label={strings.nameOf(index + 1)}
              required
              value={title}
              onValue={(value) => change((all) => withEntry(all, key, value))}
              field={`${of} ${key} title`}
            />
            <div>
              <Button
                aria-label={strings.remove(title === '' ? strings.nameOf(index + 1) : title)}
                onClick={() => change((all) => all.filter((one) => one.key !== key))}
              >
                {entries.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => change((all) => [...all, { key: crypto.randomUUID(), title: '' }])}>
          {strings.add}
        </Button>
      </div>
    </Section>
  );
}

/** Titles of priorities with which no offer helps. */
const unhelped = ({ priorities, offers }: SupportOverview): readonly string[] =>
  priorities.filter(({ key }) => !offers.some((offer) => offer.priorities.includes(key))).map(({ title }) => title);

function PriorityList({ writing }: EntryListsProps): React.ReactElement {
  const styles = useStyles();
  const fields = useFields();
  const { entries } = useStrings(deskStrings);
  const strings = entries.priorities;
  const { priorities, areas } = writing.overview;
  const alone = unhelped(writing.overview);
  const change = (next: (all: readonly OverviewPriority[]) => readonly OverviewPriority[]): void =>
    writing.change((overview) => ({ ...overview, priorities: next(overview.priorities) }));
  const set = (key: string, part: Partial<OverviewPriority>): void =>
    change((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = (): void =>
    change((all) => [...all, { key: crypto.randomUUID(), title: '', meaning: '', areaKey: areas[0]?.key ?? '' }]);
  return (
    <Section title={strings.title} lead={alone.length > 0 ? entries.unhelped(alone) : entries.helped}>
      <ul className={styles.list}>
        {priorities.map(({ key, title, meaning, areaKey }, index) => (
          <li key={key} className={mergeClasses(styles.row, styles.three)}>
            <TextField
              label={strings.nameOf(index + 1)}
              required
              value={title}
              onValue={(value) => set(key, { title: value })}
              field={`priorities ${key} title`}
            />
            <FormField name={`priorities ${key} areaKey`} label={strings.areaOf(index + 1)} required>
              <Select
                className={fields.select}
                value={areaKey}
                onChange={(_, { value }) => set(key, { areaKey: value })}
              >
                {areas.some((area) => area.key === areaKey) ? undefined : <option value="">{strings.choose}</option>}
                {areas.map((area) => (
                  <option key={area.key} value={area.key}>
                    {area.title}
                  </option>
                ))}
              </Select>
            </FormField>
            <div>
              <Button
                aria-label={strings.remove(title === '' ? strings.nameOf(index + 1) : title)}
                onClick={() => change((all) => all.filter((one) => one.key !== key))}
              >
                {entries.remove}
              </Button>
            </div>
            <FormField
              className={styles.whole}
              name={`priorities ${key} meaning`}
              label={strings.meaningOf(index + 1)}
              required
            >
              <Textarea
                resize="vertical"
                rows={2}
                value={meaning}
                onChange={(_, { value }) => set(key, { meaning: value })}
              />
            </FormField>
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={add}>{strings.add}</Button>
      </div>
    </Section>
  );
}
