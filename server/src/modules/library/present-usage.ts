import { publicId } from "@fairway/kernel";
import { type Download, tableFile } from "../../platform/index.ts";
import type { Usage } from "./usage.ts";

const totalOf = ({ days }: Usage, key: "views" | "downloads" | "shares" | "sharedDownloads"): number =>
  days.reduce((sum, day) => sum + day[key], 0);

const rowsOf = ({ users, names }: Usage) =>
  users.map(({ partnerId, partnerName, personId, ...counts }) => ({
    ...counts,
    partner: partnerId && { id: publicId("partner", partnerId), name: partnerName ?? "" },
    person: personId && (names.get(personId) ?? null),
  }));

export const usageToApi = (usage: Usage) => ({
  from: usage.from,
  to: usage.to,
  total: {
    views: totalOf(usage, "views"),
    downloads: totalOf(usage, "downloads"),
    shares: totalOf(usage, "shares"),
    sharedDownloads: totalOf(usage, "sharedDownloads"),
  },
  days: usage.days,
  by: rowsOf(usage),
});

const figure = (count: number) => ({ figure: String(count) });

async function* pagesOf(usage: Usage) {
  yield rowsOf(usage).map((row) => [
    row.partner?.name ?? null,
    row.person,
    figure(row.views),
    figure(row.downloads),
    figure(row.shares),
    figure(row.sharedDownloads),
    row.lastOn,
  ]);
}

/** The same as a table to be saved. */
export const usageFile = (usage: Usage): Promise<Download> =>
  tableFile(
    {
      name: "resource-usage",
      head: ["partner", "person", "views", "downloads", "shares", "shared downloads", "last on"],
      pages: pagesOf(usage),
    },
    "csv",
  );
