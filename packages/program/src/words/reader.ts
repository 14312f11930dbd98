import type { Explanation } from "@fairway/rules";
import type { Program } from "../model.ts";

/** Who reads: the vendor's people also read what things cost, and how partners are grouped. */
export type Reader = "vendor" | "everybody";

/** The program as this reader may know it: how the vendor groups its partners stays with the vendor. */
export const programFor = (program: Program, reader: Reader): Program =>
  reader === "vendor" || program.segments.length === 0
    ? program
    : { ...program, segments: program.segments.map((segment) => ({ ...segment, hidden: true })) };

/** An explanation in which the rule as it is written names no segment either. */
export const explanationFor = (explanation: Explanation, reader: Reader): Explanation =>
  reader === "vendor"
    ? explanation
    : {
        ...explanation,
        rule: explanation.rule.replace(/\bsegment\.\w+/g, "segment"),
        parts: explanation.parts.map((part) => explanationFor(part, reader)),
      };
