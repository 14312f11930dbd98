import type { Ctx, Handlers } from "../../platform/index.ts";
import { mayVendor, vendorCan } from "./policy.ts";
import { toApi } from "./present.ts";
import type { Vendors } from "./service.ts";

type Own = "getVendor" | "updateVendor" | "putVendorLogo" | "listHolidays" | "addHolidays" | "removeHoliday";

const holidays = async (vendors: Vendors, ctx: Ctx) => ({
  items: await vendors.holidays.list(ctx),
  can: { edit: mayVendor(ctx.actor, "updateVendor") },
});

export const vendorsHandlers = (vendors: Vendors): Pick<Handlers, Own> => ({
  getVendor: async ({ ctx }) => ({ ...toApi(await vendors.get(ctx), ctx.now), can: vendorCan(ctx.actor) }),
  updateVendor: async ({ ctx, body: { name, color, timeZone, locale } }) => {
    const change = {
      ...(name === undefined ? {} : { name }),
      ...(color === undefined ? {} : { brandColor: color }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(locale === undefined ? {} : { locale }),
    };
    return toApi(await vendors.update(ctx, change), ctx.now);
  },
  listHolidays: ({ ctx }) => holidays(vendors, ctx),
  async addHolidays({ ctx, body }) {
    await vendors.holidays.add(ctx, body.days);
    return holidays(vendors, ctx);
  },
  removeHoliday: ({ ctx, params }) => vendors.holidays.remove(ctx, params.on),
  putVendorLogo: async ({ ctx, upload }) => toApi(await vendors.putLogo(ctx, upload), ctx.now),
});
