import type { Clock } from "@fairway/kernel";
import { createLocalJWKSet, type JWTVerifyGetKey } from "jose";
import { z } from "zod";
import type { Outgoing, OutgoingReply } from "../../../platform/index.ts";
import { distrust } from "../problem.ts";

const endpoint = z.url({ protocol: /^https?$/ });

/** What a provider publishes about itself, as far as it is needed. */
const metadata = z.object({
  issuer: z.string(),
  authorization_endpoint: endpoint,
  token_endpoint: endpoint,
  jwks_uri: endpoint,
  userinfo_endpoint: endpoint.optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
  authorization_response_iss_parameter_supported: z.boolean().optional(),
});

export type ProviderMetadata = z.infer<typeof metadata>;

const keySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())).max(100) });

const keptFor = Temporal.Duration.from({ minutes: 10 });
const soonest = Temporal.Duration.from({ seconds: 30 });

type Kept<T> = { value: T; at: Temporal.Instant };

function json(reply: OutgoingReply, what: string): unknown {
  if (reply.status !== 200) throw distrust("discovery", `${what} answered with ${reply.status}.`);
  try {
    return JSON.parse(reply.text);
  } catch {
    throw distrust("discovery", `${what} is not JSON.`);
  }
}

/** Where a provider publishes what it is. */
export const discoveryAddress = (issuer: string): string =>
  `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;

/** Asks providers what they are and with which keys they sign; keeps the answers for ten minutes. */
export function createDiscovery(outgoing: Outgoing, clock: Clock) {
  const known = new Map<string, Kept<ProviderMetadata>>();
  const keys = new Map<string, Kept<JWTVerifyGetKey>>();
  const fresh = (kept: Kept<unknown> | undefined, within: Temporal.Duration) =>
    kept !== undefined && Temporal.Instant.compare(kept.at.add(within), clock.now()) > 0;
  const remember = <T>(map: Map<string, Kept<T>>, key: string, value: T): T => {
    if (map.size > 500) map.clear();
    map.set(key, { value, at: clock.now() });
    return value;
  };
  return {
    /**
     * @throws AppError where the address does not answer, or speaks for another issuer
     */
    async metadata(issuer: string): Promise<ProviderMetadata> {
      const kept = known.get(issuer);
      if (kept && fresh(kept, keptFor)) return kept.value;
      const address = discoveryAddress(issuer);
      const read = metadata.safeParse(json(await outgoing(address), address));
      if (!read.success) throw distrust("discovery", `${address} does not describe an OpenID provider.`);
      if (read.data.issuer !== issuer)
        throw distrust("issuer", `${address} speaks for the issuer “${read.data.issuer.slice(0, 200)}”.`);
      return remember(known, issuer, read.data);
    },
    /** The provider's keys; `again` asks anew where a key is not among them, at most every half minute. */
    async keys({ jwks_uri: address }: ProviderMetadata, again = false): Promise<JWTVerifyGetKey> {
      const kept = keys.get(address);
      if (kept && fresh(kept, again ? soonest : keptFor)) return kept.value;
      const read = keySet.safeParse(json(await outgoing(address), address));
      if (!read.success) throw distrust("discovery", `${address} holds no keys.`);
      // Only public keys verify: a symmetric one in a published set is nobody's.
      const own = read.data.keys.filter((key) => key["kty"] !== "oct");
      return remember(keys, address, createLocalJWKSet({ keys: own as [] }));
    },
  };
}

export type Discovery = ReturnType<typeof createDiscovery>;
