import { noFigures } from '../../src/picture/rules/measured';
import type { TrustPicture } from '../../src/picture/rules/TrustPicture';

/** A trust of one school in which nothing needs a look. */
export const pictureWith = (more: Partial<TrustPicture> = {}): TrustPicture => ({
  asOf: '2026-11-23T08:12:00.000Z',
  day: 20261123,
  schools: 1,
  figures: { ...noFigures, inScope: 2, covered: 2 },
  byRole: [],
  halfTerms: [],
  worst: [],
  lines: 2,
  bySchool: [],
  overLimit: { limit: 0, count: 0, worst: [] },
  ...more,
});
