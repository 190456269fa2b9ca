import { isoDate } from '../../ground/rules/days';
import type { Person } from '../../ground/rules/Person';
import type { AllocationData } from '../../people/AllocationService';
import type { FileKind } from '../../people/files/rules/columns';
import type { TrustData } from '../../people/PeopleService';
import { allocationOf } from '../../people/rules/allocation';
import type { ExportRows } from '../../picture/rules/exportRows';
import { schoolName } from '../allocation/schoolName';
import type { fileStrings } from './en';

type Words = (typeof fileStrings)['export'];

/** What people are asked for by: their address, or what they sign in with. */
const addressOf = ({ mail, login }: Person): string => mail || login.slice(login.lastIndexOf('|') + 1);

/** A file that can be brought in again. Of allocations a row for each pair, and one for whoever has nobody. */
export function fileRowsOf(
  kind: FileKind,
  { trust, allocation }: { readonly trust: TrustData; readonly allocation: AllocationData | undefined },
  words: Words,
): ExportRows {
  const head = words.heads[kind];
  const { catalogue, people } = trust;
  if (kind === 'schools')
    return [
      head,
      ...catalogue.schools.map(({ name, shortName, urn = '', phase = '', lastDay }) => [
        name,
        shortName,
        urn,
        phase,
        lastDay === undefined ? '' : isoDate(lastDay),
      ]),
    ];
  const roleOf = ({ roles }: Person): string => catalogue.roles.find(({ key }) => key === roles[0])?.title ?? '';
  if (kind === 'people')
    return [
      head,
      ...people.map((person) => [
        person.name,
        addressOf(person),
        roleOf(person),
        schoolName(catalogue, person.schoolKey),
        person.jobTitle,
        person.status === 'left' ? words.left : words.here,
      ]),
    ];
  return allocation === undefined ? [head] : [head, ...allocationRows(allocation)];
}

function allocationRows(data: AllocationData): ExportRows {
  const of = (key: string): string => {
    const person = data.people.find((one) => one.key === key);
    return person === undefined ? '' : addressOf(person);
  };
  const offerOf = (key: string): string => data.catalogue.offers.find((offer) => offer.key === key)?.title ?? key;
  return allocationOf(data).lines.flatMap(({ person, reasons, facts }) => {
    const own = data.pairs.filter((pair) => pair.status === 'active' && pair.superviseeKey === person.key);
    const last = [reasons.map(({ title }) => title).join('; '), of(facts.managerKey)];
    const first = [addressOf(person), person.name];
    if (own.length === 0) return [[...first, '', '', ...last]];
    return own.map((pair) => [...first, of(pair.supervisorKey), offerOf(pair.offerKey), ...last]);
  });
}
