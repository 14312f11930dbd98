import type { Id } from "@fairway/kernel";
import { tableFile, type Cell, type Ctx, type Download, type Platform } from "../../platform/index.ts";
import { listStandings, viewOf, type PartnerFilter, type PartnerRow } from "./read.ts";

const head = [
  "reference",
  "name",
  "status",
  "bound",
  "asked for version",
  "asked on",
  "due on",
  "accepted version",
  "accepted at",
  "accepted by",
  "ends on",
  "reminded on",
];
const pageRows = 1000;

const cells = (row: PartnerRow): Cell[] => [
  row.reference,
  row.name,
  row.status,
  row.holds ? "yes" : "no",
  { figure: String(row.versionNumber) },
  row.askedOn,
  row.dueOn,
  row.acceptedNumber === null ? null : { figure: String(row.acceptedNumber) },
  row.acceptedAt,
  row.acceptedBy,
  row.expiresOn,
  row.remindedOn,
];

/** Who has accepted what and when, as a file. @throws AppError `not_found` */
export async function exportStandings(
  platform: Platform,
  ctx: Ctx,
  agreementId: Id<"agreement">,
  format: "csv" | "xlsx",
): Promise<Download> {
  const { agreement } = await viewOf(platform, ctx, agreementId);
  async function* pages() {
    let after: PartnerFilter["after"];
    do {
      const rows = await listStandings(platform, ctx, { agreementId, limit: pageRows, after });
      yield rows.map(cells);
      const last = rows.length === pageRows ? rows.at(-1) : undefined;
      after = last && [last.name.toLowerCase(), last.partnerId];
    } while (after);
  }
  return tableFile({ name: `agreement-${agreement.key}`, head, pages: pages() }, format);
}
