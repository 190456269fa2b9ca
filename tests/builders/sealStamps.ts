import type { Person } from '../../src/ground/rules/Person';
import type { SealStamps } from '../../src/records/rules/SealedRecord';
import { hannah } from '../people';

/** As SharePoint stamps what somebody added and nobody touched since. */
export const sealStamps = (
  person: Pick<Person, 'key' | 'name'> = hannah,
  more: Partial<SealStamps> = {},
): SealStamps => {
  const authorId = more.authorId ?? siteIdOf(person);
  const createdAt = more.createdAt ?? '2026-11-26T15:04:00.000Z';
  return {
    itemId: 5,
    authorKey: person.key,
    authorId,
    authorName: person.name,
    createdAt,
    editorId: authorId,
    modifiedAt: createdAt,
    version: 1,
    ...more,
  };
};

/** An id of the site for each person: any number that is always the same. */
export const siteIdOf = ({ key }: Pick<Person, 'key'>): number =>
  100 + [...key].reduce((sum, letter, index) => sum + letter.charCodeAt(0) * (index + 1), 0);
