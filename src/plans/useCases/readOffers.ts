import { academicYearOf, previousYear } from '../../ground/rules/academicYear';
import { dayInZone } from '../../ground/rules/days';
import { firstZone } from '../../ground/steps/firstZone';
import type { PublishedOffers } from '../OfferService';
import type { OfferPorts } from '../ports';
import { inForce } from '../rules/editions';

/** What is published this year, asked before the trust's own zone is known, so that nothing has to be waited for. */
export async function readOffers({ published, now }: OfferPorts): Promise<PublishedOffers> {
  const year = academicYearOf(dayInZone(now(), firstZone));
  const found = await published([previousYear(year), year]);
  if (found === undefined) return { year, editions: [], unknown: 0, isThere: false };
  return { year, editions: inForce(found.editions, year), unknown: found.unknown, isThere: true };
}
