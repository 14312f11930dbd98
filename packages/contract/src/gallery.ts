import { z } from "zod";
import { operation } from "./operation.ts";
import { programDocumentFormat, programPage } from "./programs.ts";

export const galleryItem = z
  .object({
    key: z.string().meta({ description: "The name of its file, without the ending." }),
    title: z.string(),
    about: z.string().nullable(),
    currency: z.string(),
    format: programDocumentFormat,
    counts: z
      .object({
        facts: z.number().int(),
        metrics: z.number().int(),
        scores: z.number().int(),
        tracks: z.number().int(),
        tiers: z.number().int(),
        badges: z.number().int(),
        benefits: z.number().int(),
        segments: z.number().int(),
      })
      .meta({ description: "How much of each the program has." }),
    moves: z.boolean().meta({ description: "Whether a track has a movement policy." }),
    tiers: z.array(z.string()).meta({ description: "The tiers of its first track, highest first." }),
  })
  .meta({ id: "GalleryItem" });

export const operations = [
  operation({
    id: "listGallery",
    method: "GET",
    path: "/v1/gallery",
    tag: "Gallery",
    audience: "person",
    permission: null,
    summary: "Example programs that a program can be started from",
    reply: z.object({ items: z.array(galleryItem) }),
  }),
  operation({
    id: "getGalleryProgram",
    method: "GET",
    path: "/v1/gallery/{key}",
    tag: "Gallery",
    audience: "person",
    permission: null,
    summary: "An example program with its document and how it reads",
    params: z.object({ key: z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/, "must be the key of an example") }),
    reply: galleryItem.extend({ source: z.string(), page: programPage }).meta({ id: "GalleryProgram" }),
  }),
] as const;
