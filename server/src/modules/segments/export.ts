import type { Id } from "@fairway/kernel";
import {
  tableFile,
  type Cell,
  type Ctx,
  type Download,
  type Platform,
  type TableFormat,
} from "../../platform/index.ts";
import { listMembers, type MemberPage, type MemberPlace } from "./read.ts";

const pageRows = 1000;

function cells({ at, rows }: MemberPage): Cell[][] {
  return rows.map((row) => [
    row.reference,
    row.name,
    row.region,
    row.joined_on,
    ...at.program.tracks.map((track) => row.held?.[track.key]?.tier ?? null),
  ]);
}

/** Everybody in a segment with the tiers held, page after page. @throws AppError `not_found` */
export async function exportMembers(
  platform: Platform,
  ctx: Ctx,
  id: Id<"segment">,
  format: TableFormat,
): Promise<Download> {
  const first = await listMembers(platform, ctx, id, { limit: pageRows });
  async function* pages() {
    yield cells(first);
    for (let after: MemberPlace | null = first.next; after !== null;) {
      const page: MemberPage = await listMembers(platform, ctx, id, { after, limit: pageRows });
      yield cells(page);
      after = page.next;
    }
  }
  const tracks = first.at.program.tracks.map((track) => `tier.${track.key}`);
  const head = ["reference", "name", "region", "joinedOn", ...tracks];
  return tableFile({ name: `segment-${first.known.kept.key}`, head, pages: pages() }, format);
}
