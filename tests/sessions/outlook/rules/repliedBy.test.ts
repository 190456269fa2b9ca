import { repliedBy } from '../../../../src/sessions/outlook/rules/repliedBy';
import { personOf } from '../../../builders/personOf';

const login = (name: string): string => `i:0#.f|membership|${name}`;
const priya = personOf({
  key: 'priya',
  name: 'NAIR, Priya (Ottersby)',
  mail: 'priya.nair@trust.example',
  login: login('pnair@trust.example'),
});
const tom = personOf({ key: 'tom', name: 'Tom Hale', mail: 'tom@trust.example', login: login('tom@trust.example') });
const otherTom = personOf({ ...tom, key: 'tom2', mail: 'thale2@trust.example', login: login('thale2@trust.example') });
const everyone = [priya, tom, otherTom];

test.each([
  ['her mail', 'Priya.Nair@trust.example', '', 'priya'],
  ['what she signs in with', 'pnair@trust.example', '', 'priya'],
  ['a former domain, with her name', 'priya.nair@old.example', 'Priya Nair', 'priya'],
  ['an alias, with her name as the directory writes it', 'p.n@trust.example', 'Nair, Priya', 'priya'],
  [
    'Exchange’s own form',
    '/o=exchangelabs/ou=exchange administrative group/cn=recipients/cn=0123456789abcdef0123456789abcdef-pnair',
    '',
    'priya',
  ],
  ['the same with EX: before it', 'EX:/o=x/ou=y/cn=recipients/cn=priya.nair', '', 'priya'],
  ['an address of his, whatever the name beside it', 'tom@trust.example', 'Priya Nair', 'tom'],
  ['a name that two have', 'somebody@else.example', 'Tom Hale', undefined],
  ['somebody else', 'somebody@else.example', 'Somebody Else', undefined],
  ['nothing', '', '', undefined],
])('%s', (_, mail, name, key) => {
  expect(repliedBy({ mail, name }, everyone)?.key).toBe(key);
});
