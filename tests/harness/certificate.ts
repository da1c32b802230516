import { generate } from 'selfsigned';

/** A throw-away certificate; the browsers are told to accept any, so no name in it has to match. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const day = 86_400_000;
  const pems = await generate([{ name: 'commonName', value: 'taza.test' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 30 * day),
  });
  return { key: pems.private, cert: pems.cert };
}
