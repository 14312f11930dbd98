import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allOperations, openApi } from "../../packages/contract/src/index.ts";
import { root } from "./place.ts";

const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "0.0.0";
};

/** The OpenAPI document as it is served. */
export const openApiDocument = () => openApi(allOperations, version());

export const openApiText = (): string => `${JSON.stringify(openApiDocument(), null, 2)}\n`;
