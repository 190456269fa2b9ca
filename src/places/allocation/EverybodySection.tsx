import * as React from 'react';
import { Button, Field } from '@fluentui/react-components';
import { Finder, useFinder } from '../../ground/ui/forms/Finder';
import { useFields } from '../../ground/ui/forms/useFields';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { AllocationLine } from '../../people/rules/allocation';
import { choiceNames } from '../../people/rules/distinctNames';
import { RowTable } from '../../people/ui/RowTable';
import { allocationStrings } from './en';
import type { Opens } from './OpenAbout';
import { schoolName } from './schoolName';
import type { ShownAllocation, WholeTrust } from './ShownAllocation';
import { Picker } from '../../ground/ui/forms/Picker';

export interface EverybodySectionProps extends Opens {
  readonly shown: ShownAllocation;
}

/** Each with why and by whom, once the registers were read. */
export function EverybodySection({ shown, onOpen }: EverybodySectionProps): React.ReactElement {
  const look = useFields();
  const { everybody: strings, counted } = useStrings(allocationStrings);
  const { whole, work, isThere } = shown;
  return (
    <Section title={strings.title}>
      {whole ? (
        <Everybody whole={whole} isThere={isThere} onOpen={onOpen} />
      ) : (
        <>
          <p className={look.words}>{strings.readFirst}</p>
          {work.state === 'reading' ? undefined : (
            <div>
              <Button aria-label={strings.readOf} onClick={shown.onReadWhole}>
                {counted.readWhole}
              </Button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

interface EverybodyProps extends Opens {
  readonly whole: WholeTrust;
  readonly isThere: boolean;
}

/** And a way to somebody who is not among them yet. */
function Everybody({ whole: { data, allocation }, isThere, onOpen }: EverybodyProps): React.ReactElement {
  const look = useFields();
  const { everybody: strings, without } = useStrings(allocationStrings);
  const { lines } = allocation;
  const finder = useFinder(lines, ({ person }) => `${person.name} ${schoolName(data.catalogue, person.schoolKey)}`);
  const listed = new Set(lines.map(({ person }) => person.key));
  const others = data.people.filter(({ key, status }) => status === 'active' && !listed.has(key));
  const names = choiceNames(others, data.catalogue.schools);
  const byOf = ({ supervisors, facts }: AllocationLine): string =>
    [
      ...supervisors.map(({ name }) => name),
      ...(facts.outsideName === '' ? [] : [strings.withoutAccount(facts.outsideName)]),
    ].join(', ') || strings.nobody;
  return (
    <>
      <Finder label={strings.find} finder={finder} noneFound={strings.noneFound} more={strings.more} />
      <RowTable
        label={strings.title}
        heads={[strings.person, strings.school, strings.why, strings.by]}
        rows={finder.shown.map((line) => ({
          key: line.person.key,
          cells: [
            line.person.name,
            schoolName(data.catalogue, line.person.schoolKey),
            line.reasons.map(({ title }) => title).join('. ') || without.noReason,
            byOf(line),
          ],
          action: isThere ? (
            <Button
              size="small"
              aria-label={without.reasonsOf(line.person.name)}
              onClick={() => onOpen({ form: 'facts', personKey: line.person.key })}
            >
              {without.reasons}
            </Button>
          ) : undefined,
        }))}
      />
      {isThere && others.length > 0 ? (
        <Field label={strings.addTitle} hint={strings.addLead} className={look.find}>
          <Picker
            options={others.map(({ key, name }) => ({ key, words: names.get(key) ?? name }))}
            value=""
            onValue={(personKey) => {
              if (personKey !== '') onOpen({ form: 'facts', personKey });
            }}
            none={strings.choose}
          />
        </Field>
      ) : undefined}
    </>
  );
}
