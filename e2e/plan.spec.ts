import type { Page } from "@playwright/test";
import { complaints, expect, expectAccessible, expectNoOverflow, settled, test, type Visitor } from "./support/test.ts";

/** A draft of the demo's program in which Gold asks for more; returns its id. */
async function draftWithHigherGold(page: Page, { vendorId }: Visitor): Promise<string> {
  const api = page.request;
  const headers = { origin: new URL(page.url()).origin };
  const { items } = (await (await api.get(`/v1/vendors/${vendorId}/programs`)).json()) as { items: { id: string }[] };
  const programId = items[0]?.id ?? "";
  const { source } = (await (await api.get(`/v1/vendors/${vendorId}/programs/${programId}`)).json()) as {
    source: string;
  };
  const changed = source.replace("sourced_arr >= 180000", "sourced_arr >= 260000");
  expect(changed).not.toBe(source);
  const data = { programId, source: changed };
  const made = await api.post(`/v1/vendors/${vendorId}/drafts`, { headers, data });
  expect(made.status(), await made.text()).toBe(201);
  return ((await made.json()) as { id: string }).id;
}

test("a draft is planned, a partner's reason read, the past replayed, and other numbers written into the draft", async ({
  go,
  page,
  vendor,
}) => {
  const heard = complaints(page);
  await go(vendor, "/overview");
  const draftId = await draftWithHigherGold(page, vendor);
  await page.goto(`${vendor.room}/program/drafts/${draftId}/plan`);
  await page.getByRole("button", { name: "Plan this draft" }).click();
  await expect(page.getByText(/of \d+ partners would move: .*down/).first()).toBeVisible({ timeout: 30_000 });
  await settled(page);
  await expectAccessible(page, "a plan");

  // From the requirement that costs most to those who miss it, and why.
  const why = page.getByRole("region", { name: "What costs partners their tier" }).first();
  await expect(why.getByRole("row", { name: /Gold.*Sourced ARR at least/i }).first()).toBeVisible();
  await page.getByRole("button", { name: /^Move down/ }).click();
  await expect(page).toHaveURL(/direction=down/);
  const affected = page.getByRole("region", { name: "Who is affected" }).last();
  await affected.getByRole("row").nth(1).getByRole("button").first().click();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByText(/No longer met for/).first()).toBeVisible();
  await expectAccessible(page, "why a partner moves");
  await page.keyboard.press("Escape");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    (async () => {
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("menuitem", { name: /CSV/ }).click();
    })(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^plan-.*\.csv$/);

  await page.getByRole("tab", { name: "Past dates" }).click();
  await page.getByRole("button", { name: "Replay" }).click();
  await expect(page.getByText(/would have stood lower on/).first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
  await expectAccessible(page, "a replay");

  await page.getByRole("tab", { name: "What if" }).click();
  const gold = page.getByRole("textbox", { name: /Sourced ARR for Gold, as a number/i });
  await gold.fill("180000");
  await expect(page.getByText("1 number changed")).toBeVisible();
  await settled(page);
  await expectAccessible(page, "what if");
  await page.getByRole("button", { name: "Write into the draft" }).click();
  await expect(page.getByText(/The draft has these numbers now/)).toBeVisible();
  const kept = (await (await page.request.get(`/v1/vendors/${vendor.vendorId}/drafts/${draftId}`)).json()) as {
    source: string;
  };
  expect(kept.source).toContain("sourced_arr >= 180000");
  expect(heard).toEqual([]);
});

test("a plan fits a phone and the dark", async ({ go, page, vendor }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await page.emulateMedia({ colorScheme: "dark" });
  await go(vendor, "/overview");
  const draftId = await draftWithHigherGold(page, vendor);
  await page.goto(`${vendor.room}/program/drafts/${draftId}/plan`);
  await page.getByRole("button", { name: "Plan this draft" }).click();
  await expect(page.getByText(/of \d+ partners would move/).first()).toBeVisible({ timeout: 30_000 });
  await settled(page);
  await expectNoOverflow(page, "a plan at 360 px");
  await expectAccessible(page, "a plan in the dark");
  for (const tab of ["Past dates", "What if"]) {
    await page.getByRole("tab", { name: tab }).click();
    await settled(page);
    await expectNoOverflow(page, `${tab} at 360 px`);
    await expectAccessible(page, `${tab} in the dark`);
  }
});
