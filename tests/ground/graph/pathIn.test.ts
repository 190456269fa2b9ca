import { pathIn } from '../../../src/ground/graph/pathIn';

test.each([
  ['https://graph.microsoft.com/v1.0/me/calendarView/delta?$deltatoken=a', '/me/calendarView/delta?$deltatoken=a'],
  ['http://127.0.0.1:4400/graph/v1.0/me/events?$skip=2', '/me/events?$skip=2'],
  ['/me/events', '/me/events'],
])('of %s the client is handed %s', (link, path) => {
  expect(pathIn(link)).toBe(path);
});
