import { isHomeOver } from '../../../../src/sessions/home/ui/isHomeOver';
import { priyaHome } from '../../../builders/priyaHome';

const view = priyaHome();
const at = (day: string, time: string): string => `2026-${day}T${time}:00.000Z`;

test('holds through the part of the day in which it was read', () => {
  expect(isHomeOver(view, view.now)).toBe(false);
});

test.each([
  ['the next morning', at('11-24', '08:00')],
  ['in the afternoon', at('11-23', '13:00')],
  ['in the evening', at('11-23', '18:00')],
])('is over %s', (_, now) => {
  expect(isHomeOver(view, now)).toBe(true);
});

test('is over when a session it shows as coming has ended', () => {
  const [mine] = view.mine;
  const next = mine?.next;
  if (!mine || !next) throw new Error('Priya has a session booked');
  const coming = { ...view, week7: [], mine: [{ ...mine, next: { ...next, endsAt: at('11-23', '09:30') } }] };
  const before = { ...coming, now: at('11-23', '09:00') };
  expect(isHomeOver(before, at('11-23', '09:29'))).toBe(false);
  expect(isHomeOver(before, at('11-23', '09:31'))).toBe(true);
});
