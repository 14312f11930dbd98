import { allOperations, type OperationId, type OperationSpec } from "@fairway/contract";
import { beforeAll, expect, test } from "vitest";
import { startApp } from "../harness.ts";
import { specimens } from "./specimens.ts";
import { createWorld, type World } from "./world.ts";

const app = await startApp();
let world: World;
beforeAll(async () => {
  world = await createWorld(app, "inputs");
});

type Problem = {
  status: number;
  code: string;
  detail: string;
  requestId: string;
  problems?: { path: string; message: string }[];
};

const withBody = allOperations.filter((op) => op.body && !op.body.safeParse({}).success);
const queried = allOperations.filter((op) => Object.keys(op.query?.shape ?? {}).length > 0);
const each = (ops: readonly OperationSpec[]) => ops.map((op) => op.id as OperationId);

/** What a partner answers for itself is not for the vendor's people. */
function isForPartnersAlone(id: OperationId): boolean {
  const need = allOperations.find((op) => op.id === id)?.permission;
  return need?.partner !== undefined && need.vendor === undefined;
}

async function refused(id: OperationId, more: Parameters<World["owner"]["raw"]>[1]): Promise<Problem> {
  const caller = isForPartnersAlone(id) ? world.partnerPerson : world.owner;
  const { status, headers, text } = await caller.raw(id, { ...specimens[id](world), ...more });
  expect(status, text).toBe(400);
  expect(headers["content-type"]).toContain("application/problem+json");
  const problem = JSON.parse(text) as Problem;
  expect(problem).toMatchObject({ status: 400, requestId: expect.stringMatching(/^req_/) });
  return problem;
}

test.each(each(withBody))("%s says which fields an empty body lacks", async (id) => {
  const { problems } = await refused(id, { body: {} });
  expect(problems?.length, JSON.stringify(problems)).toBeGreaterThan(0);
  for (const { path, message } of problems ?? []) expect([path, message]).not.toContain("");
});

test.each(each(allOperations.filter((op) => op.body)))("%s refuses what is not an object", async (id) => {
  for (const body of [[], [1]]) await refused(id, { body });
  await refused(id, { body: "{", headers: { "content-type": "application/json" } });
});

test.each(each(withBody))("%s refuses a field that it does not know", async (id) => {
  const { problems } = await refused(id, { body: { ...specimens[id](world).body, surprise: true } });
  expect(JSON.stringify(problems)).toContain("surprise");
});

test("a list of notices is asked for by as many moves as a page has at most", async () => {
  const move = Array.from({ length: 201 }, () => world.moveId);
  const { problems } = await refused("listNotices", { query: { move } });
  expect(problems?.[0]?.path).toBe("move");
  expect((await world.owner.ok("listNotices", { query: { move: move.slice(1) } })).items).not.toEqual([]);
});

test.each(each(queried))("%s refuses a query that it does not know, or that is malformed", async (id) => {
  await refused(id, { query: { ...specimens[id](world).query, surprise: "yes" } });
  const shape = allOperations.find((op) => op.id === id)?.query?.shape ?? {};
  const bad: Record<string, string> = {
    limit: "minus one",
    asOf: "yesterday",
    from: "2026-02-30",
    to: "soon",
    status: "sleepy",
    program: "prg_1",
    format: "pdf",
    sort: "; drop",
    cursor: "not-a-cursor",
  };
  for (const name of Object.keys(shape).filter((key) => key in bad)) {
    const { problems } = await refused(id, { query: { ...specimens[id](world).query, [name]: bad[name] } });
    if (name !== "cursor") expect(problems?.map((problem) => problem.path).join(" "), name).toContain(name);
  }
});

test("every operation with a body or a query was tried", () => {
  expect(withBody.length).toBeGreaterThan(14);
  expect(queried.length).toBeGreaterThan(14);
});
