import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoOverflow, settled, test, type Visitor } from "./support/test.ts";

const named = (name: string) => (person: { email: string }) => person.email.startsWith(name);
const fresh = (name: string) => `${name} ${Date.now()}`;

/** A gate that no partner passes on any day. */
async function gateOf(page: Page, { vendorId }: Visitor): Promise<string> {
  const label = fresh("Lighthouse keepers");
  const data = { label, rule: "metric.certified_people >= 1000" };
  const made = await page.request.post(`/v1/vendors/${vendorId}/gates`, {
    data,
    headers: { origin: new URL(page.url()).origin },
  });
  expect(made.status(), await made.text()).toBe(201);
  return label;
}

/** Uploads a file to the library and publishes it, behind a gate where one is named. */
async function publish(page: Page, title: string, gate?: string): Promise<void> {
  await settled(page);
  const buffer = Buffer.from(`${title}: the words inside are about lighthouses`);
  await page.locator("input[type=file]").setInputFiles({ name: `${title}.txt`, mimeType: "text/plain", buffer });
  await expect(page.getByRole("list", { name: "Uploads" })).toContainText("In the library");
  await page.getByRole("button", { name: title, exact: true }).click();
  const panel = page.getByRole("dialog");
  if (gate !== undefined) {
    await panel.getByRole("combobox", { name: "Who sees it" }).click();
    await page.getByRole("option", { name: gate }).click();
    await panel.getByRole("button", { name: "Save resource" }).click();
    await expect(page.getByText("Saved.")).toBeVisible();
  }
  await panel.getByRole("button", { name: "Publish" }).click();
  if (gate === undefined) {
    const question = page.getByRole("dialog", { name: "Publish this for every partner?" });
    await question.getByRole("button", { name: "Publish" }).click();
  }
  await expect(page.getByText("Published.")).toBeVisible();
}

async function download(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("link", { name: "Download", exact: true }).click();
  const got = await waiting;
  expect(await got.failure()).toBeNull();
  return got.suggestedFilename();
}

test("a locked resource says what opens it; the partner asks, the vendor opens it, the partner downloads it", async ({
  go,
  page,
  visit,
}) => {
  const [vendor, partner] = [await visit("vendor", named("maren")), await visit("partner", named("leila"))];
  const title = fresh("Lantern plan");
  await go(vendor, "/library");
  await publish(page, title, await gateOf(page, vendor));

  await go(partner, "/resources");
  await settled(page);
  const card = page.getByRole("listitem").filter({ hasText: title });
  await expect(card).toContainText("Locked");
  await expect(card).toContainText("Certified people at least 1,000");
  await card.getByRole("button", { name: title }).click();
  const lock = page.getByRole("dialog").filter({ hasText: title });
  await expect(lock.getByText(/^Still needed: \d+\.$/)).toBeVisible();
  await expect(lock.getByRole("link", { name: "Download" })).toHaveCount(0);
  await lock.getByRole("button", { name: "Ask for it" }).click();
  const asking = page.getByRole("dialog", { name: `Ask for ${title}` });
  await asking.getByLabel(/^Why you need it/).fill("Our first migration begins on Monday");
  await asking.getByRole("button", { name: "Ask for it" }).click();
  await expect(lock.getByText("You asked: Our first migration begins on Monday")).toBeVisible();

  await go(vendor, "/gates?tab=requests");
  await settled(page);
  await page.getByRole("listitem").filter({ hasText: title }).getByRole("button", { name: "Answer" }).click();
  const answer = page.getByRole("dialog");
  await expect(answer.getByText("What the partner is still short of")).toBeVisible();
  await expect(answer.getByRole("button", { name: "Grant" })).toBeDisabled();
  await answer.getByLabel(/^Reason/).fill("For this first one");
  await answer.getByRole("button", { name: "Grant" }).click();
  await expect(page.getByText(/^Granted to /)).toBeVisible();

  await go(partner, `/resources?q=${encodeURIComponent(title)}`);
  await settled(page);
  await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText("Open to you until");
  await page.getByRole("button", { name: title }).click();
  expect(await download(page)).toContain("Lantern");
});

test("a file is uploaded, published, found and downloaded by a partner, and its use is seen", async ({
  go,
  page,
  visit,
}) => {
  const [vendor, partner] = [await visit("vendor", named("maren")), await visit("partner", named("leila"))];
  const title = fresh("Harbour guide");
  await go(vendor, "/library");
  await publish(page, title);

  await go(partner, "/resources");
  await settled(page);
  await page.getByRole("searchbox", { name: "What are you looking for?" }).fill(title);
  await page.getByRole("button", { name: title }).click();
  expect(await download(page)).toContain("Harbour");

  await go(vendor, `/library?q=${encodeURIComponent(title)}`);
  await settled(page);
  await page.getByRole("button", { name: title, exact: true }).click();
  await page.getByRole("tab", { name: "Usage" }).click();
  const row = page.getByRole("dialog").getByRole("row").filter({ hasText: "Tarnbrook" });
  await expect(row).toContainText("1");
});

test("who looks as a partner finds locked what that partner finds locked, and takes files as the partner", async ({
  go,
  page,
  visit,
}) => {
  const [vendor, partner] = [await visit("vendor", named("maren")), await visit("partner", named("owen"))];
  const title = fresh("Beacon rates");
  await go(vendor, "/library");
  await publish(page, title, await gateOf(page, vendor));
  await go(vendor, `/partners/${partner.partnerId}`);
  await settled(page);
  await page.getByRole("button", { name: "View as partner" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Start viewing" }).click();
  await expect(page).toHaveURL(/\/portal\//);
  await page.goto(`${partner.room}/resources`);
  await settled(page);
  await expect(page.getByRole("listitem").filter({ hasText: title })).toContainText("Locked");
  await page.getByRole("button", { name: "Partner handbook" }).click();
  const link = page.getByRole("dialog").getByRole("link", { name: "Download", exact: true });
  await expect(link).toHaveAttribute("href", /[?&]viewing=viw_/);
  await page.goto(`${partner.room}/resources?q=${encodeURIComponent(title)}`);
  await settled(page);
  await page.getByRole("button", { name: title }).click();
  await expect(page.getByRole("dialog").getByText("What opens it")).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoOverflow(page, "locked resource");
  await expectAccessible(page, "locked resource");
});
