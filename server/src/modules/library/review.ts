import { type Id, publicId } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { type Ctx, runSql } from "../../platform/index.ts";
import { defineLetter, type Letters } from "../letters/index.ts";
import { programs } from "../programs/index.ts";
import { vendorSettings } from "../vendors/index.ts";
import type { LibraryParts, ResourceId } from "./types.ts";

type Due = { id: ResourceId; title: string; ownerId: Id<"person"> | null; reviewOn: string };
type Said = { title: string; url: string };

const reviewLetter = defineLetter<Said>("resourceReviewDue", {
  en: ({ title, url }) => ({
    subject: `Please look through “${title}”`,
    blocks: [
      {
        kind: "paragraph",
        text: [
          {
            text: `The day has come on which “${title}” is to be looked through: is it still right, and for the right partners?`,
          },
        ],
      },
      { kind: "button", label: "Open the resource", href: url },
    ],
    why: "You get this because you own this resource of the library.",
  }),
  de: ({ title, url }) => ({
    subject: `Bitte „${title}“ durchsehen`,
    blocks: [
      {
        kind: "paragraph",
        text: [
          {
            text: `Heute soll „${title}“ durchgesehen werden: Stimmt der Inhalt noch, und ist er für die richtigen Partner?`,
          },
        ],
      },
      { kind: "button", label: "Material öffnen", href: url },
    ],
    why: "Sie erhalten diese Nachricht, weil Ihnen dieses Material der Bibliothek gehört.",
  }),
});

/** Tells the owners of resources whose review date has come, once for each date. */
export async function remindOwners(
  { platform, people, letters }: LibraryParts & { letters: Letters },
  ctx: Ctx,
  signal: AbortSignal,
): Promise<void> {
  const due = await platform.read(ctx, async (tx) =>
    runSql<Due>(
      tx,
      sql`select id, title, owner_id as "ownerId", review_on as "reviewOn" from app.library_resource
        where vendor_id = ${ctx.vendorId} and status = 'published' and review_on <= ${await programs.today(tx, ctx)}
          and reminded_on is distinct from review_on order by id limit 500`,
    ),
  );
  for (const { id, title, ownerId, reviewOn } of due) {
    signal.throwIfAborted();
    const owner = ownerId === null ? null : await people.find(ownerId);
    await platform.command(ctx, { operation: "library.remindOwner", input: { id, reviewOn } }, async ({ tx, emit }) => {
      const taken = await runSql(
        tx,
        sql`update app.library_resource set reminded_on = ${reviewOn}
          where vendor_id = ${ctx.vendorId} and id = ${id} and reminded_on is distinct from ${reviewOn} returning id`,
      );
      if (taken.length === 0) return;
      emit({ type: "resource.review_due", subject: { kind: "resource", id }, data: { title, reviewOn } });
      if (!owner) return;
      const { slug } = await vendorSettings(tx, ctx.vendorId);
      await letters.send(tx, reviewLetter, {
        to: { name: owner.name, address: owner.email },
        locale: owner.locale ?? "en",
        vendorId: ctx.vendorId,
        key: `resource ${id} review ${reviewOn}`,
        data: { title, url: `${letters.linkBase}/console/${slug}/library?resource=${publicId("resource", id)}` },
        now: ctx.now,
      });
    });
  }
}
