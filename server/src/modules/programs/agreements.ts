import type { Id } from "@fairway/kernel";
import type { Label, Program } from "@fairway/program";
import { runSql, type Tx } from "../../platform/index.ts";

type Known = { readonly names: string; readonly program: Program };

/** What was made of a program before, so that the same names give the same object. */
const made = new WeakMap<Program, Known>();

/** The program with what the vendor's agreements are called: no document declares them. */
export async function withAgreements(tx: Tx, vendorId: Id<"vendor">, program: Program): Promise<Program> {
  const agreements = await runSql<{ key: string; label: Label }>(tx, {
    text: "select key, name as label from app.agreement where vendor_id = $1 order by key",
    values: [vendorId],
  });
  const names = JSON.stringify(agreements);
  const known = made.get(program);
  if (known?.names === names) return known.program;
  const whole = { ...program, agreements };
  made.set(program, { names, program: whole });
  return whole;
}
