/**
 * The address, where it leads to a file of the same site as `site`: https (or as the site itself is asked), that host and
 * no other. Undefined for everything else: a link that somebody entered is opened on the trust's own site only.
 */
export function ownAddress(text: string, site: string): string | undefined {
  try {
    const { origin } = new URL(site);
    const address = new URL(text.trim());
    const isOurs = address.origin === origin && address.username === '' && address.password === '';
    return isOurs ? address.href : undefined;
  } catch {
    return undefined;
  }
}
