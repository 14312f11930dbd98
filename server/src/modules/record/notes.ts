import { type Id, newId, notFound } from "@fairway/kernel";
import { cutPage, type Ctx, readCursor, runSql, type Tx } from "../../platform/index.ts";
import { z } from "zod";
import { changedMeanwhile, changeOf, readOf } from "./of-partner.ts";
import { isVendor, needs } from "./policy.ts";
import type { NoteVisibility, PartnerId, RecordParts } from "./types.ts";

export type Note = {
  id: Id<"partnerNote">;
  body: string;
  visibility: NoteVisibility;
  isPinned: boolean;
  authorId: Id<"person"> | null;
  authorName: string;
  createdAt: string;
  editedAt: string | null;
  edits: number;
  revision: number;
};
export type NewNote = Pick<Note, "body" | "visibility" | "isPinned">;
export type NoteChange = { revision: number } & {
  [K in keyof NewNote]?: NewNote[K] | undefined;
};
type NoteEdit = { body: string; visibility: NoteVisibility; editor: string; replacedAt: string };

const columns = `n.id, n.body, n.visibility, n.is_pinned as "isPinned", n.author_id as "authorId", n.author_name as "authorName",
  n.created_at as "createdAt", n.edited_at as "editedAt", n.revision,
  (select count(*)::integer from app.partner_note_edit e where e.vendor_id = n.vendor_id and e.note_id = n.id) as edits`;

const place = z.tuple([z.boolean(), z.uuid()]);

/** A page of notes, pinned ones first, then the newest; a partner's people read the shared ones. */
export async function listNotes(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  page: { cursor?: string | undefined; limit: number },
): Promise<{ items: Note[]; nextCursor: string | null }> {
  const [pinned = true, after = "ffffffff-ffff-ffff-ffff-ffffffffffff"] = readCursor(place, page.cursor) ?? [];
  const rows = await readOf(
    parts,
    ctx,
    id,
    (tx) =>
      runSql<Note>(tx, {
        text: `select ${columns} from app.partner_note n
        where n.vendor_id = $1 and n.partner_id = $2 and ($3 or n.visibility = 'shared')
          and (n.is_pinned, n.id) < ($4::boolean, $5::uuid)
        order by n.is_pinned desc, n.id desc limit $6`,
        values: [ctx.vendorId, id, isVendor(ctx.actor), pinned, after, page.limit + 1],
      }),
    needs.readNotes,
  );
  return cutPage(rows, page.limit, (last) => [last.isPinned, last.id]);
}

async function noteOf(tx: Tx, ctx: Ctx, id: PartnerId, noteId: Id<"partnerNote">, lock = false): Promise<Note> {
  const [note] = await runSql<Note>(tx, {
    text: `select ${columns} from app.partner_note n where n.vendor_id = $1 and n.partner_id = $2 and n.id = $3
      ${lock ? "for no key update of n" : ""}`,
    values: [ctx.vendorId, id, noteId],
  });
  if (!note) throw notFound("note");
  return note;
}

const whoWrites = ({ actor }: Ctx) => ({ id: actor.kind === "person" ? actor.personId : null, name: actor.name });

const eventOf = (
  what: "written" | "edited" | "removed",
  id: PartnerId,
  noteId: Id<"partnerNote">,
  visibility: string,
) => ({
  type: `note.${what}`,
  subject: { kind: "partnerNote" as const, id: noteId },
  partnerId: id,
  data: { visibility },
});

/** @throws AppError `not_found`, `forbidden` */
export async function addNote(parts: RecordParts, ctx: Ctx, id: PartnerId, given: NewNote): Promise<Note> {
  const call = { operation: "addPartnerNote", input: given, need: needs.writeNotes };
  const noteId = await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const fresh = newId("partnerNote", ctx.now.epochMilliseconds);
    const author = whoWrites(ctx);
    await runSql(tx, {
      text: `insert into app.partner_note (vendor_id, id, partner_id, body, visibility, is_pinned, author_id, author_name,
        created_at, revision) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)`,
      values: [
        ctx.vendorId,
        fresh,
        id,
        given.body,
        given.visibility,
        given.isPinned,
        author.id,
        author.name,
        ctx.now.toString(),
      ],
    });
    emit(eventOf("written", id, fresh, given.visibility));
    return fresh;
  });
  return readOf(parts, ctx, id, (tx) => noteOf(tx, ctx, id, noteId), needs.readNotes);
}

/** What the note said is kept where its words or its readers change. */
async function keepBefore(tx: Tx, ctx: Ctx, note: Note): Promise<void> {
  const editor = whoWrites(ctx);
  await runSql(tx, {
    text: `insert into app.partner_note_edit (vendor_id, note_id, revision, body, visibility, editor_id, editor_name,
      replaced_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [
      ctx.vendorId,
      note.id,
      note.revision,
      note.body,
      note.visibility,
      editor.id,
      editor.name,
      ctx.now.toString(),
    ],
  });
}

/** @throws AppError `not_found`, `forbidden`, `record.changed_meanwhile` */
export async function editNote(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  noteId: Id<"partnerNote">,
  change: NoteChange,
): Promise<Note> {
  const call = { operation: "editPartnerNote", input: { noteId, change }, need: needs.writeNotes };
  await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const before = await noteOf(tx, ctx, id, noteId, true);
    if (before.revision !== change.revision) throw changedMeanwhile("note");
    const body = change.body ?? before.body;
    const visibility = change.visibility ?? before.visibility;
    const says = body !== before.body || visibility !== before.visibility;
    if (says) await keepBefore(tx, ctx, before);
    await runSql(tx, {
      text: `update app.partner_note set body = $4, visibility = $5, is_pinned = $6, revision = revision + 1,
        edited_at = case when $7 then $8::timestamptz else edited_at end
        where vendor_id = $1 and partner_id = $2 and id = $3`,
      values: [
        ctx.vendorId,
        id,
        noteId,
        body,
        visibility,
        change.isPinned ?? before.isPinned,
        says,
        ctx.now.toString(),
      ],
    });
    if (says) emit(eventOf("edited", id, noteId, visibility));
  });
  return readOf(parts, ctx, id, (tx) => noteOf(tx, ctx, id, noteId), needs.readNotes);
}

/** Removes a note with all that it ever said. @throws AppError `not_found`, `forbidden` */
export async function removeNote(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  noteId: Id<"partnerNote">,
): Promise<void> {
  const call = { operation: "removePartnerNote", input: noteId, need: needs.writeNotes };
  await changeOf(parts, ctx, id, call, async ({ tx, emit }) => {
    const { visibility } = await noteOf(tx, ctx, id, noteId, true);
    const values = [ctx.vendorId, noteId];
    await runSql(tx, { text: "delete from app.partner_note_edit where vendor_id = $1 and note_id = $2", values });
    await runSql(tx, { text: "delete from app.partner_note where vendor_id = $1 and id = $2", values });
    emit(eventOf("removed", id, noteId, visibility));
  });
}

/** What a note said before, newest first. @throws AppError `not_found` */
export async function listEdits(
  parts: RecordParts,
  ctx: Ctx,
  id: PartnerId,
  noteId: Id<"partnerNote">,
): Promise<NoteEdit[]> {
  return readOf(
    parts,
    ctx,
    id,
    async (tx) => {
      await noteOf(tx, ctx, id, noteId);
      return runSql<NoteEdit>(tx, {
        text: `select body, visibility, editor_name as editor, replaced_at as "replacedAt" from app.partner_note_edit
        where vendor_id = $1 and note_id = $2 order by revision desc`,
        values: [ctx.vendorId, noteId],
      });
    },
    needs.readNotes,
  );
}
