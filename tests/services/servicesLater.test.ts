import type { HubServices } from '../../src/services/HubServices';
import { servicesLater } from '../../src/services/servicesLater';
import type { HomeView } from '../../src/sessions/home/HomeView';

const first = {
  openHome: () => Promise.reject<HomeView>(new Error('not asked here')),
  sweepDevice: () => Promise.resolve(),
};
const all = (more: Partial<HubServices>): HubServices => more as HubServices;

test('the services are loaded once, when one of them is first asked', async () => {
  const listRecords = jest.fn(async () => []);
  const load = jest.fn(async () => all({ listRecords }));
  const hub = servicesLater(first, load);
  expect(load).not.toHaveBeenCalled();
  await Promise.all([hub.listRecords(), hub.listRecords()]);
  expect(load).toHaveBeenCalledTimes(1);
  expect(listRecords).toHaveBeenCalledTimes(2);
});

test('what is asked reaches the service with its arguments, and the answer comes back', async () => {
  const hub = servicesLater(first, async () =>
    all({ calendarFile: async (session) => ({ name: session.key, text: 'BEGIN' }) }),
  );
  await expect(hub.calendarFile({ key: 'one' } as Parameters<HubServices['calendarFile']>[0])).resolves.toEqual({
    name: 'one',
    text: 'BEGIN',
  });
});

test('a service is the same function at every look, and those there at once are not wrapped', () => {
  const hub = servicesLater(first, async () => all({}));
  const { listPeople } = hub;
  expect(hub.listPeople).toBe(listPeople);
  expect(hub.openHome).toBe(first.openHome);
  expect(hub.listRecords).not.toBe(listPeople);
});

test('a load that failed is tried again at the next question', async () => {
  const load = jest
    .fn<Promise<HubServices>, []>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue(all({ listPeople: async () => [] }));
  const hub = servicesLater(first, load);
  await expect(hub.listPeople()).rejects.toThrow('offline');
  await expect(hub.listPeople()).resolves.toEqual([]);
  expect(load).toHaveBeenCalledTimes(2);
});

test('a promise of the services resolves to them, because they are no promise themselves', async () => {
  const load = jest.fn(async () => all({}));
  const hub = servicesLater(first, load);
  expect(Reflect.get(hub, 'then')).toBeUndefined();
  await expect(Promise.resolve(hub)).resolves.toBe(hub);
  expect(load).not.toHaveBeenCalled();
});

test('a service nobody has is said by name', async () => {
  await expect(servicesLater(first, async () => all({})).listPeople()).rejects.toThrow(new TypeError('listPeople'));
});
