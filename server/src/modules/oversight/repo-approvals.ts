import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";
import type { Approval, ApprovalDecision } from "./types.ts";

type ApprovalRow = {
  move_id: Id<"move">;
  person_id: Id<"person">;
  person_name: string;
  decision: ApprovalDecision;
  reason: string | null;
  decided_at: string;
};

const fromRow = (row: ApprovalRow): Approval => ({
  moveId: row.move_id,
  personId: row.person_id,
  personName: row.person_name,
  decision: row.decision,
  reason: row.reason,
  at: row.decided_at,
});

/** What people said about these moves, in the order in which they said it. */
export async function approvalsOf(tx: Tx, vendorId: Id<"vendor">, moveIds: readonly Id<"move">[]): Promise<Approval[]> {
  const rows = await runSql<ApprovalRow>(tx, {
    text: `select move_id, person_id, person_name, decision, reason, decided_at from app.move_approval
      where vendor_id = $1 and move_id = any ($2::uuid[]) order by decided_at, person_id`,
    values: [vendorId, moveIds],
  });
  return rows.map(fromRow);
}

/** False when this person has said something about the move already. */
export async function insertApproval(tx: Tx, vendorId: Id<"vendor">, said: Approval): Promise<boolean> {
  const rows = await runSql<{ move_id: string }>(tx, {
    text: `insert into app.move_approval (vendor_id, move_id, person_id, person_name, decision, reason, decided_at)
      values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning move_id`,
    values: [vendorId, said.moveId, said.personId, said.personName, said.decision, said.reason, said.at],
  });
  return rows.length === 1;
}
