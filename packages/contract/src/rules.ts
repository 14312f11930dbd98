import { z } from "zod";
import { idOf, plainDate, problem, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";
import { programDocumentFormat } from "./programs.ts";
import { explanation } from "./standings.ts";

const example = z
  .object({
    partner: z.object({ id: idOf("partner"), name: z.string() }),
    fact: z
      .object({ id: idOf("fact"), occurredOn: plainDate, reference: z.string().nullable() })
      .nullable()
      .meta({ description: "The fact, where the condition is over facts." }),
    explanation,
  })
  .meta({ id: "RuleExample" });

export const operations = [
  operation({
    id: "matchRule",
    method: "POST",
    path: "/v1/vendors/{vendorId}/rules/match",
    tag: "Programs",
    audience: "vendor",
    permission: { vendor: "explore.read" },
    idempotent: false,
    summary: "Whom a condition holds for now: how many, and a few on either side with the reason",
    params: vendorParams,
    body: z.object({
      rule: z.string().min(1).max(10_000),
      kind: z.string().max(60).optional().meta({
        description: "The kind of facts that the condition is over; absent where it is over partners.",
      }),
      programId: idOf("program").optional().meta({
        description: "Whose figures are counted with: those of its version in force. Absent: the first program's.",
      }),
      source: z.string().max(500_000).optional().meta({
        description: "The document that is being written, if names of it are used; the version in force where absent.",
      }),
      format: programDocumentFormat.default("yaml"),
    }),
    reply: z
      .object({
        ok: z.boolean(),
        problems: z.array(problem),
        says: z.string().nullable().meta({ description: "The condition as a sentence." }),
        basis: z.enum(["live", "changed", "new", "none"]).meta({
          description:
            "What was counted with: figures in force; figures in force that the document defines anew; nothing, because names are not measured yet; nothing, because no program is in force.",
        }),
        asOf: plainDate.nullable(),
        from: plainDate.nullable().meta({ description: "The first day of the facts that were looked at." }),
        matches: z.number().int().nullable(),
        total: z.number().int().nullable(),
        unmeasured: z.array(z.string()).meta({ description: "Names that nothing is measured for yet." }),
        holds: z.array(example),
        fails: z.array(example),
      })
      .meta({ id: "RuleMatch" }),
  }),
] as const;
