import type { SPFI } from '@pnp/sp';
import { numberIn } from './cells';
import type { Row } from './cells';
import { currentUser } from './currentUser';
import { lineOf } from './connectSharePoint';
import { answered } from './readRows';

const known = new WeakMap<object, Promise<number>>();

/** The signed-in person's id on this site, by which SharePoint stamps authors. Asked for once a connection. */
export async function mySiteId(sp: SPFI): Promise<number> {
  const line = lineOf(sp) ?? sp;
  const asked = known.get(line) ?? answered(async () => numberIn(await currentUser(sp).select('Id')<Row>(), 'Id'));
  known.set(line, asked);
  try {
    return await asked;
  } catch (error) {
    known.delete(line);
    throw error;
  }
}
