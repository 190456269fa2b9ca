import { digestSeconds, makeDigest } from './digest';
import type { Exchange } from './protocol/Exchange';
import type { Reply } from './protocol/Reply';
import { action } from './protocol/Reply';
import type { SharePointOperation } from './SharePointOperation';

function contextInfo(exchange: Exchange): Reply {
  const user = exchange.caller.kind === 'app' ? 'app' : exchange.caller.account.objectId;
  const url = `${exchange.tenant.origin}${exchange.web.url}`;
  return {
    kind: 'value',
    name: 'GetContextWebInformation',
    type: 'SP.ContextWebInformation',
    value: {
      FormDigestTimeoutSeconds: digestSeconds,
      FormDigestValue: makeDigest(exchange.tenant, user),
      LibraryVersion: '16.0.27326.12005',
      SiteFullUrl: url,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
      WebFullUrl: url,
    },
  };
}

export const contextInfoOperation: SharePointOperation = {
  name: 'POST /_api/contextinfo',
  fidelity: 'full',
  differs: '',
  guesses: ['a digest of another person is refused', 'exactly 1,800 seconds is still good', 'words of the 401'],
  source: 'Microsoft: working-with-requestdigest; @pnp/sp behaviors/spfx (shape of the digest)',
  confirmed: false,
  at: { root: { steps: { contextinfo: ({ exchange }) => action(() => contextInfo(exchange)) } } },
};
