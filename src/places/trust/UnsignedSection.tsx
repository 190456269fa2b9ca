import * as React from 'react';
import { Section } from '../../ground/ui/Section';
import { useStrings } from '../../ground/ui/useStrings';
import type { TrustPicture } from '../../picture/rules/TrustPicture';
import { trustPlaceStrings } from './en';
import { LineTable } from './LineTable';
import { NumberLink } from './NumberLink';
import type { TrustAsk } from './TrustAsk';
import { firstPageOf } from './whatIsShown';

export interface UnsignedSectionProps {
  readonly picture: TrustPicture;
  readonly onAsk: (ask: TrustAsk) => void;
}

/** Which records wait for a signature, and whose, seen without a press where the first page of everybody leaves them out. */
export function UnsignedSection({ picture, onAsk }: UnsignedSectionProps): React.ReactElement | null {
  const strings = useStrings(trustPlaceStrings);
  const everybody = firstPageOf(picture, {});
  const unsigned = firstPageOf(picture, { look: 'unsigned' });
  if (everybody.kind !== 'lines' || unsigned.kind !== 'lines') return null;
  const isSeen = unsigned.lines.every((line) => everybody.lines.includes(line));
  if (isSeen && unsigned.all === unsigned.lines.length) return null;
  const { title, all } = { title: strings.lists.unsigned, all: strings.bySchool.rest(unsigned.all) };
  const end =
    unsigned.all > unsigned.lines.length ? (
      <NumberLink ask={{ look: 'unsigned' }} onAsk={onAsk} label={`${all}: ${title}`}>
        {all}
      </NumberLink>
    ) : undefined;
  return (
    <Section title={title} end={end}>
      <LineTable title={title} lines={unsigned.lines} today={picture.day} />
    </Section>
  );
}
