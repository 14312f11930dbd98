import type { Id } from "@fairway/kernel";
import { insertRows, runSql, type Tx } from "../../platform/index.ts";
import type { Allocation, AllocationStatus, InactiveReason, Use } from "./types.ts";

type Row = {
  id: string;
  program_id: string;
  partner_id: string;
  benefit: string;
  application_id: string | null;
  status: AllocationStatus;
  inactive_because: InactiveReason | null;
  worth: string | null;
  unit: string | null;
  allocated: string | null;
  utilized: string;
  starts_on: string;
  expires_on: string | null;
};

const columns = `a.id, a.program_id, a.partner_id, a.benefit, a.application_id, a.status, a.inactive_because, a.worth, a.unit,
  trim_scale(a.allocated)::text as allocated, trim_scale(a.utilized)::text as utilized, a.starts_on, a.expires_on`;

const fromRow = (row: Row): Allocation => ({
  id: row.id as Id<"benefitAllocation">,
  programId: row.program_id as Id<"program">,
  partnerId: row.partner_id as Id<"partner">,
  benefit: row.benefit,
  applicationId: row.application_id as Id<"benefitApplication"> | null,
  status: row.status,
  inactiveBecause: row.inactive_because,
  worth: row.worth,
  unit: row.unit,
  allocated: row.allocated,
  utilized: row.utilized,
  startsOn: row.starts_on,
  expiresOn: row.expires_on,
});

/** The newest allocation of each benefit of these partners; locked where they are to be changed. */
export async function newestAllocations(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  partnerIds: readonly string[],
  lock = false,
): Promise<Allocation[]> {
  if (partnerIds.length === 0) return [];
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.benefit_allocation a
      where a.vendor_id = $1 and a.program_id = $2 and a.partner_id = any ($3::uuid[]) and not exists (
        select from app.benefit_allocation later where later.vendor_id = $1 and later.partner_id = a.partner_id
          and later.program_id = $2 and later.benefit = a.benefit and later.id > a.id)
      order by a.id${lock ? " for no key update" : ""}`,
    values: [vendorId, programId, partnerIds],
  });
  return rows.map(fromRow);
}

/** What a partner was given on request, newest first. */
export async function givenOnRequest(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  partnerId: Id<"partner">,
): Promise<Allocation[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.benefit_allocation a
      where a.vendor_id = $1 and a.program_id = $2 and a.partner_id = $3 and a.application_id is not null
      order by a.starts_on desc, a.id desc limit 500`,
    values: [vendorId, programId, partnerId],
  });
  return rows.map(fromRow);
}

/** One allocation of a partner. */
export async function readAllocation(
  tx: Tx,
  vendorId: Id<"vendor">,
  partnerId: Id<"partner">,
  id: Id<"benefitAllocation">,
  lock = false,
): Promise<Allocation | undefined> {
  const [row] = await runSql<Row>(tx, {
    text: `select ${columns} from app.benefit_allocation a
      where a.vendor_id = $1 and a.id = $2 and a.partner_id = $3${lock ? " for no key update" : ""}`,
    values: [vendorId, id, partnerId],
  });
  return row && fromRow(row);
}

const insertColumns = [
  "vendor_id",
  "id",
  "program_id",
  "partner_id",
  "benefit",
  "application_id",
  "status",
  "worth",
  "unit",
  "allocated",
  "starts_on",
  "expires_on",
  "created_at",
];
const rowsPerInsert = 2000;

export type NewAllocation = Omit<Allocation, "utilized" | "inactiveBecause">;

/** Gives; where a partner has one of the benefit already, nothing is given twice. */
export async function insertAllocations(
  tx: Tx,
  vendorId: Id<"vendor">,
  all: readonly NewAllocation[],
  now: string,
): Promise<Set<string>> {
  const made = new Set<string>();
  for (let from = 0; from < all.length; from += rowsPerInsert) {
    const rows = all
      .slice(from, from + rowsPerInsert)
      .map((a) => [
        vendorId,
        a.id,
        a.programId,
        a.partnerId,
        a.benefit,
        a.applicationId,
        a.status,
        a.worth,
        a.unit,
        a.allocated,
        a.startsOn,
        a.expiresOn,
        now,
      ]);
    const rest =
      "on conflict (vendor_id, program_id, partner_id, benefit) where status = 'active' do nothing returning id";
    const inserted = await runSql<{ id: string }>(tx, insertRows("app.benefit_allocation", insertColumns, rows, rest));
    for (const { id } of inserted) made.add(id);
  }
  return made;
}

export type AllocationChange = Partial<
  Pick<Allocation, "status" | "inactiveBecause" | "allocated" | "utilized" | "worth">
> & {
  endedAt?: string | null;
};

const changeable = {
  status: "status",
  inactiveBecause: "inactive_because",
  allocated: "allocated",
  utilized: "utilized",
  worth: "worth",
  endedAt: "ended_at",
} as const;

export async function updateAllocation(
  tx: Tx,
  vendorId: Id<"vendor">,
  id: Id<"benefitAllocation">,
  change: AllocationChange,
): Promise<void> {
  const entries = Object.entries(change);
  const sets = entries.map(([name], i) => `${changeable[name as keyof typeof changeable]} = $${i + 3}`);
  await runSql(tx, {
    text: `update app.benefit_allocation set ${sets.join(", ")} where vendor_id = $1 and id = $2`,
    values: [vendorId, id, ...entries.map(([, value]) => value)],
  });
}

/** The programs of which an allocation's last day has passed, by id. */
export async function programsWithExpired(tx: Tx, vendorId: Id<"vendor">, today: string): Promise<Id<"program">[]> {
  const rows = await runSql<{ program_id: string }>(tx, {
    text: `select distinct program_id from app.benefit_allocation
      where vendor_id = $1 and expires_on <= $2::date and status <> 'inactive' order by program_id`,
    values: [vendorId, today],
  });
  return rows.map((row) => row.program_id as Id<"program">);
}

/** Allocations whose last day has passed, locked; some at a time. */
export async function expiredAllocations(
  tx: Tx,
  vendorId: Id<"vendor">,
  today: string,
  limit: number,
): Promise<Allocation[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.benefit_allocation a
      where a.vendor_id = $1 and a.expires_on <= $2::date and a.status <> 'inactive'
      order by a.id limit $3 for no key update`,
    values: [vendorId, today, limit],
  });
  return rows.map(fromRow);
}

/** Allocations that end within 30 days, were given for 60 or more, and are told now, each once; some at a time. */
export async function endingAllocations(
  tx: Tx,
  vendorId: Id<"vendor">,
  { today, now, limit }: { today: string; now: string; limit: number },
): Promise<Allocation[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.benefit_allocation a
      where a.vendor_id = $1 and a.status = 'active' and a.reminded_at is null and a.expires_on > $2::date
        and a.expires_on <= $2::date + 30 and a.expires_on >= a.starts_on + 60
      order by a.id limit $3 for no key update`,
    values: [vendorId, today, limit],
  });
  await runSql(tx, {
    text: `update app.benefit_allocation set reminded_at = $3::timestamptz where vendor_id = $1 and id = any ($2::uuid[])`,
    values: [vendorId, rows.map((row) => row.id), now],
  });
  return rows.map(fromRow);
}

type UseRow = {
  id: string;
  amount: string;
  used_on: string;
  what: string;
  reverses: string | null;
  recorded_by: string;
  recorded_by_side: Use["recordedBySide"];
  recorded_at: string;
};

const useFromRow = (row: UseRow): Use => ({
  id: row.id as Id<"benefitUse">,
  amount: row.amount,
  usedOn: row.used_on,
  what: row.what,
  reverses: row.reverses as Id<"benefitUse"> | null,
  recordedBy: row.recorded_by,
  recordedBySide: row.recorded_by_side,
  recordedAt: row.recorded_at,
});

const useColumns =
  "id, trim_scale(amount)::text as amount, used_on, what, reverses, recorded_by, recorded_by_side, recorded_at";

/** One line of an allocation, and the line that took it back. */
export async function readUse(
  tx: Tx,
  vendorId: Id<"vendor">,
  allocationId: Id<"benefitAllocation">,
  id: Id<"benefitUse">,
): Promise<{ line: Use | undefined; reversal: Use | undefined }> {
  const rows = await runSql<UseRow>(tx, {
    text: `select ${useColumns} from app.benefit_use
      where vendor_id = $1 and allocation_id = $2 and (id = $3 or reverses = $3)`,
    values: [vendorId, allocationId, id],
  });
  const uses = rows.map(useFromRow);
  return { line: uses.find((use) => use.id === id), reversal: uses.find((use) => use.reverses === id) };
}

/** The newest lines of an allocation, newest first. */
export async function usesOf(tx: Tx, vendorId: Id<"vendor">, id: Id<"benefitAllocation">): Promise<Use[]> {
  const rows = await runSql<UseRow>(tx, {
    text: `select ${useColumns}
      from app.benefit_use where vendor_id = $1 and allocation_id = $2 order by recorded_at desc, id desc limit 1000`,
    values: [vendorId, id],
  });
  return rows.map(useFromRow);
}

export async function insertUse(
  tx: Tx,
  vendorId: Id<"vendor">,
  allocationId: Id<"benefitAllocation">,
  use: Use,
): Promise<void> {
  const names = [
    "vendor_id",
    "allocation_id",
    "id",
    "amount",
    "used_on",
    "what",
    "reverses",
    "recorded_by",
    "recorded_by_side",
    "recorded_at",
  ];
  const row = [
    vendorId,
    allocationId,
    use.id,
    use.amount,
    use.usedOn,
    use.what,
    use.reverses,
    use.recordedBy,
    use.recordedBySide,
    use.recordedAt,
  ];
  await runSql(tx, insertRows("app.benefit_use", names, [row]));
}

/** What was given in a program, newest first. */
export async function pageOfAllocations(
  tx: Tx,
  vendorId: Id<"vendor">,
  programId: Id<"program">,
  page: {
    benefit?: string | undefined;
    status?: AllocationStatus | undefined;
    before?: string | undefined;
    keptTo: readonly Id<"partner">[] | null;
    limit: number;
  },
): Promise<Allocation[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.benefit_allocation a
      where a.vendor_id = $1 and a.program_id = $2 and ($3::text is null or a.benefit = $3)
        and ($4::text is null or a.status = $4) and ($5::uuid is null or a.id < $5)
        and ($7::uuid[] is null or a.partner_id = any ($7))
      order by a.id desc limit $6`,
    values: [
      vendorId,
      programId,
      page.benefit ?? null,
      page.status ?? null,
      page.before ?? null,
      page.limit,
      page.keptTo,
    ],
  });
  return rows.map(fromRow);
}
