import { expect, expectAccessible, expectNoOverflow, test } from "./support/test.ts";

test.use({ baseURL: `http://127.0.0.1:${process.env["E2E_EMPTY_PORT"]}` });

test("a new installation starts with its first administrator and shows no demo", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/set-up$/);
  await expectAccessible(page, "set-up");
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoOverflow(page, "set-up");
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByLabel("Your name").fill("Ines Moreau");
  await page.getByLabel("E-mail").fill("ines@northwind.example");
  await page.getByLabel(/^Password/).fill("a long enough password");
  await page.getByLabel("Company name").fill("Northwind Pumps");
  await page.getByRole("button", { name: "Create company and sign in" }).click();

  await expect(page).toHaveURL(/\/console\/northwind-pumps\/overview/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/set-up");
  await expect(page.getByText("This installation is already set up.")).toBeVisible();
});
