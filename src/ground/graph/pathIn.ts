/**
 * Graph answers whole addresses. The client takes one that does not begin with https for a path and puts its own host
 * before it (microsoft-graph-client 3, GraphRequest.parsePath), so only what follows the version is handed on.
 */
export const pathIn = (link: string): string => link.replace(/^https?:\/\/.*?\/v1\.0(?=\/)/, '');
