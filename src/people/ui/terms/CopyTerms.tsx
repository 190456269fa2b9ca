import * as React from 'react';
import { Button, Checkbox } from '@fluentui/react-components';
import type { TrustCatalogue } from '../../../ground/rules/Catalogue';
import type { School } from '../../../ground/rules/School';
import { useFields } from '../../../ground/ui/forms/useFields';
import { useStrings } from '../../../ground/ui/useStrings';
import { termStrings } from './en';

export interface CopyTermsProps {
  readonly catalogue: TrustCatalogue;
  readonly school: School;
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (keys: ReadonlySet<string>) => void;
}

/** Other schools that keep the same dates: saved with this one in one go. */
export function CopyTerms({ catalogue, school, ticked, onTicked }: CopyTermsProps): React.ReactElement | null {
  const look = useFields();
  const { copy: strings } = useStrings(termStrings);
  const others = catalogue.schools.filter(({ key }) => key !== school.key).sort((a, b) => a.name.localeCompare(b.name));
  if (others.length === 0) return null;
  const allTicked = others.every(({ key }) => ticked.has(key));
  return (
    <details>
      <summary>{strings.title}</summary>
      <div role="group" aria-label={strings.title}>
        <p className={look.words}>{strings.hint}</p>
        <Button onClick={() => onTicked(allTicked ? new Set() : new Set(others.map(({ key }) => key)))}>
          {allTicked ? strings.none : strings.all}
        </Button>
        {others.map((one) => (
          <div key={one.key}>
            <Checkbox
              label={one.name}
              checked={ticked.has(one.key)}
              onChange={(_, { checked }) => {
                const next = new Set(ticked);
                if (checked === true) next.add(one.key);
                else next.delete(one.key);
                onTicked(next);
              }}
            />
          </div>
        ))}
      </div>
    </details>
  );
}
