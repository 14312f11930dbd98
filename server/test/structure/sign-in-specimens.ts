import { newId, publicId } from "@fairway/kernel";
import type { World } from "./world.ts";

/** The secret of no link at all. */
const noToken = "0123456789012345678901234567";

const ofVendor = (world: World) => ({ vendorId: world.vendorId });
const ofPartner = (world: World) => ({ ...ofVendor(world), partnerId: world.partnerId });
const inVendor = (world: World) => ({ params: ofVendor(world) });
const inPartner = (world: World) => ({ params: ofPartner(world) });

/** Calls of invitations and of one's own sign-in. */
export const signInSpecimens = {
  listInvitations: inVendor,
  invitePerson: (world: World) => ({
    params: ofVendor(world),
    body: { name: "Asked Colleague", email: `asked.${world.mark}@example.test`, roles: ["cam"] },
  }),
  resendInvitation: (world: World) => ({ params: { ...ofVendor(world), invitationId: world.invitationId } }),
  revokeInvitation: (world: World) => ({ params: { ...ofVendor(world), invitationId: world.invitationId } }),
  listPartnerInvitations: inPartner,
  invitePartnerPerson: (world: World) => ({
    params: ofPartner(world),
    body: { name: "Asked Seller", email: `asked.seller.${world.mark}@example.test`, roles: ["seller"] },
  }),
  resendPartnerInvitation: (world: World) => ({
    params: { ...ofPartner(world), invitationId: world.partnerInvitationId },
  }),
  revokePartnerInvitation: (world: World) => ({
    params: { ...ofPartner(world), invitationId: world.partnerInvitationId },
  }),
  lookAtInvitation: () => ({ body: { token: noToken } }),
  acceptInvitation: () => ({ body: { token: noToken, name: "Ida New", password: "a long enough password" } }),
  joinByInvitation: () => ({ body: { token: noToken } }),
  requestSignInLink: (world: World) => ({ body: { email: `nobody.${world.mark}@example.test` } }),
  useSignInLink: () => ({ body: { token: noToken } }),
  requestPasswordLink: (world: World) => ({ body: { email: `nobody.${world.mark}@example.test` } }),
  usePasswordLink: () => ({ body: { token: noToken, password: "a long enough password" } }),
  getAccount: () => ({}),
  getHome: () => ({}),
  changeOwnPassword: () => ({ body: { password: "a long enough password" } }),
  proveIdentity: () => ({ body: { password: "a long enough password" } }),
  proveSecondFactor: () => ({ body: { code: "123456" } }),
  startTotp: () => ({}),
  confirmTotp: () => ({ body: { code: "123456" } }),
  removeTotp: () => ({}),
  makeRecoveryCodes: () => ({}),
  renamePasskey: () => ({ params: { passkeyId: publicId("passkey", newId("passkey")) }, body: { name: "Telephone" } }),
  removePasskey: () => ({ params: { passkeyId: publicId("passkey", newId("passkey")) } }),
  endSession: () => ({ params: { sessionId: publicId("session", newId("session")) } }),
  endOtherSessions: () => ({}),
  listLetters: () => ({}),
  getSecondFactorPolicy: inVendor,
  setSecondFactorPolicy: (world: World) => ({ params: ofVendor(world), body: { need: "free" } }),
  getPartnerSecondFactorPolicy: inPartner,
  setPartnerSecondFactorPolicy: (world: World) => ({ params: ofPartner(world), body: { need: "free" } }),
};
