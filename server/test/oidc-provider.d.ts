/** As much of the provider as the tests use; the package has no types of its own. */
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  type Grant = { addOIDCScope(scope: string): void; save(): Promise<string> };
  type Claims = Record<string, unknown> & { sub: string };
  type Context = {
    oidc: {
      session?: { accountId?: string };
      provider: { Grant: new (of: { clientId: string; accountId: string }) => Grant };
    };
  };

  export type Configuration = Record<string, unknown> & {
    interactions?: { url(ctx: Context, interaction: { uid: string }): string };
    findAccount?(ctx: Context, sub: string): { accountId: string; claims(): Claims };
    loadExistingGrant?(ctx: Context): Promise<Grant>;
  };

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    callback(): (request: IncomingMessage, reply: ServerResponse) => unknown;
    interactionFinished(
      request: IncomingMessage,
      reply: ServerResponse,
      result: { login: { accountId: string; remember: boolean } },
      options: { mergeWithLastSubmission: boolean },
    ): Promise<void>;
  }
}
