import type { Page } from "@playwright/test";
import { expect, settled, test } from "./support/test.ts";

/** A partner whose standing says something, found by the API as the page itself would. */
async function tieredPartner(page: Page, vendorId: string): Promise<{ id: string; name: string }> {
  const reply = await page.request.get(`/v1/vendors/${vendorId}/partners?limit=20&sort=-tier&status=active`);
  const { items } = (await reply.json()) as {
    items: { id: string; name: string; standings: { tier: string | null }[] }[];
  };
  const found = items.find((partner) => partner.standings.some((standing) => standing.tier !== null));
  if (!found) throw new Error("The demo has no partner with a tier.");
  return found;
}

test("from the overview to a partner, why it holds its tier, and the single record behind a figure", async ({
  go,
  page,
  vendor,
}) => {
  await go(vendor, "/overview");
  await settled(page);
  await expect(page.getByRole("heading", { name: "Partners by tier" })).toBeVisible();
  const { name } = await tieredPartner(page, vendor.vendorId);

  await page.getByRole("link", { name: "Partners", exact: true }).click();
  await page.getByLabel("Filter by name or number").fill(name);
  await page.getByRole("link", { name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  const tracks = page.getByRole("region", { name: "Tracks" });
  await tracks.getByText("All tiers and their requirements").first().click();
  await expect(tracks.getByText("Held now").first()).toBeVisible();

  await page
    .getByRole("region", { name: "Metrics" })
    .getByRole("button", { name: /Show what it is made of/ })
    .first()
    .click();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByRole("status")).toContainText(/add up to|is not a sum|lines are loaded/);
  const record = drawer.getByRole("button", { name: /^Record / }).first();
  await record.click();
  await expect(record).toHaveAttribute("aria-expanded", "true");
  await expect(drawer.getByText(/^Recorded /).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
});

test("a tier of the overview leads to the partners that hold it, and the address keeps the filter", async ({
  go,
  page,
  vendor,
}) => {
  await go(vendor, "/overview");
  await page
    .getByRole("link", { name: /Show these partners$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/partners\?.*tier=/);
  await settled(page);
  await expect(page.getByText(/partners? match(es)?/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/partners? match(es)?/)).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(page.getByText(/partners?, past ones included/)).toBeVisible();
});

test("history, records and activity of a partner stand beside its standing", async ({ go, page, vendor }) => {
  await go(vendor);
  const { id } = await tieredPartner(page, vendor.vendorId);
  await go(vendor, `/partners/${id}`);
  for (const [group, part, shows] of [
    ["Program", "Records", /Kind|All kinds/],
    ["Program", "History", /since|stayed|went/],
    ["Company", "People", /person|people|Nobody yet/i],
    ["Activity", null, /./],
  ] as const) {
    await page.getByRole("tab", { name: group }).click();
    const panel = page.getByRole("tabpanel", { name: group });
    if (part) await panel.getByRole("link", { name: part }).click();
    await expect(panel).toContainText(shows);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  }
});

test("the program reads as a document", async ({ go, page, vendor }) => {
  await go(vendor, "/program");
  await settled(page);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
});

test("the vendor's name and colour are its own", async ({ go, page, vendor }) => {
  await go(vendor, "/settings");
  await settled(page);
  const name = page.getByRole("textbox", { name: "Company name" });
  const before = await name.inputValue();
  await name.fill(`${before} Group`);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Settings were saved")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Company name" })).toHaveValue(`${before} Group`);
  await page.getByRole("textbox", { name: "Company name" }).fill(before);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Settings were saved").last()).toBeVisible();
});
