import type { Handlers } from "../../platform/index.ts";
import { vendorCan } from "./policy.ts";
import { toApi } from "./present.ts";
import type { Vendors } from "./service.ts";

type Own = "getVendor" | "updateVendor" | "putVendorLogo";

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
  putVendorLogo: async ({ ctx, upload }) => toApi(await vendors.putLogo(ctx, upload), ctx.now),
});
