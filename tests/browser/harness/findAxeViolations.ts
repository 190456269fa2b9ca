import { AxeBuilder } from '@axe-core/playwright';
import { source } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Put into each frame once: a second copy would answer every question to that frame once more, and more slowly each
 * time.
 */
const axeSource = `if (!window.axe) { ${source} }`;

/**
 * What axe finds on the page and in its frames, one line each: rule, what it asks, and where. Empty is what is wanted.
 * `rules` limits it to these.
 * Our pages and their frames are of one origin, so axe may run in place ("legacy mode") instead of carrying every node
 * to a blank page; and it writes out
 * only what is wrong, not where it found everything right. The rules and what they find are the same, in a fraction of
 * the time.
 */
export async function findAxeViolations(page: Page, rules?: string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page, axeSource }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules
    ? axe.withRules(rules)
    : axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  ).analyze();
  return violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${rule.help} at ${node.target.flat().join(' ')} ${node.html.slice(0, 160)}`),
  );
}
