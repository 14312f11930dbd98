import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "orval";
import { openApiText } from "./openapi.ts";
import { fromFolder, root, type Generated } from "./place.ts";

const target = "packages/client/src/generated";

/** orval leaves the extension out where it imports a folder. */
const withExtensions = (text: string): string =>
  text.replaceAll("'../model'", "'../model/index.ts'").replaceAll(/'(\.\.\/)+fetch\.ts'/g, "'../../fetch.ts'");

/** What one sends may be given as undefined; orval does not know exact optional properties. */
const withUndefined = (path: string, text: string): string =>
  /(Params|Body)\.ts$/.test(path) ? text.replaceAll(/^( *\w+\?: [^;]*);$/gm, "$1 | undefined;") : text;

/** The typed calls and hooks of every operation, made from the OpenAPI document. */
export async function client(): Promise<Generated> {
  // Beside the real place, so that the relative imports come out the same.
  const work = await mkdtemp(join(root, "packages/client/src/.generated-"));
  try {
    const input = join(work, "openapi.json");
    await writeFile(input, openApiText());
    await generate(
      {
        input: { target: input },
        output: {
          mode: "tags-split",
          client: "react-query",
          httpClient: "fetch",
          target: join(work, "out/fairway.ts"),
          schemas: join(work, "out/model"),
          indexFiles: true,
          urlEncodeParameters: true,
          tsconfig: { compilerOptions: { allowImportingTsExtensions: true } },
          override: {
            mutator: { path: join(root, "packages/client/src/fetch.ts"), name: "fairwayFetch" },
            fetch: { includeHttpResponseReturnType: false },
            query: { version: 5, useInfinite: true, useInfiniteQueryParam: "cursor", signal: true },
            header: () => ["Generated from the API's declared operations by `npm run generate`; never edited."],
          },
        },
      },
      root,
    );
    const files = await fromFolder(join(work, "out"));
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [`${target}/${path}`, withUndefined(path, withExtensions(text))]),
    );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
