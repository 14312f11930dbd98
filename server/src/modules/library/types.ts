import type {
  coBrandArea,
  resourceKind,
  resourceStatus,
  resourceTextProblem,
  resourceTextState,
} from "@fairway/contract";
import type { Id } from "@fairway/kernel";
import type { z } from "zod";
import type { Platform } from "../../platform/index.ts";
import type { People } from "./people.ts";

export const resourceStatuses = ["draft", "published", "archived"] as const satisfies readonly z.infer<
  typeof resourceStatus
>[];
export const textStates = ["none", "waiting", "read", "failed"] as const satisfies readonly z.infer<
  typeof resourceTextState
>[];
export const textProblems = ["tooLong", "tooSlow", "unreadable", "empty"] as const satisfies readonly z.infer<
  typeof resourceTextProblem
>[];
export const usageKinds = ["view", "download", "share", "sharedDownload"] as const;
export const shareStatuses = ["active", "revoked"] as const;
export const resourceKinds = [
  "guide",
  "datasheet",
  "presentation",
  "priceList",
  "caseStudy",
  "template",
  "image",
  "video",
  "other",
] as const satisfies readonly z.infer<typeof resourceKind>[];

export type ResourceStatus = (typeof resourceStatuses)[number];
export type TextState = (typeof textStates)[number];
export type TextProblem = (typeof textProblems)[number];
export type UsageKind = (typeof usageKinds)[number];
export type ResourceKind = (typeof resourceKinds)[number];
export type CoBrandArea = z.infer<typeof coBrandArea>;

export type ResourceId = Id<"resource">;
export type Translations = Readonly<Record<string, { title: string; summary: string }>>;

/** What people say of a resource. */
export type ResourceWords = {
  title: string;
  summary: string;
  translations: Translations;
  kind: ResourceKind;
  tags: readonly string[];
  collectionIds: readonly Id<"resourceCollection">[];
  ownerId: Id<"person"> | null;
  gateId: Id<"gate"> | null;
  coBrand: CoBrandArea | null;
  reviewOn: string | null;
  expiresOn: string | null;
};

export type FileParts = { name: string; type: string; sizeBytes: number; digest: string; storageKey: string };

export type Version = FileParts & {
  id: Id<"resourceVersion">;
  language: string;
  number: number;
  isCurrent: boolean;
  note: string;
  createdBy: string;
  createdAt: string;
  textState: TextState;
  textPages: number | null;
  textProblem: TextProblem | null;
};

export type Resource = Omit<ResourceWords, "collectionIds"> & {
  id: ResourceId;
  language: string;
  status: ResourceStatus;
  revision: number;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  /** Current versions by language. */
  files: readonly Version[];
  collections: readonly { id: Id<"resourceCollection">; name: string }[];
  usage: { views: number; downloads: number; shares: number };
};

export type LibraryParts = { platform: Platform; people: People };
