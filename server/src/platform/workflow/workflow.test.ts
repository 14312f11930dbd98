import { describe, expect, test } from "vitest";
import { type Ctx, type NewEvent, vendorActor } from "../index.ts";
import { defineWorkflow } from "./workflow.ts";

const flow = defineWorkflow({
  object: "claim",
  states: ["open", "approved", "rejected", "paid"],
  initial: "open",
  transitions: {
    approve: { from: ["open"], to: "approved", may: ({ actor }) => actor.kind === "system" },
    reject: { from: ["open", "approved"], to: "rejected", reasons: ["duplicate", "no_proof"] },
    pay: { from: ["approved"], to: "paid" },
  },
  sla: { open: Temporal.Duration.from({ hours: 48 }) },
});

const ctx = (kind: "system" | "person"): Ctx => ({
  actor: kind === "system" ? { kind, name: "test" } : vendorActor({ personId: "p" as never, name: "P" }, []),
  vendorId: "v" as never,
  requestId: "r",
  now: Temporal.Instant.from("2026-01-01T00:00:00Z"),
  locale: "en",
});
const of = { subject: { kind: "event", id: "e" } } as const;

describe("a declared workflow", () => {
  test("leads from state to state and nowhere else", () => {
    expect(flow.to("pay", "approved")).toBe("paid");
    expect(() => flow.to("pay", "open")).toThrow(
      expect.objectContaining({ kind: "conflict", code: "claim.pay_not_possible" }),
    );
    expect(flow.final).toEqual(["rejected", "paid"]);
  });

  test("says who may", () => {
    expect(flow.may("approve", "open")).toBe(true);
    expect(flow.may("approve", "open", ctx("person"))).toBe(false);
    expect(flow.may("approve", "open", ctx("system"))).toBe(true);
    expect(flow.may("approve", "paid", ctx("system"))).toBe(false);
  });

  test("writes each step to the journal with its reason", () => {
    const events: NewEvent[] = [];
    const emit = (event: NewEvent) => void events.push(event);
    const step = { ctx: ctx("system"), emit, from: "open", of } as const;
    expect(flow.step({ ...step, action: "reject", event: "rejected", reason: "duplicate" })).toBe("rejected");
    expect(events).toEqual([
      { type: "claim.rejected", ...of, data: { from: "open", to: "rejected", reason: "duplicate" } },
    ]);
  });

  test("refuses a step without one of its reasons, or by the wrong person, and writes nothing", () => {
    const emit = () => expect.unreachable();
    const step = { emit, from: "open", of } as const;
    expect(() =>
      flow.step({ ...step, ctx: ctx("system"), action: "reject", event: "rejected", reason: "because" }),
    ).toThrow(expect.objectContaining({ code: "reason.missing" }));
    expect(() => flow.step({ ...step, ctx: ctx("person"), action: "approve", event: "approved" })).toThrow(
      expect.objectContaining({ kind: "forbidden" }),
    );
  });

  test("knows when a case is late", () => {
    const entered = Temporal.Instant.from("2026-01-01T00:00:00Z");
    expect(flow.dueAt("open", entered)?.toString()).toBe("2026-01-03T00:00:00Z");
    expect(flow.dueAt("approved", entered)).toBeNull();
  });
});
