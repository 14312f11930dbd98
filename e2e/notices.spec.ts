import { complaints, expect, expectAccessible, expectNoOverflow, settled, test } from "./support/test.ts";

test("an announcement is written, looked at and published; a partner reads and acknowledges it", async ({
  go,
  page,
  vendor,
  partner,
}) => {
  const heard = complaints(page);
  const title = `Partner day ${Date.now()}`;
  await go(vendor, "/notices/announcements/new");
  await settled(page);
  await page.getByLabel("Title in English").fill(title);
  await page.getByLabel("Text in English").fill("We meet in **Hamburg**.\n\n- [Register](https://vendor.example/day)");
  await page.getByRole("switch", { name: /Partners are asked to acknowledge it/ }).check();
  await expect(page.frameLocator("iframe").getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByText(/partners are told; mail goes to/)).toBeVisible();
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByRole("button", { name: "Publish", exact: true })).toBeEnabled();
  await expectAccessible(page, "an announcement that is written");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText(/^Published .* by /)).toBeVisible();

  await go(partner, "/home");
  await settled(page);
  await expect(page.getByRole("heading", { name: /notices? waits? for you/i })).toBeVisible({ timeout: 20_000 });
  await page.getByRole("link", { name: /^Notices/ }).click();
  await settled(page);
  await expectAccessible(page, "the notices of a partner");
  await page.getByRole("link", { name: new RegExp(title) }).click();
  await settled(page);
  await expectAccessible(page, "a notice");
  await page.getByRole("button", { name: "Acknowledge notice" }).click();
  await expect(page.getByText(/^Acknowledged: /)).toBeVisible();

  await go(vendor, "/notices");
  await settled(page);
  await page.getByRole("link", { name: new RegExp(`^${title}.*one of .* acknowledged it`) }).click();
  await settled(page);
  await page.getByRole("button", { name: "Acknowledged", exact: true }).click();
  await page.getByRole("button", { name: title }).first().click();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByText(/Hamburg/)).toBeVisible();
  await expect(drawer.getByText(partner.person.name).first()).toBeVisible();
  await drawer.getByText("German").click();
  await expect(drawer.getByRole("heading", { name: title })).toBeVisible();
  await expectAccessible(page, "a notice beside the list");
  expect(heard).toEqual([]);
});

test("the pages of notices fit a telephone, in the dark and in German", async ({ go, page, vendor, partner }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of ["/notices", "/notices?tab=announcements", "/notices/announcements/new"]) {
    await go(vendor, path);
    await settled(page);
    await expectNoOverflow(page, path);
    await expectAccessible(page, path);
  }
  await go(partner, "/notices");
  await settled(page);
  await expectNoOverflow(page, "the notices of a partner");
  await expectAccessible(page, "the notices of a partner");
});

test("a link that is not from a mail unsubscribes nobody, and says so", async ({ page }) => {
  await page.goto("/unsubscribe?token=not.a.token");
  await page.getByRole("button", { name: "Unsubscribe" }).click();
  await expect(page.getByText("This link cannot be used")).toBeVisible();
});
