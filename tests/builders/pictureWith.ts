import type { EverySchool } from '../../src/picture/PictureService';
import { noFigures } from '../../src/picture/rules/measured';
import type { Line, TrustPicture } from '../../src/picture/rules/TrustPicture';
import { hannah, priya } from '../people';

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

/** Priya, supervised by Hannah, overdue since 6 November. */
export const lineOf = (more: Partial<Line> = {}): Line => ({
  key: `pair-1.${more.personKey ?? priya.key}`,
  personKey: priya.key,
  name: priya.name,
  roles: ['dsl'],
  jobTitle: 'DSL',
  schoolKey: 'ottersby',
  school: 'Ottersby Primary',
  supervisorKey: hannah.key,
  supervisor: hannah.name,
  standing: { kind: 'overdue', since: 20261106 },
  lastHeld: 20260918,
  unsigned: [],
  ...more,
});

export const everybodyWith = (lines: readonly Line[], more: Partial<EverySchool> = {}): EverySchool => ({
  schools: [],
  lines,
  halfTerms: [],
  overLimit: [],
  unreadable: 0,
  ...more,
});
