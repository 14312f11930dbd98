import { type Id, parseId, publicId } from "@fairway/kernel";
import type { Ctx, Handlers } from "../../platform/index.ts";
import { type Demand, mayDemand } from "./demands.ts";
import type { SignIn } from "./service.ts";

type Request = { address: string; userAgent: string | null; device: string | null };

const fromOf = ({ address, userAgent, device }: Request) => ({ ip: address, userAgent: userAgent ?? "", device });

type Setting = { header(name: string, value: string): void };

function setCookies(request: Setting, cookies: readonly string[]): void {
  for (const cookie of cookies) request.header("set-cookie", cookie);
}

type OpenOwn = "requestSignInLink" | "useSignInLink" | "requestPasswordLink" | "usePasswordLink" | "proveSecondFactor";

const openHandlers = (signIn: SignIn): Pick<Handlers, OpenOwn> => ({
  requestSignInLink: ({ ctx, body, request }) => signIn.askForLink(ctx, "signIn", body, fromOf(request)),
  useSignInLink: async ({ ctx, body, request }) =>
    setCookies(request, await signIn.signInByLink(ctx, body.token, fromOf(request))),
  requestPasswordLink: ({ ctx, body, request }) => signIn.askForLink(ctx, "password", body, fromOf(request)),
  usePasswordLink: ({ ctx, body, request }) => signIn.setPasswordByLink(ctx, body, fromOf(request)),
  proveSecondFactor: async ({ ctx, body, request }) =>
    setCookies(request, await signIn.finishSignIn(ctx, body, fromOf(request))),
});

type MineOwn =
  | "getAccount"
  | "changeOwnPassword"
  | "proveIdentity"
  | "startTotp"
  | "confirmTotp"
  | "removeTotp"
  | "makeRecoveryCodes"
  | "renamePasskey"
  | "removePasskey"
  | "endSession"
  | "endOtherSessions"
  | "listLetters";

const mineHandlers = (signIn: SignIn): Pick<Handlers, MineOwn> => ({
  getAccount: ({ ctx }) => signIn.account(ctx),
  changeOwnPassword: ({ ctx, body, request }) => signIn.changePassword(ctx, body, fromOf(request)),
  proveIdentity: async ({ ctx, body, request }) =>
    setCookies(request, await signIn.prove(ctx, body, fromOf(request), request.byCookie)),
  startTotp: ({ ctx }) => signIn.startTotp(ctx),
  confirmTotp: async ({ ctx, body, request }) => ({ codes: await signIn.confirmTotp(ctx, body.code, fromOf(request)) }),
  removeTotp: ({ ctx, request }) => signIn.removeTotp(ctx, fromOf(request)),
  makeRecoveryCodes: async ({ ctx, request }) => ({ codes: await signIn.makeRecoveryCodes(ctx, fromOf(request)) }),
  renamePasskey: ({ ctx, params, body }) => signIn.renamePasskey(ctx, parseId("passkey", params.passkeyId), body.name),
  removePasskey: ({ ctx, params, request }) =>
    signIn.removePasskey(ctx, parseId("passkey", params.passkeyId), fromOf(request)),
  endSession: ({ ctx, params, request }) =>
    signIn.endSession(ctx, parseId("session", params.sessionId), fromOf(request)),
  endOtherSessions: ({ ctx, request }) => signIn.endOtherSessions(ctx, fromOf(request)),
  listLetters: async ({ ctx }) => ({
    items: (await signIn.letters(ctx)).map(({ letter, drawn }) => ({
      id: publicId("letter", letter.id),
      to: letter.name,
      address: letter.address,
      subject: drawn.subject,
      html: drawn.html,
      text: drawn.text,
      createdAt: letter.createdAt,
    })),
  }),
});

const demandToApi = (demand: Demand, ctx: Ctx, partnerId: Id<"partner"> | null) => ({
  ...demand,
  can: { change: mayDemand(ctx, { vendorId: ctx.vendorId, partnerId }) },
});

type DemandOwn =
  | "getSecondFactorPolicy"
  | "setSecondFactorPolicy"
  | "getPartnerSecondFactorPolicy"
  | "setPartnerSecondFactorPolicy";

const demandHandlers = (signIn: SignIn): Pick<Handlers, DemandOwn> => ({
  getSecondFactorPolicy: async ({ ctx }) => demandToApi(await signIn.demand(ctx, null), ctx, null),
  setSecondFactorPolicy: async ({ ctx, body }) => demandToApi(await signIn.setDemand(ctx, null, body.need), ctx, null),
  getPartnerSecondFactorPolicy: async ({ ctx, params }) => {
    const partnerId = parseId("partner", params.partnerId);
    return demandToApi(await signIn.demand(ctx, partnerId), ctx, partnerId);
  },
  setPartnerSecondFactorPolicy: async ({ ctx, params, body }) => {
    const partnerId = parseId("partner", params.partnerId);
    return demandToApi(await signIn.setDemand(ctx, partnerId, body.need), ctx, partnerId);
  },
});

export const signInHandlers = (signIn: SignIn): Pick<Handlers, OpenOwn | MineOwn | DemandOwn> => ({
  ...openHandlers(signIn),
  ...mineHandlers(signIn),
  ...demandHandlers(signIn),
});
