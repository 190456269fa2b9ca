import '@pnp/sp/site-users/web';
import type { SPFI } from '@pnp/sp';
import { ServiceError } from '../rules/ServiceError';
import { numberIn, textIn } from './cells';
import type { Row } from './cells';
import { batchOfEach, valueOf } from './inOneBatch';
import { objectIdOf } from './objectIdOf';

export interface Author {
  /** The site's user id, as SharePoint stamped it. */
  readonly id: number;
  /** Directory object id of the account; empty where the site does not know it (any more). */
  readonly key: string;
  /** Claims login; empty for an account that was taken out of the site. */
  readonly login: string;
  readonly name: string;
}

/** Site users by id. Ids never change hands, so they are remembered as long as the page lives, whoever asks. */
export interface Authors {
  /** The people of these columns (AuthorId, EditorId) in all rows. */
  of(rows: readonly Row[], columns: readonly string[]): Promise<(row: Row, column: string) => Author>;
}

const everyKnown = new WeakMap<SPFI, Map<number, Author>>();

/**
 * A CAML query answers ids of authors, not logins: whether it can expand them is documented nowhere we found, so they
 * are looked up.
 */
export function authorsOf(sp: SPFI): Authors {
  const known = everyKnown.get(sp) ?? new Map<number, Author>();
  everyKnown.set(sp, known);
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
        // an account taken out of the site keeps its id in what it wrote
        const gone = !answer.ok && answer.error.code === 'notFound';
        const user = gone ? {} : valueOf(answer);
        known.set(asked, {
          id: asked,
          key: objectIdOf(user),
          login: textIn(user, 'LoginName'),
          name: textIn(user, 'Title'),
        });
      }
      return (row, column) => {
        const author = known.get(numberIn(row, column));
        if (!author) throw new ServiceError('unexpected');
        return author;
      };
    },
  };
}
