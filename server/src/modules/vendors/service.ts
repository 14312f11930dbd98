import { AppError, type Id, notFound, type Problem } from "@fairway/kernel";
import { type Ctx, type Platform, type Tx, type Upload, violates } from "../../platform/index.ts";
import { createHolidays } from "./holidays.ts";
import { requireVendor } from "./policy.ts";
import {
  changeVendor,
  findVendor,
  findVendors,
  insertVendorRows,
  type NewVendor,
  setLogo,
  type Vendor,
  type VendorChange,
} from "./repo.ts";

const logoLimitBytes = 512 * 1024;

const logoTypes = ["image/png", "image/jpeg", "image/webp"] as const;

/** @throws AppError `time_zone.unknown` */
function checkTimeZone(timeZone: string): void {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
  } catch {
    throw new AppError("validation", "time_zone.unknown", `“${timeZone}” is not a time zone.`, {
      problems: [
        { path: "timeZone", message: "is not a time zone", remedy: "Use a name such as Europe/Berlin or UTC." },
      ],
    });
  }
}

/** @throws AppError `vendor.settings` with each field that no calendar or bank knows */
function checkFixedSettings({ currency, fiscalYearStart }: Pick<NewVendor, "currency" | "fiscalYearStart">): void {
  const problems: Problem[] = [];
  if (!Intl.supportedValuesOf("currency").includes(currency))
    problems.push({ path: "currency", message: "is not a currency", remedy: "Use a code such as USD or EUR." });
  // 1970 has no 29 February: a fiscal year cannot begin on a day that most years lack.
  if (!isDay(`1970-${fiscalYearStart}`))
    problems.push({
      path: "fiscalYearStart",
      message: "is not a day of every year",
      remedy: "Use month and day, such as 07-01.",
    });
  if (problems.length > 0)
    throw new AppError("validation", "vendor.settings", "These settings cannot be used.", { problems });
}

function isDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

/** @throws AppError not_found */
async function vendorOf(tx: Tx, vendorId: Id<"vendor">): Promise<Vendor> {
  const found = await findVendor(tx, vendorId);
  if (!found) throw notFound("vendor");
  return found;
}

/** What a vendor's business dates and amounts go by. */
export const vendorSettings = vendorOf;

/**
 * Opens a vendor inside the caller's transaction, whose vendor setting is already the new one.
 * @throws AppError `vendor.slug_taken`, `time_zone.unknown`, `vendor.settings`
 */
export async function insertVendor(tx: Tx, vendor: NewVendor, at: Temporal.Instant): Promise<void> {
  checkTimeZone(vendor.timeZone);
  checkFixedSettings(vendor);
  try {
    await insertVendorRows(tx, vendor, at);
  } catch (error) {
    if (!violates(error, "vendor_slug_key")) throw error;
    throw new AppError(
      "conflict",
      "vendor.slug_taken",
      `The short name “${vendor.slug}” is taken on this installation.`,
      {
        remedy: "Choose another short name.",
        problems: [{ path: "slug", message: "is taken" }],
      },
    );
  }
}

export type Vendors = ReturnType<typeof createVendors>;

/** Vendors: their settings and how they look. */
export function createVendors({ platform }: { platform: Platform }) {
  const get = (ctx: Ctx): Promise<Vendor> => platform.read(ctx, (tx) => vendorOf(tx, ctx.vendorId));
  return {
    get,
    holidays: createHolidays({ platform }),
    /** Several vendors of one person, by name. */
    across: (ids: readonly Id<"vendor">[]): Promise<Vendor[]> =>
      ids.length === 0 ? Promise.resolve([]) : platform.readAcross(ids, (tx) => findVendors(tx, ids)),
    /** @throws AppError forbidden, `time_zone.unknown` */
    async update(ctx: Ctx, change: VendorChange): Promise<Vendor> {
      requireVendor(ctx.actor, "updateVendor", "change the vendor's settings");
      if (change.timeZone !== undefined) checkTimeZone(change.timeZone);
      await platform.command(ctx, { operation: "updateVendor", input: change }, async ({ tx, emit }) => {
        await vendorOf(tx, ctx.vendorId);
        await changeVendor(tx, ctx.vendorId, change);
        emit({
          type: "vendor.updated",
          subject: { kind: "vendor", id: ctx.vendorId },
          data: { fields: Object.keys(change) },
        });
      });
      return get(ctx);
    },
    /** @throws AppError forbidden, `file.too_large`, `file.type` */
    async putLogo(ctx: Ctx, { stream, lengthBytes }: Upload): Promise<Vendor> {
      requireVendor(ctx.actor, "updateVendor", "change the vendor's logo");
      const rules = { area: "logos", vendorId: ctx.vendorId, types: logoTypes, maxBytes: logoLimitBytes };
      const file = await platform.files.receive({ stream, lengthBytes, name: "logo" }, rules);
      const call = { operation: "putVendorLogo", input: file.digest };
      const replaced = platform.command(ctx, call, async ({ tx, emit }) => {
        await setLogo(tx, ctx.vendorId, file.key, file.type);
        emit({
          type: "vendor.logo_replaced",
          subject: { kind: "vendor", id: ctx.vendorId },
          data: { digest: file.digest },
        });
      });
      await replaced.catch(async (error: unknown) => {
        await platform.files.remove(file.key);
        throw error;
      });
      return get(ctx);
    },
  };
}
