import type { vendor } from "@fairway/contract";
import { businessDate, publicId } from "@fairway/kernel";
import type { z } from "zod";
import type { Vendor } from "./repo.ts";

/** A vendor as the API shows it, with its business date at this instant. */
export const toApi = (row: Vendor, now: Temporal.Instant): z.infer<typeof vendor> => ({
  id: publicId("vendor", row.id),
  slug: row.slug,
  name: row.name,
  currency: row.currency,
  timeZone: row.timeZone,
  fiscalYearStart: row.fiscalYearStart,
  locale: row.locale,
  branding: { color: row.brandColor, logoUrl: row.logoKey === null ? null : `/files/${row.logoKey}` },
  today: businessDate(now, row.timeZone).toString(),
});
