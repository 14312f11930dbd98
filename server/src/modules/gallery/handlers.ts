import { programPage } from "@fairway/program";
import type { Handlers } from "../../platform/index.ts";
import { exampleToApi } from "./present.ts";
import type { Gallery } from "./service.ts";

/** The gallery operations of the API. */
export const galleryHandlers = (gallery: Gallery): Pick<Handlers, "listGallery" | "getGalleryProgram"> => ({
  listGallery: async ({ ctx }) => ({
    items: (await gallery.list()).map((example) => exampleToApi(example, ctx.locale)),
  }),
  getGalleryProgram: async ({ ctx, params }) => {
    const example = await gallery.get(params.key);
    return {
      ...exampleToApi(example, ctx.locale),
      source: example.source,
      page: programPage(example.program, ctx.locale),
    };
  },
});
