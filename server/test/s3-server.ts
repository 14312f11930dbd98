import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

type Kept = { bytes: Buffer; at: Date };

const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>${body}`;

const listed = (objects: Map<string, Kept>, prefix: string): string =>
  xml(
    `<ListBucketResult><IsTruncated>false</IsTruncated>${[...objects]
      .filter(([key]) => key.startsWith(prefix))
      .map(
        ([key, { bytes, at }]) =>
          `<Contents><Key>${key}</Key><Size>${bytes.length}</Size><LastModified>${at.toISOString()}</LastModified></Contents>`,
      )
      .join("")}</ListBucketResult>`,
  );

function sendObject(request: IncomingMessage, response: ServerResponse, found: Kept | undefined): void {
  if (!found) {
    response.writeHead(404, { "content-type": "application/xml" });
    return void response.end(xml("<Error><Code>NoSuchKey</Code><Message>none</Message></Error>"));
  }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  const part =
    from === undefined
      ? found.bytes
      : found.bytes.subarray(Number(from), to === "" || to === undefined ? undefined : Number(to) + 1);
  response.writeHead(from === undefined ? 200 : 206, {
    "content-length": part.length,
    "last-modified": found.at.toUTCString(),
  });
  response.end(request.method === "HEAD" ? undefined : part);
}

/** As much of S3 as the store speaks: put, get with a range, head, delete, list; requests must be signed. */
export async function startS3(at: () => Date = () => new Date()) {
  const objects = new Map<string, Kept>();
  const unsigned: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? "/", "http://s3");
      const key = decodeURIComponent(url.pathname).split("/").slice(2).join("/");
      if (request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 ") !== true) unsigned.push(url.pathname);
      if (request.method === "PUT") {
        objects.set(key, { bytes: await buffer(request), at: at() });
        response.end();
      } else if (request.method === "DELETE") {
        objects.delete(key);
        response.writeHead(204).end();
      } else if (key === "") {
        response.end(listed(objects, url.searchParams.get("prefix") ?? ""));
      } else {
        sendObject(request, response, objects.get(key));
      }
    })();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    unsigned,
    close: () => new Promise((done) => server.close(done)),
  };
}
