import { AppError } from "@fairway/kernel";
import { type Ctx, type Emit, type Tx } from "../../platform/index.ts";
import { requireLibrary } from "./policy.ts";
import { addTag, findResource, lockResource, setStatus } from "./resource-repo.ts";
import { searchAnew } from "./search.ts";
import type { LibraryParts, ResourceId } from "./types.ts";
import { resourceWorkflow } from "./workflow.ts";

export type BulkChange = {
  ids: readonly ResourceId[];
  action: "publish" | "archive" | "withdraw" | "tag";
  tag?: string | undefined;
};
export type BulkOutcome = { changed: number; refused: { id: ResourceId; title: string; reason: string }[] };

const pastTense = { publish: "published", archive: "archived", withdraw: "withdrawn" } as const;

async function changeOne(tx: Tx, emit: Emit, ctx: Ctx, id: ResourceId, { action, tag }: BulkChange): Promise<void> {
  const resource = await findResource(tx, ctx.vendorId, id);
  const of = { id, at: ctx.now.toString() };
  const title = resource?.title ?? "";
  const subject = { kind: "resource", id } as const;
  if (!resource) return;
  if (action === "tag") {
    if (tag === undefined || resource.tags.includes(tag)) return;
    await addTag(tx, ctx.vendorId, of, [...resource.tags, tag]);
    await searchAnew(tx, ctx.vendorId, id);
    return emit({ type: "resource.updated", subject, data: { title, fields: ["tags"] } });
  }
  const step = { ctx, emit, action, from: resource.status, event: pastTense[action], of: { subject }, data: { title } };
  await setStatus(tx, ctx.vendorId, of, resourceWorkflow.step(step));
}

/**
 * Changes several resources, each for itself: those that cannot be are named with the reason.
 * @throws AppError forbidden, `resource.tag`
 */
export async function changeResources({ platform }: LibraryParts, ctx: Ctx, change: BulkChange): Promise<BulkOutcome> {
  requireLibrary(ctx.actor, "publish");
  if (change.action === "tag" && change.tag === undefined)
    throw new AppError("validation", "resource.tag", "No tag was given.", {
      problems: [{ path: "tag", message: "is missing", remedy: "Send the tag that they are to get." }],
    });
  return platform.command(ctx, { operation: "changeResources", input: { ...change } }, async ({ tx, emit }) => {
    const outcome: BulkOutcome = { changed: 0, refused: [] };
    for (const id of [...new Set(change.ids)].toSorted()) {
      const locked = await lockResource(tx, ctx.vendorId, id);
      const refuse = (reason: string) => void outcome.refused.push({ id, title: locked?.title ?? "", reason });
      if (!locked) refuse("It is not there.");
      else if (change.action !== "tag" && !resourceWorkflow.may(change.action, locked.status))
        refuse(`It is ${locked.status} already.`);
      else {
        await changeOne(tx, emit, ctx, id, change);
        outcome.changed += 1;
      }
    }
    return outcome;
  });
}
