import * as React from 'react';
import { Button } from '@fluentui/react-components';
import type { Offer, Pathway, Role } from '../../ground/rules/Catalogue';
import { Empty } from '../../ground/ui/Empty';
import { EditingContext } from '../../ground/ui/forms/EditingContext';
import { Finder, useFinder } from '../../ground/ui/forms/Finder';
import { useEditing } from '../../ground/ui/forms/useEditing';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import { cadenceWords } from '../../ground/words/cadences';
import { trustStrings } from '../en';
import { offerStrings } from './en';
import { NewOfferForm } from './NewOfferForm';
import { OfferForm } from './OfferForm';
import { RowTable } from './RowTable';

export interface OffersSectionProps {
  readonly offers: readonly Offer[];
  readonly pathways: readonly Pathway[];
  readonly roles: readonly Role[];
  readonly onSaved: (sentence: string) => void;
}

/** The kinds of session the trust offers, for administrators and editors to change. */
export function OffersSection({ offers, pathways, roles, onSaved }: OffersSectionProps): React.ReactElement {
  const strings = useStrings(offerStrings);
  const { saved } = useStrings(trustStrings);
  const { editing, open, close, guard } = useEditing<Offer | 'new'>();
  const pathwayOf = ({ pathwayKey }: Offer): string => pathways.find(({ key }) => key === pathwayKey)?.title ?? '';
  const finder = useFinder(offers, (offer) => `${offer.title} ${pathwayOf(offer)}`);
  const done = (title: string): void => {
    close();
    onSaved(saved(title));
  };
  return (
    <Section
      title={strings.title}
      lead={offers.length === 0 ? undefined : strings.lead(offers.length)}
      end={editing === undefined ? <Button onClick={() => open('new')}>{strings.add}</Button> : undefined}
    >
      <EditingContext.Provider value={guard}>
        {editing === 'new' ? (
          <NewOfferForm pathways={pathways} roles={roles} onDone={done} onCancel={close} />
        ) : undefined}
        {editing === undefined || editing === 'new' ? undefined : (
          <OfferForm key={editing.key} offer={editing} onDone={done} onCancel={close} />
        )}
      </EditingContext.Provider>
      {offers.length === 0 ? (
        <Empty title={strings.none}>{strings.noneWords}</Empty>
      ) : (
        <>
          <Finder label={strings.find} finder={finder} noneFound={strings.noneFound} more={strings.more} />
          <RowTable
            label={strings.title}
            heads={[strings.kind, strings.pathway, strings.rhythm, strings.minutes]}
            rows={finder.shown.map((offer) => ({
              key: offer.key,
              cells: [
                offer.title,
                pathwayOf(offer),
                offer.cadenceWords || cadenceWords(offer.cadence),
                String(offer.minutes),
              ],
              action: (
                <Button
                  size="small"
                  aria-label={strings.changeOf(offer.title, pathwayOf(offer))}
                  onClick={() => open(offer)}
                >
                  {strings.change}
                </Button>
              ),
            }))}
          />
        </>
      )}
    </Section>
  );
}
