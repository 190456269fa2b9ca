import { generate } from 'selfsigned';

const day = 86_400_000;

/**
 * A key and a self-signed certificate (PEM) for 127.0.0.1 and localhost, good for a year: for clients that insist on
 * https. It is its own authority, so a client may be told to trust it.
 */
export async function makeCertificate(now: Date): Promise<{ readonly key: string; readonly cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'Supervision Hub local tenant' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + 365 * day),
    extensions: [
      { name: 'basicConstraints', cA: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: '127.0.0.1' },
          { type: 2, value: 'localhost' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
