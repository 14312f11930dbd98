import { AppError, type Id, publicId } from "@fairway/kernel";
import type { Ctx, Errand, PersonCtx, PublicCtx, SignedIn } from "../../platform/index.ts";
import { endOtherSessions, endSession, readAccount, removePasskey, renamePasskey } from "./account.ts";
import { readDemand, writeDemand } from "./demands.ts";
import { createGuard } from "./guard.ts";
import { forgetOld, take } from "./limits.ts";
import { answerRequests, askForLink, type LinkAsked, useLink } from "./links.ts";
import { changePassword, type NewPassword, setPasswordByLink, unlock } from "./password.ts";
import { proofOf } from "./proof-of.ts";
import { type Evidence, finishSignIn, prove } from "./prove.ts";
import { confirmTotp, makeRecoveryCodes, removeTotp, startTotp } from "./second-factor.ts";
import type { From, LinkPurpose, SecondFactorNeed, SignInParts } from "./types.ts";

type FromDevice = From & { device: string | null };

const noDemo = (): AppError => new AppError("not_found", "not_found", "There is no such address.");

/** So often one address may ask for a link, and one network address for anybody's. */
const perEmail = { tries: 3, seconds: 15 * 60 };
const perAddress = { tries: 30, seconds: 60 * 60 };

async function ask(parts: SignInParts, ctx: PublicCtx, purpose: LinkPurpose, asked: LinkAsked, from: From) {
  await take(parts.platform, "link from", from.ip, perAddress);
  await take(parts.platform, `${purpose} link to`, asked.email.toLowerCase(), perEmail);
  return askForLink(parts.platform, ctx, purpose, asked);
}

async function signInByLink(parts: SignInParts, { now }: PublicCtx, token: string, { device, ...from }: FromDevice) {
  await take(parts.platform, "link use", from.ip, perAddress);
  const personId = await parts.platform.local(async (tx) => {
    const id = await useLink(tx, "signIn", token, now);
    await unlock(tx, id, device);
    return id;
  });
  return parts.auth().openSession({ personId, method: "link", secondFactor: false, caller: from });
}

/** Names of the places that ask a person for a second factor. */
async function demandedBy(parts: SignInParts, ctx: PersonCtx): Promise<string[]> {
  const { demanded } = await proofOf(parts.platform, ctx.person);
  const { memberships } = await parts.identity().me(ctx);
  return memberships
    .filter((place) => demanded.some((one) => isSame(one, place)))
    .map((place) => (place.side === "vendor" ? place.vendor.name : place.partner.name));
}

type MePlace = Awaited<ReturnType<ReturnType<SignInParts["identity"]>["me"]>>["memberships"][number];

const isSame = (one: { vendorId: Id<"vendor">; partnerId: Id<"partner"> | null }, place: MePlace): boolean =>
  publicId("vendor", one.vendorId) === place.vendor.id &&
  (one.partnerId === null
    ? place.side === "vendor"
    : place.side === "partner" && publicId("partner", one.partnerId) === place.partner.id);

/** Letters that no server took, for whoever administers a vendor of a demo. */
async function keptLetters(parts: SignInParts, ctx: PersonCtx) {
  if (!parts.showsLetters || parts.letters.hasServer) throw noDemo();
  const places = await parts.identity().accounts.placesOf(ctx.person);
  if (!places.some((place) => place.side === "vendor" && place.permissions.has("people.manage"))) throw noDemo();
  return parts.letters.kept();
}

/** How people sign in and show that it is them. */
export function createSignIn(parts: SignInParts) {
  return {
    guard: createGuard(parts),
    proofOf: (person: SignedIn) => proofOf(parts.platform, person),
    askForLink: (ctx: PublicCtx, purpose: LinkPurpose, asked: LinkAsked, from: From) =>
      ask(parts, ctx, purpose, asked, from),
    signInByLink: (ctx: PublicCtx, token: string, from: FromDevice) => signInByLink(parts, ctx, token, from),
    setPasswordByLink: (ctx: PublicCtx, input: { token: string; password: string }, from: FromDevice) =>
      setPasswordByLink(parts, ctx, input, from),
    account: async (ctx: PersonCtx) => readAccount(parts, ctx, await demandedBy(parts, ctx)),
    changePassword: (ctx: PersonCtx, input: NewPassword, from: FromDevice) => changePassword(parts, ctx, input, from),
    prove: (ctx: PersonCtx, evidence: Evidence, from: FromDevice, byCookie: boolean) =>
      prove(parts, ctx, evidence, { ...from, byCookie }),
    finishSignIn: (ctx: PersonCtx, evidence: Evidence, from: FromDevice) => finishSignIn(parts, ctx, evidence, from),
    startTotp: (ctx: PersonCtx) => startTotp(parts, ctx),
    confirmTotp: (ctx: PersonCtx, code: string, from: From) => confirmTotp(parts, ctx, code, from),
    removeTotp: (ctx: PersonCtx, from: From) => removeTotp(parts, ctx, from),
    makeRecoveryCodes: (ctx: PersonCtx, from: From) => makeRecoveryCodes(parts, ctx, from),
    renamePasskey: (ctx: PersonCtx, id: Id<"passkey">, name: string) => renamePasskey(parts, ctx, id, name),
    removePasskey: (ctx: PersonCtx, id: Id<"passkey">, from: From) => removePasskey(parts, ctx, id, from),
    endSession: (ctx: PersonCtx, id: Id<"session">, from: From) => endSession(parts, ctx, id, from),
    endOtherSessions: (ctx: PersonCtx, from: From) => endOtherSessions(parts, ctx, from),
    letters: (ctx: PersonCtx) => keptLetters(parts, ctx),
    demand: (ctx: Ctx, partnerId: Id<"partner"> | null) =>
      readDemand(parts, ctx, { vendorId: ctx.vendorId, partnerId }),
    setDemand: (ctx: Ctx, partnerId: Id<"partner"> | null, need: SecondFactorNeed) =>
      writeDemand(parts, ctx, { vendorId: ctx.vendorId, partnerId }, need),
    errands: [
      { name: "signIn.links", schedule: "* * * * *", run: ({ signal }) => answerRequests(parts, signal) },
      {
        name: "signIn.forget",
        schedule: "23 3 * * *",
        run: () => parts.platform.local((tx) => forgetOld(tx, parts.platform.clock.now())),
      },
    ] satisfies Errand[],
  };
}

export type SignIn = ReturnType<typeof createSignIn>;
