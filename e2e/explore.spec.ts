import { readFile } from "node:fs/promises";
import { expect, settled, test } from "./support/test.ts";

test("a question is asked, read as table and chart, kept in the address and exported", async ({ go, page, vendor }) => {
  await go(vendor, "/explore");
  await settled(page);
  await expect(
    page.getByRole("combobox", { name: "Measure" }).or(page.getByRole("textbox", { name: "Measure" })),
  ).toBeVisible();
  const asked = page.url();

  await page.getByRole("button", { name: "Export" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "As CSV" }).click(),
  ]);
  const text = await readFile(await download.path(), "utf8");
  expect(text.trim().split("\n").length).toBeGreaterThan(1);

  await page.goto(asked);
  await settled(page);
  await expect(page.getByText("Total").first()).toBeVisible();
});
