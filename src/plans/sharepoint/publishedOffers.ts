import type { SPFI } from '@pnp/sp';
import { isServiceError } from '../../ground/rules/ServiceError';
import { oneRead } from '../../ground/sharepoint/inOneBatch';
import { filtered, mayGoOn, rowsOf } from '../../ground/sharepoint/readRows';
import type { OfferPorts } from '../ports';
import { editionsIn, editionSelection, ofYears, published, supportWhere } from './editionRows';

/**
 * Reads what is published with what else is asked in the same turn, and so costs Home no round trip. Whether the list is
 * there is not asked first: SharePoint says so.
 */
export const publishedOffers =
  (sp: SPFI): OfferPorts['published'] =>
  async (years) => {
    try {
      const page = await oneRead(sp, (root) =>
        filtered(root, published, editionSelection, supportWhere(ofYears(years)))(),
      );
      if (!mayGoOn(page)) return editionsIn(rowsOf(page));
    } catch (error) {
      if (isServiceError(error) && error.code === 'notFound') return undefined;
      throw error;
    }
    // more than a page: as seldom as a thousand editions in two years
    const { sharePointPlans } = await import(/* webpackChunkName: 'plan-cases' */ './sharePointPlans');
    return sharePointPlans(sp).editionsIn(years);
  };
