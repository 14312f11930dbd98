import type { FastifyInstance } from "fastify";

type Sender = { token: string | null; vendorId: string };

/** The headers of the tus protocol, as a person sends them. */
export const tusHeaders = ({ token }: Sender, more: Record<string, string> = {}) => ({
  ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  "tus-resumable": "1.0.0",
  ...more,
});

/** Announces an upload of so many bytes. */
export const announce = (http: FastifyInstance, sender: Sender, length: number, more: Record<string, string> = {}) =>
  http.inject({
    method: "POST",
    url: `/v1/vendors/${sender.vendorId}/uploads`,
    headers: tusHeaders(sender, { "upload-length": String(length), ...more }),
  });

/** Sends a part from an offset. */
export const sendPart = (http: FastifyInstance, sender: Sender, url: string, offset: number, part: Buffer) =>
  http.inject({
    method: "PATCH",
    url,
    headers: tusHeaders(sender, {
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
      "content-length": String(part.length),
    }),
    payload: part,
  });

/** Sends a whole file and returns the id of its upload. */
export async function sendWhole(http: FastifyInstance, sender: Sender, content: Buffer): Promise<string> {
  const url = String((await announce(http, sender, content.length)).headers.location);
  const sent = await sendPart(http, sender, url, 0, content);
  if (sent.statusCode !== 204) throw new Error(`the upload failed with ${sent.statusCode}: ${sent.body}`);
  return url.split("/").at(-1) ?? "";
}
