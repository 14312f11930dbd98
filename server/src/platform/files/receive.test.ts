import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { newId } from "@fairway/kernel";
import { strToU8, zipSync, type Zippable } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { diskFiles } from "./disk.ts";

const root = await mkdtemp(join(tmpdir(), "fairway-receive-"));
const files = diskFiles(root);
afterAll(() => rm(root, { recursive: true }));

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const types = ["application/pdf", "application/zip", "image/png", "image/jpeg", "text/plain", xlsx, docx];

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
const contentTypes = (part: string, type: string) =>
  strToU8(`<Types><Override PartName="${part}" ContentType="${type}.main+xml"/></Types>`);
const sheet = (more: Zippable = {}) =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": contentTypes("/xl/workbook.xml", xlsx),
      "xl/workbook.xml": strToU8("<a/>"),
      ...more,
    }),
  );

const stored = async () => (await readdir(root, { recursive: true, withFileTypes: true })).filter((f) => f.isFile());

function receive(content: string | Buffer | Readable, name = "file", maxBytes = 10_000_000) {
  const stream = content instanceof Readable ? content : Readable.from([Buffer.from(content)]);
  const lengthBytes = content instanceof Readable ? null : content.length;
  return files.receive({ stream, lengthBytes, name }, { area: "tests", vendorId: newId("vendor"), types, maxBytes });
}

/** Refused with this code, and nothing of it kept. */
async function refused(code: string, ...of: Parameters<typeof receive>): Promise<void> {
  const before = (await stored()).length;
  await expect(receive(...of)).rejects.toMatchObject({ code });
  expect(await stored()).toHaveLength(before);
}

describe("a file's type", () => {
  test("is told from its content, and its name follows", async () => {
    expect(await receive(png, "photo.html")).toMatchObject({ type: "image/png", name: "photo.html.png" });
    expect(await receive(pdf, "guide.PDF")).toMatchObject({ type: "application/pdf", name: "guide.pdf" });
    expect(await receive("name;amount\nÄ;1\n", "rows.csv")).toMatchObject({ type: "text/plain", name: "rows.csv" });
    expect(await receive(sheet(), "prices.pdf")).toMatchObject({ type: xlsx, name: "prices.pdf.xlsx" });
  });

  test("is not what it says it is: pages, drawings with scripts and programs are refused", async () => {
    for (const [content, name] of [
      ["<!DOCTYPE html><script>alert(1)</script>", "logo.png"],
      ["\n\n  <html><body onload=alert(1)>", "notes.txt"],
      ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', "icon.svg"],
      ['<svg onload="alert(1)"/>', "icon.png"],
      ['<?xml version="1.0"?><svg onload="alert(1)"/>', "icon.png"],
      [Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]), "setup.pdf"],
      [Buffer.from([0x41, 0x00, 0x42]), "notes.txt"],
      [Buffer.from([0x41, 0xff, 0xfe, 0x42]), "notes.txt"],
    ] as const)
      await refused("file.type", content, name);
    await refused("file.empty", "", "empty.pdf");
  });

  test("is one: what is a PDF and a page at once is refused", async () => {
    await refused("file.type", `%PDF-1.4\n<html><script>alert(1)</script>\n${pdf}`, "both.pdf");
    await refused("file.type", `<html><!--\n${pdf}--><script>alert(1)</script>`, "both.pdf");
  });
});

describe("a file's size", () => {
  test("is refused as announced, before a byte is read", async () => {
    let read = 0;
    const stream = new Readable({
      read() {
        read += 1;
        this.push(Buffer.alloc(1024));
      },
    });
    const announced = { stream, lengthBytes: 2_000_000_000, name: "film.mp4" };
    const rules = { area: "tests", vendorId: newId("vendor"), types, maxBytes: 500_000_000 };
    await expect(files.receive(announced, rules)).rejects.toMatchObject({ code: "file.too_large" });
    expect(read).toBe(0);
  });

  test("ends a stream at the limit, whatever was announced, and leaves the disk as it was", async () => {
    let sent = 0;
    const endless = new Readable({
      read() {
        sent += 65_536;
        this.push(sent > 2_000_000_000 ? null : Buffer.alloc(65_536));
      },
    });
    await refused("file.too_large", endless, "film.mp4", 1_000_000);
    expect(sent).toBeLessThan(3_000_000);
  });
});

describe("archives", () => {
  test("that unpack to far more than they hold are refused, in ZIP files and in Office files", async () => {
    const zeros = { level: 9 } as const;
    await refused("file.unsafe", Buffer.from(zipSync({ "a.txt": [new Uint8Array(8_000_000), zeros] })), "notes.zip");
    await refused("file.unsafe", sheet({ "xl/a.bin": [new Uint8Array(8_000_000), zeros] }), "sheet.xlsx");
  });

  test("within archives are refused, but an Office file may hold another one, once", async () => {
    const inner = Buffer.from(zipSync({ "a.txt": strToU8("a") }));
    await refused("file.unsafe", Buffer.from(zipSync({ "inner.dat": inner })), "outer.zip");
    const embedded = { "xl/embeddings/one.xlsx": sheet() };
    expect(await receive(sheet(embedded))).toMatchObject({ type: xlsx });
    await refused("file.unsafe", sheet({ "xl/embeddings/two.xlsx": sheet(embedded) }));
    const bomb = sheet({ "xl/b.bin": [new Uint8Array(8_000_000), { level: 9 }] });
    await refused("file.unsafe", sheet({ "xl/embeddings/three.xlsx": bomb }));
  });

  test("with paths that lead out, or too many files, are refused", async () => {
    await refused("file.unsafe", Buffer.from(zipSync({ "../../evil.txt": strToU8("x") })), "slip.zip");
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`${i}.txt`, new Uint8Array(0)]));
    await refused("file.unsafe", Buffer.from(zipSync(many)), "many.zip");
  });

  test("with XML that names files of the server are refused", async () => {
    const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>';
    await refused("file.unsafe", sheet({ "xl/sharedStrings.xml": strToU8(entity) }), "sheet.xlsx");
  });

  test("that are damaged are refused", async () => {
    const whole = sheet({ "xl/data.bin": crypto.getRandomValues(new Uint8Array(3000)) });
    await refused("file.unsafe", whole.subarray(0, whole.length - 40), "sheet.xlsx");
  });
});

test("names lose folders, hidden characters, reading direction and device names", async () => {
  const cases: readonly [string, string][] = [
    ["../../x", "x.pdf"],
    ["C:\\Users\\me\\plan.pdf", "plan.pdf"],
    ["a\u0000b.pdf", "ab.pdf"],
    ["invoice\u202Efdp.exe", "invoicefdp.exe.pdf"],
    ["\u200Bzero\u200Dwidth.pdf", "zerowidth.pdf"],
    ["CON.pdf", "_CON.pdf"],
    ["...", "file.pdf"],
    ["", "file.pdf"],
    ['a<b>"c|d?.pdf', "a-b--c-d-.pdf"],
    ["Größe 東京 é.pdf", "Größe 東京 é.pdf"],
    [`${"x".repeat(300)}.pdf`, `${"x".repeat(116)}.pdf`],
  ];
  for (const [given, name] of cases) expect((await receive(pdf, given)).name).toBe(name);
});
