import type { SPFI } from '@pnp/sp';
import { ServiceError } from '../rules/ServiceError';
import { numberIn, textIn } from './cells';
import type { Row } from './cells';
import { objectIdOf } from './objectIdOf';
import { batchOfEach, valueOf } from './inOneBatch';

export interface Author {
  /** Claims login as SharePoint stamped it. */
  readonly login: string;
  readonly name: string;
  /** Directory object id, lower case; empty for an account of the site alone. */
  readonly key: string;
}

/** Site users by id. Ids never change hands, so they are remembered as long as the page lives. */
export interface Authors {
  /** The people of these columns (AuthorId, EditorId) in all rows. */
  of(rows: readonly Row[], columns: readonly string[]): Promise<(row: Row, column: string) => Author>;
}

/**
 * A CAML query answers ids of authors, not logins: whether it can expand them is documented nowhere we found, so they
 * are looked up.
 */
export function authorsOf(sp: SPFI): Authors {
  const known = new Map<number, Author>();
  return {
    async of(rows, columns) {
      const ids = [...new Set(rows.flatMap((row) => columns.map((column) => numberIn(row, column))))].filter(
        (id) => !known.has(id),
      );
      const answers = await batchOfEach(
        sp,
        ids,
        (batched, id) => batched.web.getUserById(id).select('Id', 'LoginName', 'Title', 'AadObjectId')<Row>(),
        { reads: true },
      );
      for (const { asked, answer } of answers) {
        const user = valueOf(answer);
        known.set(asked, { login: textIn(user, 'LoginName'), name: textIn(user, 'Title'), key: objectIdOf(user) });
      }
      return (row, column) => {
        const author = known.get(numberIn(row, column));
        if (!author) throw new ServiceError('unexpected');
        return author;
      };
    },
  };
}
