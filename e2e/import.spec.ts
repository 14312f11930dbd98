import { expect, settled, test } from "./support/test.ts";

const csv = [
  "Number,Company,Country",
  "E2E-1,Juniper Works,Chile",
  "E2E-2,Larch Systems,Peru",
  "E2E-3,Rowan Data,Norway",
].join("\n");

test("a small file is matched, tried without writing, imported, and the same file again changes nothing", async ({
  go,
  page,
  vendor,
}) => {
  for (const result of [/3 rows read: 3 new/, /3 rows read: 0 new, 0 changed, 3 unchanged/]) {
    await go(vendor, "/imports/new");
    await settled(page);
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "companies.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await page.getByRole("main").getByText("Partners", { exact: true }).first().click();
    await page.getByRole("button", { name: "Match columns" }).click();
    await expect(page.getByText("3. Columns")).toBeVisible();
    await page.getByRole("button", { name: "Try without writing" }).click();
    await expect(page.getByText(/Nothing was written/)).toBeVisible({ timeout: 30_000 });
    await page.getByRole("button", { name: "Import now" }).click();
    await expect(page.getByText(result).first()).toBeVisible({ timeout: 30_000 });
  }
});
