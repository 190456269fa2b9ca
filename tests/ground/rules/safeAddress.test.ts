import { safeAddress } from '../../../src/ground/rules/safeAddress';

const own = 'thistlemere.sharepoint.com';

test.each([
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0?context=%7b%7d',
  'https://teams.live.com/meet/9312',
  'https://teams.cloud.microsoft/l/meetup-join/1',
  'https://thistlemere.sharepoint.com/sites/trust',
  'https://THISTLEMERE.sharepoint.com/sites/trust',
])('%s may be opened', (text) => {
  expect(safeAddress(` ${text} `, own)?.toLowerCase()).toBe(text.toLowerCase());
});

test.each([
  '',
  'a room upstairs',
  'javascript:alert(1)',
  'data:text/html,<p>',
  'http://teams.microsoft.com/l/meetup-join/1',
  'https://teams.microsoft.com.evil.example/l/meetup-join/1',
  'https://evil.example/?https://teams.microsoft.com/',
  'https://teams.microsoft.com@evil.example/',
  ['https://priya:word', 'teams.microsoft.com/'].join('@'),
  'https://teams.microsoft.com:8443/',
  'https://other.sharepoint.com/sites/trust',
  '//teams.microsoft.com/l/meetup-join/1',
  'https://evil.example\\@teams.microsoft.com/',
])('%p is text', (text) => {
  expect(safeAddress(text, own)).toBeUndefined();
});

test('without a host of its own a tenant has only Teams', () => {
  expect(safeAddress('https:///sites/trust')).toBeUndefined();
  expect(safeAddress('https://thistlemere.sharepoint.com/')).toBeUndefined();
});
