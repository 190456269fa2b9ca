import * as React from 'react';
import { Field, Input, Select } from '@fluentui/react-components';
import { useFields } from '../../ground/ui/forms/useFields';
import { Trouble } from '../../ground/ui/Trouble';
import { useStrings } from '../../ground/ui/useStrings';
import type { TrustView } from '../PeopleService';
import { trustStrings } from '../en';
import type { FoundPeopleState } from './useFoundPeople';

/** Above this many, a box to find somebody and a choice of school are worth their place. */
const findAbove = 10;

export interface PeopleFinderProps {
  readonly data: Pick<TrustView, 'catalogue' | 'staff'>;
  readonly state: FoundPeopleState;
}

/** By a part of a name, or by school; and what is shown of how many. */
export function PeopleFinder({ data: { catalogue, staff }, state }: PeopleFinderProps): React.ReactElement {
  const styles = useFields();
  const { people: strings } = useStrings(trustStrings);
  const { part, setPart, school, setSchool, read } = state;
  return (
    <>
      {staff > findAbove ? (
        <div className={styles.grid}>
          <Field label={strings.find}>
            <Input type="search" className={styles.input} value={part} onChange={(_, { value }) => setPart(value)} />
          </Field>
          <Field label={strings.ofSchool}>
            <Select className={styles.select} value={school} onChange={(_, { value }) => setSchool(value)}>
              <option value="">{strings.everySchool}</option>
              {catalogue.schools.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
              <option value={centralTeam}>{strings.trustItself(catalogue.settings.trustName)}</option>
            </Select>
          </Field>
        </div>
      ) : undefined}
      <p role="status" className={styles.words}>
        {wordsOf(state, staff, strings)}
      </p>
      {read.state === 'failed' ? (
        <Trouble code={read.code} requestId={read.requestId} onAgain={read.again} />
      ) : undefined}
    </>
  );
}

/** The central team belongs to no school. */
const centralTeam = 'trust';

function wordsOf(
  { shown, found, byName, read }: FoundPeopleState,
  staff: number,
  strings: typeof trustStrings.people,
): string {
  if (read.value === undefined) return read.state === 'reading' && read.rows > 0 ? strings.reading(read.rows) : '';
  if (found === 0) return strings.noneFound;
  if (found !== undefined) return found > shown.length ? strings.more(shown.length, found) : '';
  if (staff <= shown.length) return '';
  return byName ? strings.more(shown.length, staff) : strings.entered(shown.length, staff);
}
