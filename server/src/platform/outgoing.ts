import { lookup as resolveHost } from "node:dns";
import http from "node:http";
import https from "node:https";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { AppError } from "@fairway/kernel";

export type OutgoingCall = {
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
};

export type OutgoingReply = { status: number; type: string; text: string };

/** Calls to addresses that somebody typed in. */
export type Outgoing = (url: string, call?: OutgoingCall) => Promise<OutgoingReply>;

const mostBytes = 2 ** 20;
const timeoutMs = 8000;

/** Everything that is not a public address: this machine, private networks, and what is set aside. */
function setAside(): BlockList {
  const list = new BlockList();
  const v4: [string, number][] = [
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 3],
  ];
  for (const [net, bits] of v4) list.addSubnet(net, bits, "ipv4");
  return list;
}

const reserved = setAside();
const globalV6 = new BlockList();
globalV6.addSubnet("2000::", 3, "ipv6");
const tunnels = new BlockList();
// Addresses that carry another one inside, or that stand in documents.
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  tunnels.addSubnet(net, bits, "ipv6");

/** Whether an address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !reserved.check(address, "ipv4");
  return isIP(address) === 6 && globalV6.check(address, "ipv6") && !tunnels.check(address, "ipv6");
}

const refused = (host: string): AppError =>
  new AppError("validation", "outgoing.refused", `${host} is not an address of the public internet.`, {
    remedy: "Use an https address that is reachable from the internet, or let the operator allow this host.",
  });

const failed = (host: string, why: string): AppError =>
  new AppError("validation", "outgoing.failed", `${host} did not answer: ${why}.`, {
    remedy: "Check the address, and that the provider is reachable from this server.",
  });

/** Finds the addresses of a host and hands over only public ones, so that what was checked is what is called. */
const publicOnly: LookupFunction = (host, options, done) => {
  resolveHost(host, { ...options, all: true }, (error, found) => {
    if (error) return done(error, []);
    const inside = found.some(({ address }) => !isPublicAddress(address));
    if (inside || found.length === 0) return done(refused(host), []);
    const [first] = found;
    if (options.all === true || !first) return done(null, found);
    done(null, first.address, first.family);
  });
};

/** @throws AppError `outgoing.refused` */
function check(url: URL, allowed: boolean): void {
  const host = url.hostname.replaceAll(/^\[|\]$/g, "");
  if (url.username !== "" || url.password !== "") throw refused(url.host);
  if (allowed) return;
  if (url.protocol !== "https:" || (isIP(host) !== 0 && !isPublicAddress(host))) throw refused(url.host);
}

function send(
  url: URL,
  { method = "GET", headers = {}, body }: OutgoingCall,
  allowed: boolean,
): Promise<OutgoingReply> {
  return new Promise((answer, fail) => {
    const give = (error: unknown) =>
      fail(error instanceof AppError ? error : failed(url.host, error instanceof Error ? error.message : "unknown"));
    const call = (url.protocol === "https:" ? https : http).request(
      url,
      {
        method,
        headers: { accept: "*/*", "user-agent": "fairway", ...headers },
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        ...(allowed ? {} : { lookup: publicOnly }),
      },
      (reply) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        reply.on("error", give);
        reply.on("data", (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > mostBytes) call.destroy(failed(url.host, "the reply is larger than 1 MB"));
          else chunks.push(chunk);
        });
        reply.on("end", () =>
          answer({
            status: reply.statusCode ?? 0,
            type: reply.headers["content-type"] ?? "",
            text: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      },
    );
    call.on("error", give);
    call.end(body);
  });
}

/**
 * The way out to addresses that people type in: public https only, no redirects, at most 1 MB within 8 seconds.
 * `allowed` names hosts (`host` or `host:port`) of one's own network that may be called as well.
 */
export function createOutgoing(allowed: readonly string[]): Outgoing {
  return async (text, call = {}) => {
    if (!URL.canParse(text)) throw refused(text.slice(0, 100));
    const url = new URL(text);
    const own = /^https?:$/.test(url.protocol) && (allowed.includes(url.host) || allowed.includes(url.hostname));
    check(url, own);
    return send(url, call, own);
  };
}
