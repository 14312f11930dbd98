import type { Ctx, Platform } from "../../../platform/index.ts";
import { changed, changing } from "../connections.ts";
import { saveScimToken } from "../repo-connections.ts";
import { digestOf, newSecret } from "../travel.ts";
import type { ConnectionId } from "../types.ts";

/** Bearer tokens with which a company's directory calls: one for each connection, kept as a digest. */
export function createScimTokens(platform: Platform) {
  const save = (ctx: Ctx, id: ConnectionId, digest: string | null) =>
    platform.command(ctx, { operation: "saveScimToken", input: { id, digest } }, async ({ tx, emit }) => {
      const connection = await changing(tx, ctx, id);
      await saveScimToken(tx, id, digest, ctx.now);
      changed(emit, connection, ["scimToken"]);
    });
  return {
    /** A new token, to be shown once; the one before ends. */
    async rotate(ctx: Ctx, id: ConnectionId): Promise<string> {
      const token = `scim_${newSecret()}`;
      await save(ctx, id, digestOf(token));
      return token;
    },
    remove: (ctx: Ctx, id: ConnectionId): Promise<void> => save(ctx, id, null),
  };
}
