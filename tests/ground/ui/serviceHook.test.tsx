import * as React from 'react';
import { render, screen } from '@testing-library/react';
import { later } from '../../../src/ground/later';
import { serviceHook, within } from '../../../src/ground/ui/serviceHook';
import type { Ask } from '../../../src/ground/ui/serviceHook';

interface Greeting {
  greet(name: string): Promise<string>;
}
const useGreeting = serviceHook<Greeting>();

let asks: Ask<Greeting>[] = [];
function Greeter(): React.ReactElement {
  const ask = useGreeting();
  asks.push(ask);
  const [said, setSaid] = React.useState('');
  React.useEffect(() => {
    ask((it) => it.greet('Priya')).then(setSaid, (error: Error) => setSaid(error.message));
  }, [ask]);
  return <p>{said}</p>;
}
beforeEach(() => {
  asks = [];
});

test('a capability is loaded with the first question, and once for all of them', async () => {
  const load = jest.fn(async (): Promise<Greeting> => ({ greet: async (name) => `Hello ${name}` }));
  const given = [useGreeting.give(later(load))];
  expect(load).not.toHaveBeenCalled();
  render(
    within(
      given,
      <>
        <Greeter />
        <Greeter />
      </>,
    ),
  );
  expect(await screen.findAllByText('Hello Priya')).toHaveLength(2);
  expect(load).toHaveBeenCalledTimes(1);
});

test('the question is the same function at every look, so that effects depending on it do not run again', async () => {
  const given = [useGreeting.give(async () => ({ greet: async (name) => name }))];
  const { rerender } = render(within(given, <Greeter />));
  await screen.findByText('Priya');
  rerender(within(given, <Greeter />));
  expect(new Set(asks).size).toBe(1);
});

test('a load that failed is tried again at the next question', async () => {
  const load = later(
    jest
      .fn<Promise<Greeting>, []>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({ greet: async (name) => name }),
  );
  await expect(load()).rejects.toThrow('offline');
  await expect((await load()).greet('Priya')).resolves.toBe('Priya');
});

test('a view that stands where nobody gave the capability says so at once', () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Greeter />)).toThrow('A view asks a capability that nobody gave it');
  quiet.mockRestore();
});
