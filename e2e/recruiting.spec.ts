import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoOverflow, settled, test } from "./support/test.ts";

const named = (name: string) => (person: { email: string }) => person.email.startsWith(name);

async function fill(page: Page, company: string): Promise<void> {
  await page.getByLabel(/^Company name/).fill(company);
  await page.getByLabel(/^Website/).fill("https://www.saltmarsh.example");
  await page.getByRole("combobox", { name: /^Country/ }).click();
  await page.getByRole("combobox", { name: /^Country/ }).fill("Portu");
  await page.getByRole("option", { name: "Portugal" }).click();
  await page.getByLabel("Managed service provider").check();
  await page.getByLabel(/How many people work/).fill("64");
  await page.getByLabel(/Why do you want/).fill("Our customers along the coast ask for it.");
  await page.getByLabel(/^Your name/).fill("Ines Salgado");
  await page.getByLabel(/business e-mail/).fill("ines@saltmarsh.example");
}

test("a company applies without an account: the draft stays, questions follow answers, mistakes stand at their fields", async ({
  page,
}) => {
  await page.goto("/apply/aldermere/join");
  await settled(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Become a partner of Aldermere Software");
  await expect(page.getByLabel(/Which distributors/)).toBeHidden();
  await fill(page, "Saltmarsh Systems");
  await expect(page.getByLabel(/Which distributors/)).toBeVisible();
  await expect(page.getByText("Kept on this device")).toBeVisible();
  await page.waitForFunction(() => JSON.stringify(localStorage).includes("ines@saltmarsh.example"));
  await page.reload();
  await settled(page);
  await expect(page.getByLabel(/^Company name/)).toHaveValue("Saltmarsh Systems");
  await expectAccessible(page, "application form");
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoOverflow(page, "application form");
  await page.getByLabel(/^Website/).fill("not an address");
  await page.getByLabel(/may keep and use these details/).check();
  await page.getByRole("button", { name: "Send application" }).click();
  await expect(page.getByText("This is not an internet address.")).toBeVisible({ timeout: 20_000 });
  await page.getByLabel(/^Website/).fill("www.saltmarsh.example");
  await page.route("**/challenge", (route) => route.abort());
  await page.getByRole("button", { name: "Send application" }).click();
  await expect(page.getByRole("alert")).toContainText("The server cannot be reached.");
  await page.unroute("**/challenge");
  await page.getByRole("button", { name: "Send application" }).click();
  await expect(page.getByRole("heading", { name: "Almost done: confirm your address" })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByText("ines@saltmarsh.example")).toBeVisible();
});

test("a reviewer sees a known company beside the applicant, settles it, and declines for a published reason", async ({
  go,
  page,
  visit,
}) => {
  const operations = await visit("vendor", named("ada"));
  await go(operations, "/recruiting/new");
  await settled(page);
  await fill(page, "Fjordlys");
  await page.getByLabel(/may keep and use these details/).check();
  await page.getByRole("button", { name: "See who will approve" }).click();
  await expect(page.getByText("1. Partner manager")).toBeVisible();
  await page.getByRole("button", { name: "Submit application" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Fjordlys");
  await expect(page.getByRole("link", { name: "Fjordlys AS" })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/^By .*\d/).first()).toBeVisible();
  await expectAccessible(page, "application");
  await page.getByRole("button", { name: "Another company" }).click();
  await expect(page.getByText(/Another company, says Ada/)).toBeVisible();
  await page.getByRole("button", { name: "Decline" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: /Published reason/ }).click();
  await page.getByRole("option", { name: /partners enough/ }).click();
  await dialog.getByRole("button", { name: "Decline" }).click();
  await expect(page.getByText("Declined", { exact: true })).toBeVisible();
  await go(operations, "/recruiting?show=decided");
  await settled(page);
  await expect(page.getByRole("link", { name: "Fjordlys", exact: true })).toBeVisible();
});
