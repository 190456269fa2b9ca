import { NotMadeYet } from '../../ground/rules/NotMadeYet';
import { ServiceError } from '../../ground/rules/ServiceError';
import { todayOf } from '../../ground/steps/clock';
import type { ReadersView } from '../LibraryService';
import { shelfOf } from '../rules/PolicyDocument';
import { countsBySchool, readerRows, unknownSigners } from '../rules/readers';
import type { LibraryCasePorts } from './LibraryCasePorts';

/** Who has read the edition in force: each school's signatures lie together, and all are asked for at once. */
export async function openReaders({ library, home, now }: LibraryCasePorts, documentKey: string): Promise<ReadersView> {
  if (!(await library.isThere())) throw new NotMadeYet();
  const [catalogue, schools, { documents }, everybody] = await Promise.all([
    home.reference(),
    home.schoolNames(),
    library.documents(),
    library.colleagues(),
  ]);
  const document = documents.find(({ key }) => key === documentKey);
  if (document === undefined) throw new ServiceError('notFound');
  const { roles } = catalogue;
  const keys = ['', ...new Set([...schools.map(({ key }) => key), ...everybody.map(({ schoolKey }) => schoolKey)])];
  const shelves = [...new Set(keys)].map((key) => shelfOf(document.editionKey, key));
  const found = await library.readingsOn(shelves);
  const accounts = await library.accountsOf(unknownSigners(everybody, found.readings));
  const rows = found.isLifted ? readerRows(document, everybody, { readings: found.readings, accounts }) : [];
  const counted = new Set(rows.flatMap(({ reading }) => (reading === undefined ? [] : [reading.login.toLowerCase()])));
  const signed = new Set(found.readings.map(({ login }) => login.toLowerCase()));
  return {
    today: todayOf({ now }, catalogue),
    document,
    rows,
    bySchool: countsBySchool(rows, schools, roles),
    roles,
    others: [...signed].filter((login) => !counted.has(login)).length,
    unknown: found.unknown,
    isLifted: found.isLifted,
  };
}
