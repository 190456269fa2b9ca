import {
  againstTable,
  isAgainst,
  reasonIssues,
  supervisedIn,
} from '../../../../src/sessions/handover/rules/againstTable';
import { startingCatalogue } from '../../../../sharepoint/content/startingCatalogue';

const { roles, offers } = startingCatalogue;
const offerOf = (key: string) => offers.find((offer) => offer.key === key);
const alone = roles.map((role) => ({ ...role, several: false }));
const ruth = { key: 'ruth', name: 'Ruth', roles: ['teacher'] };
const dsl = { roles: ['dsl'] };
const office = { roles: ['officeStaff'] };

test.each([
  ['somebody of the table', dsl, [], false],
  ['somebody whom it does not name', office, [], true],
  ['a second supervisor where the role has one', dsl, [{ personKey: 'ruth', offerKey: 'internal' }], true],
  ['a second kind beside the minimum', dsl, [{ personKey: 'ruth', offerKey: 'debrief' }], false],
])('%s', (_, supervisor, others, expected) => {
  const found = againstTable(
    { roles: alone, offers },
    { offer: offerOf('internal'), supervisor, supervisees: [ruth], others },
  );
  expect(isAgainst(found)).toBe(expected);
  expect(reasonIssues(found, undefined)).toEqual(expected ? [{ code: 'required', field: 'unusual' }] : []);
  expect(reasonIssues(found, 'cover')).toEqual([]);
});

test('whoever belongs now counts, but for the pair that is replaced', () => {
  const member = { personKey: 'ruth', siteId: 1, name: 'Ruth', role: 'supervisee', firstDay: 20260901 } as const;
  const scope = (key: string, lastDay: number | undefined) => ({
    key,
    kind: 'pair' as const,
    recordClass: 'signed' as const,
    offerKey: 'internal',
    schoolKey: '',
    cadence: '',
    firstDay: 20260901,
    lastDay,
    shards: [],
    before: '',
    members: [{ ...member, lastDay }],
  });
  const scopes = [scope('open', undefined), scope('ended', 20261001), scope('replaced', undefined)];
  expect(supervisedIn(scopes, ['replaced'])).toEqual([{ personKey: 'ruth', offerKey: 'internal' }]);
});
