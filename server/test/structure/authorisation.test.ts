import {
  allOperations,
  matrixRoles,
  type MatrixRole,
  namesPartner,
  type OperationId,
  type OperationSpec,
  outcomeOf,
  type Outcome,
  type Place,
} from "@fairway/contract";
import { beforeAll, expect, test } from "vitest";
import type { RawInput } from "../client.ts";
import { startApp, type TestClient } from "../harness.ts";
import { specimens } from "./specimens.ts";
import { createWorld, type World } from "./world.ts";

const app = await startApp();
let here: World;
let there: World;
/** A partner that nobody of the roles looks after. */
let strange: string;

const inVendor = allOperations.filter((op) => op.audience === "vendor" || op.audience === "partner");
const idOf = (op: OperationSpec) => op.id as OperationId;
const nameOf = ({ side, key }: MatrixRole) => `${side}.${key}`;

const vendorPeople = new Map<string, TestClient>();
const partnerPeople = new Map<string, TestClient>();

beforeAll(async () => {
  here = await createWorld(app, "here");
  there = await createWorld(app, "there");
  strange = (await here.vendor.newPartner({ name: "Strange" })).partnerId;
  const named = inVendor.flatMap((op) => specimens[idOf(op)](here).params?.["partnerId"] ?? []);
  const subjects = [...new Set([here.partnerId, ...named])];
  for (const role of matrixRoles) {
    if (role.side === "vendor") vendorPeople.set(role.key, await here.vendor.as(role.key));
    else
      for (const partnerId of subjects)
        partnerPeople.set(`${role.key} ${partnerId}`, await here.vendor.asPartner(partnerId, role.key));
  }
  const cam = vendorPeople.get("cam");
  if (!cam) throw new Error("nobody looks after partners");
  for (const partnerId of subjects) await here.vendor.manages(cam, partnerId);
});

function callerOf(role: MatrixRole, partnerId: string | undefined): TestClient {
  const found =
    role.side === "vendor"
      ? vendorPeople.get(role.key)
      : partnerPeople.get(`${role.key} ${partnerId ?? here.partnerId}`);
  if (!found) throw new Error(`nobody is ${nameOf(role)}`);
  return found;
}

/** An id of the same kind that leads to nothing. */
const ghost = (id: string): string => (id.includes("_") ? id.replace(/.$/, (last) => (last === "0" ? "1" : "0")) : id);

/**
 * A call that shows whether it is let through and changes nothing: a read as it is; a write with a body that cannot be
 * read, which is refused after the permission was asked, or about an object that is not there.
 */
function probe(op: OperationSpec, world: World): RawInput {
  const { params = {}, query } = specimens[idOf(op)](world);
  if (op.method === "GET") return { params, ...(query ? { query } : {}) };
  if (op.body) return { params, body: ["not an object"] };
  if (op.upload) return { params, upload: { type: "application/x-none", content: "x" } };
  const object = Object.keys(params).findLast((name) => name !== "vendorId" && name !== "partnerId");
  return { params: object === undefined ? params : { ...params, [object]: ghost(params[object] ?? "") } };
}

function inputFor(op: OperationSpec, place: Place): RawInput {
  if (place === "otherVendor") return probe(op, there);
  const input = probe(op, here);
  if (place === "own") return input;
  return { ...input, params: { ...input.params, partnerId: strange } };
}

/** What an answer says; a missing object behind an open door is no refusal. */
function said(op: OperationSpec, place: Place, expected: Outcome, status: number): Outcome {
  if (status === 403) return "forbidden";
  if (status === 404 && (expected !== "allowed" || (op.method === "GET" && place === "own"))) return "notFound";
  return "allowed";
}

/** Reads that a module narrows further, by the object: each with the reason. */
const narrower: Partial<Record<OperationId, string>> = {
  getPartnerLogo: "none was stored",
  getPartnerFile: "the vendor keeps this file to itself",
  getSignInConnection: "the connection is the vendor's own",
};

const places = (op: OperationSpec): Place[] =>
  namesPartner(op) ? ["own", "other", "otherVendor"] : ["own", "otherVendor"];

async function differences(op: OperationSpec, role: MatrixRole): Promise<string[]> {
  const found: string[] = [];
  for (const place of places(op)) {
    const expected = outcomeOf(op, role, place);
    const input = inputFor(op, place);
    const own = specimens[idOf(op)](here).params?.["partnerId"];
    const { status, text } = await callerOf(role, own).raw(idOf(op), input);
    const answer = said(op, place, expected, status);
    if (answer === expected && status !== 401 && status < 500) continue;
    if (expected === "allowed" && narrower[idOf(op)] !== undefined) continue;
    found.push(
      `${nameOf(role)} ${op.id} (${place}): ${expected} by the declarations, but ${status} ${text.slice(0, 160)}`,
    );
  }
  return found;
}

test.each(matrixRoles.map((role) => [nameOf(role), role] as const))(
  "%s may with every operation, in every place, what the declarations say",
  async (_, role) => {
    const found: string[] = [];
    for (const op of inVendor) found.push(...(await differences(op, role)));
    expect(found).toEqual([]);
  },
  120_000,
);

test("the matrix knows every role and every operation, and refuses and allows both", () => {
  expect(matrixRoles).toHaveLength(13);
  expect(inVendor.length).toBeGreaterThan(150);
  const counted = { allowed: 0, forbidden: 0, notFound: 0 };
  for (const op of inVendor)
    for (const role of matrixRoles) for (const place of places(op)) counted[outcomeOf(op, role, place)] += 1;
  expect(Math.min(...Object.values(counted))).toBeGreaterThan(500);
});
