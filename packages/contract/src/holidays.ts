import { z } from "zod";
import { canMap, plainDate, vendorParams } from "./common.ts";
import { operation } from "./operation.ts";

/** A day on which nobody works, besides the weekend. */
const holiday = z.object({ on: plainDate, name: z.string() }).meta({ id: "Holiday" });

const tag = "Vendors";
const reply = z.object({ items: z.array(holiday), can: canMap });

export const operations = [
  operation({
    id: "listHolidays",
    method: "GET",
    path: "/v1/vendors/{vendorId}/holidays",
    tag,
    audience: "vendor",
    permission: null,
    summary: "The vendor's public holidays, by day; times in business days leave them out",
    params: vendorParams,
    reply,
  }),
  operation({
    id: "addHolidays",
    method: "POST",
    path: "/v1/vendors/{vendorId}/holidays",
    tag,
    audience: "vendor",
    permission: { vendor: "vendor.update" },
    summary: "Add public holidays; a day that is there already gets the new name. Deadlines that run stay as they are",
    params: vendorParams,
    body: z.object({
      days: z
        .array(z.object({ on: plainDate, name: z.string().trim().min(1, "must not be empty").max(100) }).strict())
        .min(1)
        .max(400),
    }),
    reply,
  }),
  operation({
    id: "removeHoliday",
    method: "DELETE",
    path: "/v1/vendors/{vendorId}/holidays/{on}",
    tag,
    audience: "vendor",
    permission: { vendor: "vendor.update" },
    status: 204,
    summary: "Take a public holiday away; deadlines that run stay as they are",
    params: vendorParams.extend({ on: z.string().max(40) }),
  }),
] as const;
