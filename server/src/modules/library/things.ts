import { type Id, parseId, publicId } from "@fairway/kernel";
import { sql } from "@fairway/rules";
import { runSql } from "../../platform/index.ts";
import type { ThingSource } from "../gates/index.ts";
import type { Translations } from "./types.ts";

type Row = {
  id: Id<"resource">;
  title: string;
  language: string;
  translations: Translations;
  gateId: Id<"gate"> | null;
};

/** What a resource is called, in the languages of a label. */
export const labelOf = ({ title, language, translations }: Pick<Row, "title" | "language" | "translations">) => {
  const en = language === "en" ? title : (translations["en"]?.title ?? title);
  const de = language === "de" ? title : translations["de"]?.title;
  return de === undefined ? { en } : { en, de };
};

const columns = sql`id, title, language, translations, gate_id as "gateId"`;

function keyOf(text: string): Id<"resource"> | null {
  try {
    return parseId("resource", text);
  } catch {
    return null;
  }
}

/** Resources as things that stand behind gates. */
export const resourceThings: ThingSource = {
  kind: "resource",
  toKey: keyOf,
  toPublicId: (key) => publicId("resource", key as Id<"resource">),
  async named(tx, ctx, ids) {
    const partner = ctx.actor.kind === "person" && ctx.actor.side === "partner";
    const visible = partner ? sql` and status = 'published'` : sql.empty;
    const rows = await runSql<Row>(
      tx,
      sql`select ${columns} from app.library_resource where vendor_id = ${ctx.vendorId} and id = any(${[...ids]}::uuid[])${visible}`,
    );
    return new Map(rows.map((row) => [row.id, { label: labelOf(row), gateId: row.gateId }]));
  },
  async guardedBy(tx, vendorId, gateIds) {
    const rows = await runSql<Row>(
      tx,
      sql`select ${columns} from app.library_resource
        where vendor_id = ${vendorId} and gate_id = any(${[...gateIds]}::uuid[]) and status <> 'archived' order by title limit 1000`,
    );
    return rows.flatMap((row) =>
      row.gateId === null ? [] : [{ gateId: row.gateId, key: row.id, label: labelOf(row) }],
    );
  },
};
