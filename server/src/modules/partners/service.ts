import type { Id } from "@fairway/kernel";
import type { Ctx } from "../../platform/index.ts";
import { createPartner, type PartnerChange, updatePartner } from "./edit-partner.ts";
import { exportPartners } from "./export-partners.ts";
import { readFacets } from "./facets.ts";
import { type ListInput, listPartners } from "./list-partners.ts";
import { type ActivityPage, getPartner, readActivity } from "./read-partner.ts";
import type { PartnerInput, PartnersParts } from "./types.ts";
import { deleteView, listViews, saveView, type ViewInput } from "./views.ts";

/** Partners of a vendor's program: adding, changing, finding, exporting; and people's own views of the list. */
export function createPartners(parts: PartnersParts) {
  return {
    names: parts.people.names,
    list: (ctx: Ctx, input: ListInput) => listPartners(parts, ctx, input),
    export: (ctx: Ctx, input: Omit<ListInput, "after" | "limit">, format: "csv" | "xlsx") =>
      exportPartners(parts, ctx, input, format),
    facets: (ctx: Ctx, programId?: Id<"program">) => readFacets(parts, ctx, programId),
    get: (ctx: Ctx, id: Id<"partner">) => getPartner(parts, ctx, id),
    create: (ctx: Ctx, input: PartnerInput) => createPartner(parts, ctx, input),
    update: (ctx: Ctx, id: Id<"partner">, change: PartnerChange) => updatePartner(parts, ctx, id, change),
    activity: (ctx: Ctx, id: Id<"partner">, page: ActivityPage) => readActivity(parts, ctx, id, page),
    views: (ctx: Ctx, page?: string) => listViews(parts, ctx, page),
    saveView: (ctx: Ctx, input: ViewInput) => saveView(parts, ctx, input),
    deleteView: (ctx: Ctx, id: Id<"savedView">) => deleteView(parts, ctx, id),
  };
}
export type Partners = ReturnType<typeof createPartners>;
