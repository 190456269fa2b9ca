import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { connect } from 'node:tls';
import { createTenant } from '../../src/local/tenant/createTenant';
import { makeCertificate } from '../../src/local/tenant/makeCertificate';
import { serve } from '../../src/local/tenant/serve';

async function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

describe('https', () => {
  it('is spoken with a certificate of its own, for this machine only', async () => {
    const tls = await makeCertificate(new Date());
    const certificate = new X509Certificate(tls.cert);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkHost('elsewhere.example')).toBeUndefined();
    const port = await freePort();
    const origin = `https://127.0.0.1:${port}`;
    const tenant = createTenant({ data: ':memory:', origin });
    const served = await serve(tenant, { port, tls });
    const ask = (ca: string | undefined, host = '127.0.0.1'): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        request(
          `${origin}/_tenant/users`,
          { ca, agent: false, headers: { Host: host }, servername: 'localhost' },
          (response) => {
            response.resume();
            resolve(response.statusCode);
          },
        )
          .on('error', reject)
          .end();
      });
    try {
      expect(await ask(tls.cert)).toBe(200);
      expect(await ask(tls.cert, 'elsewhere.example')).toBe(400);
      await expect(ask(undefined)).rejects.toThrow(/self-signed/);
      const socket = connect({ port, host: '127.0.0.1', ca: tls.cert });
      await new Promise((resolve) => socket.once('secureConnect', resolve));
      expect(socket.authorized).toBe(true);
      socket.destroy();
    } finally {
      await served.stop();
      tenant.close();
    }
  });
});
