import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";

/** Keeps texts so that the database alone does not give them away (AES-256-GCM). */
export type Seal = {
  close(text: string): string;
  /** @throws Error where the text was sealed with another secret, or changed */
  open(sealed: string): string;
};

/** A seal by one secret of the installation. */
export function createSeal(secret: string): Seal {
  const key = createHash("sha256").update(secret).digest();
  return {
    close(text) {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, "base64url");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
    },
  };
}
