import { createHash, X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A certificate for this machine alone, with the name by which a browser can be told to accept it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Chromium's name of the public key: base64 of the SHA-256 of its SubjectPublicKeyInfo. */
  readonly fingerprint: string;
}

/** Makes a certificate for `localhost`. It lives in memory only, so that none is ever trusted by the system. */
export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: false },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return withFingerprint(key, cert);
}

/**
 * The certificate that `npx office-addin-dev-certs install` made and this machine trusts, which a real Excel needs;
 * null where there is none.
 */
export function trustedCertificate(): Certificate | null {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  if (!existsSync(key) || !existsSync(cert)) return null;
  return withFingerprint(readFileSync(key, "utf8"), readFileSync(cert, "utf8"));
}

function withFingerprint(key: string, cert: string): Certificate {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, fingerprint: createHash("sha256").update(publicKey).digest("base64") };
}
