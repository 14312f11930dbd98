import { allOperations, namesPartner, type OperationId, type OperationSpec } from "@fairway/contract";
import { beforeAll, expect, test } from "vitest";
import { startApp, type TestClient } from "../harness.ts";
import { specimens } from "./specimens.ts";
import { createWorld, type World } from "./world.ts";

const app = await startApp();
let world: World;
/** Holds a role for own partners alone, and looks after nobody. */
let nobodys: TestClient;

const lists = allOperations.filter((op: OperationSpec) => op.method === "GET" && op.keepsToOwn === true);

beforeAll(async () => {
  world = await createWorld(app, "own");
  const body = { side: "vendor", name: "Own only", copyOf: "vendor.operations", partnerScope: "own" } as const;
  nobodys = await world.vendor.as((await world.vendor.owner.ok("createRole", { body })).key);
});

/** What an answer says of partners: their ids wherever they stand, and their references in files. */
const partnersIn = (text: string): string[] => text.match(/ptn_\w+|\bP-[0-9a-f]{8}\b/g) ?? [];

const ask = (client: TestClient, op: OperationSpec) => {
  const { params = {}, query } = specimens[op.id as OperationId](world);
  return client.raw(op.id as OperationId, { params, ...(query ? { query } : {}) });
};

test("what keeps to own partners tells of no other", async () => {
  const found: string[] = [];
  let told = 0;
  for (const op of lists) {
    const whole = await ask(world.vendor.owner, op);
    if (whole.status === 200 && partnersIn(whole.text).length > 0) told += 1;
    const { status, text } = await ask(nobodys, op);
    if (status !== 200 && status !== 404) found.push(`${op.id}: ${status} ${text.slice(0, 200)}`);
    if (partnersIn(text).length > 0) found.push(`${op.id}: ${text.slice(0, 400)}`);
  }
  expect(found).toEqual([]);
  expect(lists.length).toBeGreaterThan(40);
  expect(told).toBeGreaterThan(12);
});

test("every list that names no partner keeps to one's own, but for what is about all of them", () => {
  const whole = allOperations.filter(
    (op: OperationSpec) =>
      op.method === "GET" &&
      op.audience === "vendor" &&
      !namesPartner(op) &&
      op.keepsToOwn !== true &&
      op.permission?.vendor !== undefined &&
      /^(?!explore|plans)\w+\.read$/.test(op.permission.vendor) &&
      !/^(people|programs|library|recruiting)\./.test(op.permission.vendor),
  );
  expect(whole.map(({ id }) => id)).toEqual([]);
});
