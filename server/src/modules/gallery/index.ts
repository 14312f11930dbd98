export { galleryHandlers } from "./handlers.ts";
export { createGallery, type Gallery } from "./service.ts";
