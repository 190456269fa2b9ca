import type { Locator, Page } from 'playwright-core';

export interface Presses {
  /** Of a mouse button or of Enter, since the page was given here; a choice from a native list is two. */
  readonly count: () => number;
  readonly choose: (select: Locator, words: string) => Promise<void>;
}

/** Listens to the page itself, so that no press goes uncounted, whoever makes it. Typing is not counted. */
export async function countPresses(page: Page): Promise<Presses> {
  let pressed = 0;
  await page.exposeFunction('notePress', () => {
    pressed += 1;
  });
  const listen = (): void => {
    const note = (window as unknown as { notePress: () => void }).notePress;
    document.addEventListener('pointerdown', (event) => event.isTrusted && note(), true);
    document.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Enter' && note(), true);
  };
  await page.addInitScript(listen);
  await page.evaluate(listen);
  return {
    count: () => pressed,
    // the browser draws the open list outside the page: one press opens it, one takes the option
    choose: async (select, words) => {
      await select.selectOption({ label: words });
      pressed += 2;
    },
  };
}
