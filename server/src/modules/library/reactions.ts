import type { Id } from "@fairway/kernel";
import { type Cron, fileSweep, type Platform, type Reaction } from "../../platform/index.ts";
import type { Library } from "./service.ts";

const versionOf = (data: Readonly<Record<string, unknown>>): Id<"resourceVersion"> =>
  String(data["versionId"]) as Id<"resourceVersion">;

/** The text of a new version is read, one file after another, so that a batch of uploads leaves room for the rest. */
export const libraryReactions = (library: Library): readonly Reaction[] => [
  {
    on: "resource.version_added",
    name: "library.readText",
    queue: () => "library text",
    run: (ctx, event, { signal }) => library.readText(ctx, versionOf(event.data), signal),
  },
];

/** Reminds owners, forgets files that nothing was made of, and sweeps what no row names. */
export const libraryCron = (library: Library, platform: Platform): readonly Cron[] => [
  { name: "library.remind", schedule: "*/30 * * * *", run: (ctx, { signal }) => library.remindOwners(ctx, signal) },
  { name: "library.forget", schedule: "11 * * * *", run: (ctx) => library.forgetFiles(ctx) },
  fileSweep(platform, { area: "library", known: (ctx, keys) => library.knownKeys(ctx, keys) }),
];
