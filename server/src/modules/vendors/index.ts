export { toApi as vendorToApi } from "./present.ts";
export type { NewVendor } from "./repo.ts";
export { vendorsHandlers } from "./handlers.ts";
export { freeDays } from "./holidays.ts";
export { createVendors, insertVendor, type Vendors, vendorSettings } from "./service.ts";
