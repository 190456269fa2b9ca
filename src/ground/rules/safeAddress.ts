/** Hosts that serve Teams meetings and nothing that anybody could put a page on. */
const teamsHosts: readonly string[] = ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'];

/**
 * The address, where a link may lead there: https, and a host of Teams or the tenant's own (`ownHost`, the host of the
 * site). Undefined for everything else: somebody of a pair may have written it, so it is shown as text, never opened.
 * Names and passwords before the host, and other ports, are refused.
 */
export function safeAddress(text: string, ownHost = ''): string | undefined {
  let address: URL;
  try {
    address = new URL(text.trim());
  } catch {
    return undefined;
  }
  const { protocol, username, password, host } = address;
  if (protocol !== 'https:' || username !== '' || password !== '') return undefined;
  const own = ownHost !== '' && host === ownHost.toLowerCase();
  return own || teamsHosts.includes(host) ? address.href : undefined;
}
