import { beforeAll, describe, expect, test } from "vitest";
import type { TestVendor } from "../../../test/factory.ts";
import { startApp } from "../../../test/harness.ts";
import { runImport, uploadFile } from "../../../test/import-files.ts";
import { publishSalesProgram } from "../../../test/sales-program.ts";

const app = await startApp();
let vendor: TestVendor;

beforeAll(async () => {
  vendor = await app.newVendor();
  await publishSalesProgram(vendor);
  await vendor.newPartner({ reference: "P-1" });
});

describe("a suggested mapping", () => {
  const suggest = async (content: string, body: Record<string, unknown>, name = "sales.csv") => {
    const { id } = await uploadFile(vendor.owner, name, content);
    return { id, ...(await vendor.owner.ok("suggestMapping", { body: { fileId: id, to: "facts", ...body } })) };
  };

  test("gives a first mapping", async () => {
    const content = "Account Number,Partner Name,Region,Staff\nA1,One,North,5\n";
    const { id } = await uploadFile(vendor.owner, "partners.csv", content);
    const { mapping } = await vendor.owner.ok("suggestMapping", { body: { fileId: id, to: "partners" } });
    expect(mapping.steps[0]?.fields).toEqual({
      reference: "Account Number",
      name: "Partner Name",
      region: "Region",
      attributes: { staff: "Staff" },
    });
    const sales = await uploadFile(
      vendor.owner,
      "sales.csv",
      "Order Number;Reseller;Order Date;Amount\n1;P-1;31.12.2025;1.234,50\n",
    );
    const guess = await vendor.owner.ok("suggestMapping", { body: { fileId: sales.id, to: "facts", kind: "sale" } });
    expect(guess.mapping.steps[0]?.fields).toEqual({
      partner: "Reseller",
      occurredOn: { column: "Order Date", dateFormat: "dd.MM.yyyy" },
      reference: "Order Number",
      data: { amount: { column: "Amount", decimalSign: "," } },
    });
    const run = await runImport(app, vendor.owner, guess.mapping, { files: { file: sales.id } });
    expect(run).toMatchObject({ status: "done", created: 1 });
  });

  test("looks at the values: dates are dates, numbers are numbers", async () => {
    const { mapping, fields, basedOn } = await suggest(
      "Deal,Partner,Closed,Date,Amount,Pieces,Level\nD-1,P-1,2026-01-02,first,13.50,2,low\nD-2,P-1,2026-02-03,next,7,1,High\nD-3,P-1,2026-13-01,last,ten,1,low\n",
      { kind: "sale" },
    );
    expect(mapping.steps[0]?.fields).toEqual({
      partner: "Partner",
      occurredOn: "Closed",
      reference: "Deal",
      data: { amount: "Amount", level: "Level" },
    });
    expect(basedOn).toBeNull();
    expect(fields.map((f) => [f.key, f.label, f.type, f.required, f.currency])).toEqual([
      ["amount", "Amount", "money", true, "USD"],
      ["quantity", "Quantity", "number", false, null],
      ["product", "Product", "text", false, null],
      ["closedOn", "Closed on", "date", false, null],
      ["level", "Level", "text", false, null],
    ]);
  });

  test("leaves open what no column can fill, and the trial names the field", async () => {
    const { id, mapping } = await suggest("Deal,Partner,Date,Note\nD-1,P-1,soon,x\n", { kind: "sale" });
    expect(mapping.steps[0]?.fields).toEqual({ partner: "Partner", occurredOn: {}, reference: "Deal", data: {} });
    const problem = await vendor.owner.fails("startImport", { body: { mapping, files: { file: id }, dryRun: true } });
    expect(problem).toMatchObject({
      code: "import.mapping",
      problems: [{ path: "mapping.steps[0].fields.data.amount" }],
    });
  });

  test("takes kinds of partners for their types, and splits lists", async () => {
    const { mapping } = await suggest(
      "Number,Name,Kind,Joined\n1,One,reseller;msp,31.01.2020\n2,Two,csp,01.02.2021\n",
      { to: "partners" },
      "new.csv",
    );
    expect(mapping.steps[0]?.fields).toEqual({
      reference: "Number",
      name: "Name",
      types: { column: "Kind", split: ";" },
      joinedOn: { column: "Joined", dateFormat: "dd.MM.yyyy" },
      attributes: {},
    });
  });

  test("is that of the last import of such columns", async () => {
    const own = await app.newVendor();
    await publishSalesProgram(own);
    await own.newPartner({ reference: "P-1" });
    const content = "a,b,c,d\n1,P-1,2026-01-02,5\n";
    const file = await uploadFile(own.owner, "odd.csv", content);
    const fields = { partner: "b", occurredOn: "c", reference: "a", data: { amount: "d" } };
    const step = { to: "facts", from: "sales", kind: "sale", source: "odd ones", fields };
    const mapping = { import: "Sales", files: { sales: { path: "sales.csv" } }, steps: [step] };
    const run = await runImport(app, own.owner, mapping, { files: { sales: file.id } });
    const [listed] = (await own.owner.ok("listImports")).items;
    expect(listed).toMatchObject({ files: { sales: "sales.csv" }, startedBy: expect.stringMatching(/./) });
    const again = await uploadFile(own.owner, "odd-2.csv", content);
    const body = { fileId: again.id, to: "facts" as const, kind: "sale" };
    const reply = await own.owner.ok("suggestMapping", { body });
    expect(reply.basedOn).toMatchObject({ id: run.id, name: "Sales" });
    expect(reply.mapping).toEqual({ ...mapping, import: "odd-2", files: { sales: { path: "odd-2.csv" } } });
    const rerun = await runImport(app, own.owner, reply.mapping, { files: { sales: again.id } });
    expect(rerun).toMatchObject({ unchanged: 1 });
    const less = await uploadFile(own.owner, "less.csv", "a,b,c\n1,P-1,2026-01-02\n");
    expect((await own.owner.ok("suggestMapping", { body: { ...body, fileId: less.id } })).basedOn).toBeNull();
  });
});
