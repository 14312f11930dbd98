import type { Page } from "@playwright/test";
import { complaints, expect, expectAccessible, expectNoOverflow, settled, test, type Visitor } from "./support/test.ts";

/** Every page of both rooms; `{partner}` stands for the first partner of the list. */
const consolePages = [
  "/overview",
  "/partners",
  "/partners/{partner}",
  "/recruiting",
  "/recruiting?tab=forms",
  "/explore",
  "/imports",
  "/imports/new",
  "/program",
  "/settings",
  "/settings?tab=roles",
  "/settings?tab=apiKeys",
  "/settings?tab=access",
  "/settings?tab=signIn",
];
const portalPages = ["/home", "/numbers", "/program", "/people", "/access", "/sign-in"];

async function firstPartner(page: Page, vendor: Visitor): Promise<string> {
  const reply = await page.request.get(`/v1/vendors/${vendor.vendorId}/partners?limit=1&sort=-tier`);
  const { items } = (await reply.json()) as { items: { id: string }[] };
  return items[0]?.id ?? "";
}

async function look(page: Page, path: string): Promise<void> {
  const heard = complaints(page);
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await settled(page);
    await expectAccessible(page, `${path}, wide, ${scheme}`);
    await page.setViewportSize({ width: 360, height: 740 });
    await settled(page);
    await expectNoOverflow(page, `${path}, ${scheme}`);
    await expectAccessible(page, `${path}, 360 px, ${scheme}`);
  }
  expect(heard, path).toEqual([]);
}

for (const path of consolePages) {
  test(`console ${path} is accessible and fits, light and dark`, async ({ go, page, vendor }) => {
    await go(vendor);
    const real = path.includes("{partner}") ? path.replace("{partner}", await firstPartner(page, vendor)) : path;
    await go(vendor, real);
    await look(page, path);
  });
}

for (const path of portalPages) {
  test(`portal ${path} is accessible and fits, light and dark`, async ({ go, page, partner }) => {
    await go(partner, path);
    await look(page, path);
  });
}

test("the sign-in page is accessible and fits, light and dark", async ({ page }) => {
  await page.goto("/sign-in");
  await look(page, "/sign-in");
});

test("an address that leads nowhere says so", async ({ go, page, vendor }) => {
  await go(vendor, "/nothing-here");
  await expect(page.getByRole("heading").first()).toBeVisible();
  await expectAccessible(page, "missing page");
});
