import { readdirSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startApp } from "../../../test/harness.ts";
import { createGallery } from "./service.ts";

const app = await startApp();

describe("the gallery", () => {
  test("has every document of the folder, each with what it shows", async () => {
    const { owner } = await app.newVendor();
    const { items } = await owner.ok("listGallery");
    const files = readdirSync(new URL("../../../../examples/programs", import.meta.url));
    const documents = files.filter((name) => /\.(ya?ml|json)$/.test(name)).map((name) => name.replace(/\.\w+$/, ""));
    expect(items.map((item) => item.key)).toEqual(documents.toSorted());
    const small = items.find((item) => item.key === "small-program");
    expect(small).toMatchObject({
      format: "yaml",
      counts: { tracks: 1 },
      tiers: expect.arrayContaining([expect.any(String)]),
    });
  });

  test("gives a document that can be published as it is, and its page", async () => {
    const { owner } = await app.newVendor();
    const example = await owner.ok("getGalleryProgram", { params: { key: "small-program" } });
    expect(example.page.title).toBe(example.title);
    const body = { source: example.source, format: example.format };
    expect(await owner.ok("createProgram", { body })).toMatchObject({ name: example.title });
  });

  test("is open to partners too, and to nobody without a sign-in", async () => {
    const vendor = await app.newVendor();
    const { person } = await vendor.newPartner();
    expect((await person.ok("listGallery")).items.length).toBeGreaterThan(5);
    expect(await app.anonymous.fails("listGallery")).toMatchObject({ status: 401 });
  });

  test("does not know what is not there, nor a way out of the folder", async () => {
    const { owner } = await app.newVendor();
    expect(await owner.fails("getGalleryProgram", { params: { key: "nothing" } })).toMatchObject({ status: 404 });
    expect(await owner.fails("getGalleryProgram", { params: { key: "../package" } })).toMatchObject({ status: 400 });
  });
});

describe("a folder", () => {
  const made: string[] = [];
  afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

  test("is read again when a file changes, and leaves out what has mistakes", async () => {
    const folder = await mkdtemp(join(tmpdir(), "fairway-gallery-"));
    made.push(folder);
    const gallery = createGallery({ folder });
    expect(await gallery.list()).toEqual([]);
    await writeFile(join(folder, "a.yaml"), "program: A\ncurrency: EUR\nfacts: {}\n");
    await writeFile(join(folder, "b.json"), '{ "program": "B", "currency": "EUR", "facts": {} }');
    await writeFile(join(folder, "broken.yaml"), "program: [");
    await writeFile(join(folder, "README.md"), "# not a program");
    expect((await gallery.list()).map(({ program }) => program.name)).toEqual(["A", "B"]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    await writeFile(join(folder, "a.yaml"), "program: Another\ncurrency: EUR\nfacts: {}\n");
    expect((await gallery.list()).map(({ program }) => program.name)).toEqual(["Another", "B"]);
    expect(await createGallery({ folder: join(folder, "missing") }).list()).toEqual([]);
  });
});
