import type { Id } from "@fairway/kernel";
import { runSql, type Tx } from "../../platform/index.ts";

export type Vendor = {
  id: Id<"vendor">;
  slug: string;
  name: string;
  currency: string;
  timeZone: string;
  fiscalYearStart: string;
  locale: "en" | "de";
  brandColor: string | null;
  logoKey: string | null;
};

type Row = {
  id: Id<"vendor">;
  slug: string;
  name: string;
  currency: string;
  time_zone: string;
  fiscal_year_start: string;
  locale: "en" | "de";
  brand_color: string | null;
  logo_key: string | null;
};

const columns = "id, slug, name, currency, time_zone, fiscal_year_start, locale, brand_color, logo_key";

const fromRow = (row: Row): Vendor => ({
  id: row.id,
  slug: row.slug,
  name: row.name,
  currency: row.currency,
  timeZone: row.time_zone,
  fiscalYearStart: row.fiscal_year_start,
  locale: row.locale,
  brandColor: row.brand_color,
  logoKey: row.logo_key,
});

export async function findVendor(tx: Tx, vendorId: Id<"vendor">): Promise<Vendor | null> {
  const rows = await runSql<Row>(tx, { text: `select ${columns} from app.vendor where id = $1`, values: [vendorId] });
  return rows[0] ? fromRow(rows[0]) : null;
}

/** Of several vendors at once, by name; for the read role. */
export async function findVendors(tx: Tx, vendorIds: readonly Id<"vendor">[]): Promise<Vendor[]> {
  const rows = await runSql<Row>(tx, {
    text: `select ${columns} from app.vendor where id = any($1) order by name, id`,
    values: [vendorIds],
  });
  return rows.map(fromRow);
}

export type NewVendor = Pick<Vendor, "id" | "slug" | "name" | "currency" | "timeZone" | "fiscalYearStart">;

export async function insertVendorRows(tx: Tx, vendor: NewVendor, at: Temporal.Instant): Promise<void> {
  await runSql(tx, {
    text: `insert into app.vendor (id, slug, name, currency, time_zone, fiscal_year_start, created_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [
      vendor.id,
      vendor.slug,
      vendor.name,
      vendor.currency,
      vendor.timeZone,
      vendor.fiscalYearStart,
      at.toString(),
    ],
  });
  await runSql(tx, {
    text: "insert into identity.vendor_directory (vendor_id, created_at) values ($1, $2)",
    values: [vendor.id, at.toString()],
  });
}

export type VendorChange = Partial<Pick<Vendor, "name" | "timeZone" | "locale" | "brandColor">>;

const columnOf: Record<keyof VendorChange, string> = {
  name: "name",
  timeZone: "time_zone",
  locale: "locale",
  brandColor: "brand_color",
};

export async function changeVendor(tx: Tx, vendorId: Id<"vendor">, change: VendorChange): Promise<void> {
  const fields = Object.entries(change) as [keyof VendorChange, string | null][];
  if (fields.length === 0) return;
  await runSql(tx, {
    text: `update app.vendor set ${fields.map(([key], i) => `${columnOf[key]} = $${i + 2}`).join(", ")} where id = $1`,
    values: [vendorId, ...fields.map(([, value]) => value)],
  });
}

export async function setLogo(tx: Tx, vendorId: Id<"vendor">, key: string, type: string): Promise<void> {
  await runSql(tx, {
    text: "update app.vendor set logo_key = $2, logo_type = $3 where id = $1",
    values: [vendorId, key, type],
  });
}
