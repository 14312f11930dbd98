import { expect, settled, test } from "./support/test.ts";

test("a partner sees its standing, what closes the gap, and the record behind a number", async ({
  go,
  page,
  partner,
}) => {
  await go(partner, "/home");
  await settled(page);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(partner.person.name.split(" ")[0] ?? "");
  await expect(page.getByRole("heading", { name: "Your standing" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /What closes the gap/ })).toBeVisible();

  await page.getByRole("link", { name: "Numbers", exact: true }).click();
  await settled(page);
  await page
    .getByRole("button", { name: /Show what it is made of/ })
    .first()
    .click();
  const drawer = page.getByRole("dialog");
  await drawer
    .getByRole("button", { name: /^Record / })
    .first()
    .click();
  await expect(drawer.getByText(/^Recorded /).first()).toBeVisible();
});

test("both sides read the same numbers", async ({ go, page, partner, vendor }) => {
  const path = `/v1/vendors/${partner.vendorId}/partners/${partner.partnerId}/standing`;
  const figures = async () => {
    const standing = (await (await page.request.get(path)).json()) as {
      metrics: { key: string; value: unknown }[];
      tracks: { tier: string | null }[];
    };
    return {
      metrics: standing.metrics.map(({ key, value }) => [key, value]),
      tiers: standing.tracks.map(({ tier }) => tier),
    };
  };
  await go(partner, "/home");
  const seenByPartner = await figures();
  await go(vendor, "/overview");
  const seenByVendor = await figures();
  const isIdeal = ([key]: unknown[]) => String(key).startsWith("fit");
  expect(seenByVendor.metrics.some(isIdeal)).toBe(true);
  const shared = seenByVendor.metrics.filter((metric) => !isIdeal(metric));
  expect({ ...seenByVendor, metrics: shared }).toEqual(seenByPartner);
  expect(shared.length).toBeGreaterThan(2);
});

test("a partner's person cannot open the vendor's room, nor another partner's", async ({
  go,
  page,
  partner,
  visit,
}) => {
  await go(partner, "/home");
  await page.goto(`/console/${partner.room.split("/")[2]}/partners`);
  await expect(
    page.getByRole("heading", { name: /Your role does not include this|There is nothing at this address/ }),
  ).toBeVisible();
  const other = await visit("partner", (person) => person.organization !== partner.person.organization);
  await page.goto(`${other.room}/home`);
  await expect(
    page.getByRole("heading", { name: /Your role does not include this|There is nothing at this address/ }),
  ).toBeVisible();
});

test("who belongs to two vendors' programs switches between them", async ({ go, page, visit }) => {
  const katrin = await visit("partner", (person) => person.email.startsWith("katrin@"));
  expect(katrin.memberships.length).toBeGreaterThan(1);
  await go(katrin, "/home");
  await settled(page);
  const before = new URL(page.url()).pathname;
  await page.getByRole("button", { name: /^Switch organization/ }).click();
  const other = katrin.memberships.find((one) => !katrin.room.includes(one.vendor.slug));
  await page.getByRole("menuitem", { name: new RegExp(other?.vendor.name ?? "") }).click();
  await expect(page).not.toHaveURL(new RegExp(before));
  await expect(page).toHaveURL(new RegExp(`/portal/${other?.vendor.slug}/`));
  await settled(page);
});
