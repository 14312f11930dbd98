import { expect, settled, test } from "./support/test.ts";

test("the whole page changes its language, and keeps it", async ({ go, page, visit }) => {
  const claire = await visit("vendor", (person) => person.email.startsWith("claire@"));
  await go(claire, "/overview");
  await settled(page);
  await page.getByRole("button", { name: /^Your account/ }).click();
  await page
    .getByRole("menuitemradio", { name: "Deutsch" })
    .or(page.getByRole("menuitem", { name: "Deutsch" }))
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await expect(page.getByRole("link", { name: "Übersicht" })).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await page.getByRole("button", { name: /Claire Duval/ }).click();
  await page
    .getByRole("menuitemradio", { name: "English" })
    .or(page.getByRole("menuitem", { name: "English" }))
    .click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("dark is chosen once and stays", async ({ go, page, vendor }) => {
  await go(vendor, "/overview");
  await settled(page);
  await page.getByRole("button", { name: /^Your account/ }).click();
  await page
    .getByRole("menuitemradio", { name: "Dark" })
    .or(page.getByRole("menuitem", { name: "Dark" }))
    .or(page.getByRole("radio", { name: "Dark" }))
    .first()
    .click();
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
});

test("search finds a partner by keyboard alone", async ({ go, page, vendor }) => {
  await go(vendor, "/overview");
  await settled(page);
  const reply = await page.request.get(`/v1/vendors/${vendor.vendorId}/partners?limit=1`);
  const { items } = (await reply.json()) as { items: { name: string }[] };
  const name = items[0]?.name ?? "";
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByPlaceholder("Find a partner, a page or an action")).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole("option", { name }).first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("the first stop of the keyboard skips to the content", async ({ go, page, vendor }) => {
  await go(vendor, "/partners");
  await settled(page);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
});

test("figures can be seen as they stood in the past", async ({ go, page, vendor }) => {
  await go(vendor, "/overview");
  await settled(page);
  await page.getByRole("button", { name: /^Change the date/ }).click();
  await page
    .getByRole("button", { name: "End of last quarter" })
    .or(page.getByRole("menuitem", { name: "End of last quarter" }))
    .click();
  await expect(page).toHaveURL(/asOf=\d{4}-\d{2}-\d{2}/);
  await expect(page.getByText(/^You are looking at/)).toBeVisible();
  await page
    .getByRole("button", { name: "Back to today" })
    .or(page.getByRole("link", { name: "Back to today" }))
    .click();
  await expect(page).not.toHaveURL(/asOf=/);
});
