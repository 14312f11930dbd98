import { allOperations, operations, type OperationId } from "@fairway/contract";
import { beforeAll, expect, test } from "vitest";
import { unanswered } from "../../src/app.ts";
import { startApp } from "../harness.ts";
import { specimens } from "./specimens.ts";
import { createWorld, type World } from "./world.ts";

const app = await startApp();
let world: World;
beforeAll(async () => {
  world = await createWorld(app, "replies");
});

/** Where the first call cannot succeed on an installation that is already in use; its own tests have the rest. */
const otherwise: Partial<Record<OperationId, number>> = {
  setUp: 409,
  askForOpening: 403,
  withdrawGateRequest: 403,
  resetRole: 409,
  listPartnerApiKeys: 403,
  createPartnerApiKey: 403,
  revokePartnerApiKey: 403,
  acknowledgeNotice: 403,
  retryMail: 412,
  unsubscribe: 404,
  proveSignInDomain: 409,
  acceptAgreement: 403,
  declineAgreement: 403,
  getSigning: 404,
  signAsSignatory: 404,
  declineAsSignatory: 404,
  downloadSigned: 404,
  lookAtInvitation: 409,
  useSignInLink: 409,
  usePasswordLink: 409,
  proveSecondFactor: 409,
  confirmTotp: 400,
  makeRecoveryCodes: 409,
  renamePasskey: 404,
  removePasskey: 404,
  endSession: 404,
  listLetters: 404,
  acceptInvitation: 409,
  joinByInvitation: 409,
};

const media = (headers: Record<string, unknown>): string => String(headers["content-type"] ?? "").split(";")[0] ?? "";

test("every operation is answered by somebody", () => {
  expect(unanswered(app.handlers)).toEqual([]);
});

// In the order of the declarations, so that what one makes another can change; replies are checked strictly on the way.
test.each(allOperations.map((op) => op.id as OperationId))("%s answers what it declares", async (id) => {
  const op = operations[id];
  const declared = allOperations.find((one) => one.id === id);
  const { status, headers, text } = await world.owner.raw(id, specimens[id](world));
  expect(status, text).toBe(otherwise[id] ?? declared?.status ?? 200);
  if (status >= 400 || status === 204) return;
  const expected = [...("reply" in op ? ["application/json"] : []), ...(declared?.download ?? [])];
  expect(expected).toContain(media(headers));
});

test("every operation was called", () => {
  expect(Object.keys(specimens).toSorted()).toEqual(allOperations.map((op) => op.id).toSorted());
});
