import { startingOverviews } from '../../../sharepoint/content/overviews';
import { changesBetween, mergedOverview, withPartOf } from '../../../src/plans/rules/overviewParts';
import { emptyOverview } from '../../../src/plans/rules/SupportOverview';
import type { SupportOverview } from '../../../src/plans/rules/SupportOverview';

const first = startingOverviews['feo'] ?? emptyOverview('', []);
const titles = ({ offers }: SupportOverview): readonly string[] => offers.map(({ title }) => title);
const without = (overview: SupportOverview, at: number): SupportOverview => ({
  ...overview,
  offers: overview.offers.filter((_, index) => index !== at),
});
const renamed = (overview: SupportOverview, at: number, title: string): SupportOverview => ({
  ...overview,
  offers: overview.offers.map((offer, index) => (index === at ? { ...offer, title } : offer)),
});
const turned = (overview: SupportOverview): SupportOverview => ({
  ...overview,
  offers: [...overview.offers].reverse(),
});

describe('changes between two overviews', () => {
  it('are none where they say the same', () => {
    expect(changesBetween(first, JSON.parse(JSON.stringify(first)) as SupportOverview)).toEqual([]);
  });

  it('name what is new, gone, changed and in another order', () => {
    expect(changesBetween(without(first, 0), first).map(({ what, title }) => [what, title])).toEqual([
      ['new', 'Group safeguarding supervision'],
    ]);
    expect(changesBetween(first, without(first, 0)).map(({ what, of }) => [what, of])).toEqual([['gone', 'offers']]);
    expect(changesBetween(first, renamed(first, 1, 'Talk')).map(({ what, fields }) => [what, fields])).toEqual([
      ['changed', ['title']],
    ]);
    expect(changesBetween(first, turned(first)).map(({ of, name }) => [of, name])).toEqual([['order', 'offers']]);
  });
});

describe('one change taken back', () => {
  it('is as it was, in its old place, and leaves the others', () => {
    const now = renamed(without(first, 2), 1, 'Talk');
    const back = withPartOf(now, first, `offers ${first.offers[2]?.key ?? ''}`);
    expect(titles(back)).toEqual(titles(renamed(first, 1, 'Talk')));
    expect(withPartOf(back, first, `offers ${first.offers[1]?.key ?? ''}`)).toEqual(first);
    expect(withPartOf(first, without(first, 0), `offers ${first.offers[0]?.key ?? ''}`)).toEqual(without(first, 0));
    expect(withPartOf(turned(first), first, 'offers')).toEqual(first);
  });
});

describe('what two leads wrote', () => {
  it('goes together where they changed different parts, one of them taken out', () => {
    const { overview, clashes } = mergedOverview(first, without(first, 0), renamed(first, 3, 'Courses'));
    expect(clashes).toEqual([]);
    expect(titles(overview)).toEqual(titles(without(renamed(first, 3, 'Courses'), 0)));
  });

  it('is told apart where both changed the same part: theirs stands', () => {
    const { overview, clashes } = mergedOverview(first, renamed(first, 3, 'Theirs'), renamed(first, 3, 'Mine'));
    expect(overview.offers[3]?.title).toBe('Theirs');
    expect(clashes.map(({ name }) => name)).toEqual([`offers ${first.offers[3]?.key ?? ''}`]);
  });
});
