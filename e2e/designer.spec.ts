import type { Page } from "@playwright/test";
import { complaints, expect, expectAccessible, expectNoOverflow, settled, test, type Visitor } from "./support/test.ts";

const source = (name: string): string => `# Kept as it is
program: ${name}
currency: USD
facts:
  booking: { arr: money, motion: [sourced, assisted] }
metrics:
  sales: { sum: booking.arr, over: 12 months } # a year
tracks:
  sell:
    tiers:
      Gold: metric.sales >= 100000 # high
      Silver: metric.sales >= 1000
      Member: true
`;

let made = 0;

/** A draft that belongs to one test alone. */
async function newDraft(page: Page, visitor: Visitor, text?: string): Promise<string> {
  made += 1;
  const name = `Designed ${Date.now()} ${made}`;
  const reply = await page.request.post(`/v1/vendors/${visitor.vendorId}/drafts`, {
    data: { source: text ?? source(name), format: "yaml" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(reply.status(), await reply.text()).toBe(201);
  return ((await reply.json()) as { id: string }).id;
}

async function sourceOf(page: Page, visitor: Visitor, draftId: string): Promise<string> {
  const reply = await page.request.get(`/v1/vendors/${visitor.vendorId}/drafts/${draftId}`);
  return ((await reply.json()) as { source: string }).source;
}

const saved = (page: Page) => expect(page.locator("[data-saving=saved]")).toBeVisible();
const open = (page: Page, name: string) =>
  page
    .getByRole("button", { name: new RegExp(`^${name}`) })
    .first()
    .click();

/** A draft of a program that is in force, whose figures are there to be counted with. */
async function draftOfDemo(page: Page, visitor: Visitor): Promise<string> {
  const programs = await page.request.get(`/v1/vendors/${visitor.vendorId}/programs`);
  const { items } = (await programs.json()) as { items: { id: string; activeVersion: unknown }[] };
  const reply = await page.request.post(`/v1/vendors/${visitor.vendorId}/drafts`, {
    data: { programId: items.find((program) => program.activeVersion !== null)?.id },
    headers: { origin: new URL(page.url()).origin },
  });
  return ((await reply.json()) as { id: string }).id;
}

test("from an example of the gallery to a planned draft", async ({ go, page, vendor }) => {
  const heard = complaints(page);
  await go(vendor, "/program/new");
  await settled(page);
  await expectAccessible(page, "the gallery");
  await page.getByRole("button", { name: "Preview: Google Partner" }).click();
  await expect(page.getByRole("dialog")).toContainText("Tracks and tiers");
  await page.getByRole("dialog").getByRole("button", { name: "Use this" }).click();
  await expect(page).toHaveURL(/\/program\/drafts\/ver_/);
  await saved(page);
  await page.getByLabel("Name of the program").fill(`My own program ${Date.now()}`);
  await page.getByLabel("Short name").fill(`own-${Date.now()}`);
  await expect(page.getByRole("heading", { level: 1, name: /^My own program/ })).toBeVisible();
  await saved(page);
  const publish = page.getByRole("button", { name: "Publish…" });
  await expect(publish).toBeEnabled();
  await publish.click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("input[type=date]").fill("2031-02-01");
  await dialog.getByRole("button", { name: /planned/i }).click();
  await expect(page.getByText(/a change makes it a draft again/)).toBeVisible();
  expect(heard).toEqual([]);
});

test("from nothing to a draft in a few answers", async ({ go, page, vendor }) => {
  await go(vendor, "/program/new?from=guided");
  await settled(page);
  await expectAccessible(page, "from nothing");
  await page.getByLabel("Name of the program").fill(`From nothing ${Date.now()}`);
  await page.getByLabel("What do you record first?").fill("Launch");
  await page.getByLabel("What is the figure called?").fill("Launched value");
  await page.getByRole("button", { name: "Start the draft" }).click();
  await expect(page).toHaveURL(/\/program\/drafts\/ver_/);
  await expect(page.getByText("No problems. Ready to publish.")).toBeVisible();
  await page.getByRole("button", { name: "Source", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "Program document" })).toContainText("sum: launch.amount");
});

test("lines of a rule change the text, the sentence and the count; a step back brings all of it back", async ({
  go,
  page,
  vendor,
}) => {
  await go(vendor, "/program");
  await settled(page);
  const draftId = await draftOfDemo(page, vendor);
  const before = await sourceOf(page, vendor, draftId);
  await go(vendor, `/program/drafts/${draftId}?section=badges`);
  await settled(page);
  await page.locator("main section button[aria-expanded=false]").first().click();
  const rule = page.getByRole("group", { name: "Requirement" });
  const count = rule.getByText(/ of \d+ partners match/);
  await expect(count).toBeVisible();
  const counted = await count.textContent();
  await rule.getByRole("textbox", { name: "Compared with" }).first().fill("0");
  await expect(count).not.toHaveText(counted ?? "");
  await saved(page);
  const changed = await sourceOf(page, vendor, draftId);
  expect(changed).not.toBe(before);
  expect(changed.split("\n").length).toBe(before.split("\n").length);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(count).toHaveText(counted ?? "");
  await saved(page);
  expect(await sourceOf(page, vendor, draftId)).toBe(before);
  await page.getByRole("button", { name: "Redo" }).click();
  await saved(page);
  expect(await sourceOf(page, vendor, draftId)).toBe(changed);
});

test("figures are read as people write them, and what is none is said at its field", async ({ go, page, vendor }) => {
  await go(vendor, "/program");
  await settled(page);
  const more = "segments:\n  big: metric.sales >= 5\nbadges:\n  some: metric.sales in [5]\n";
  const written = source(`Figures ${Date.now()}`).replace(
    "tracks:",
    "  near: { is: metric.sales * 2, cap: 5 }\ntracks:",
  );
  const draftId = await newDraft(page, vendor, written + more);
  await go(vendor, `/program/drafts/${draftId}?section=segments&item=big`);
  const compared = page.getByRole("textbox", { name: "Compared with" }).first();
  await compared.fill("");
  await compared.pressSequentially("180,000");
  await compared.blur();
  await saved(page);
  expect(await sourceOf(page, vendor, draftId)).toContain("big: metric.sales >= 180000\n");
  await expect(compared).toHaveValue("180000");
  await compared.fill("12,50.5");
  await compared.blur();
  await expect(page.getByText("This is not a number.")).toBeVisible();
  expect(await sourceOf(page, vendor, draftId)).toContain("big: metric.sales >= 180000\n");
  await go(vendor, `/program/drafts/${draftId}?section=badges&item=some`);
  const several = page.getByRole("combobox", { name: "Compared with" }).first();
  await several.pressSequentially("1,000");
  await several.press("Enter");
  await saved(page);
  expect(await sourceOf(page, vendor, draftId)).toContain("some: metric.sales in [5, 1000]\n");
  await go(vendor, `/program/drafts/${draftId}?section=metrics&item=near`);
  const cap = page.getByLabel(/^At most/).first();
  await cap.fill("");
  await cap.pressSequentially("2,500.5");
  await cap.blur();
  await saved(page);
  expect(await sourceOf(page, vendor, draftId)).toContain("cap: 2500.5 }");
});

test("forms change only their lines, and tiers move by keyboard", async ({ go, page, vendor }) => {
  await go(vendor, "/program");
  await settled(page);
  const draftId = await newDraft(page, vendor);
  const before = await sourceOf(page, vendor, draftId);
  await go(vendor, `/program/drafts/${draftId}?section=metrics`);
  await open(page, "Sales");
  await page.getByRole("combobox", { name: "Window" }).fill("90 days");
  await saved(page);
  expect(await sourceOf(page, vendor, draftId)).toBe(before.replace("12 months", "90 days"));
  await page.getByRole("button", { name: /^Tracks and tiers/ }).click();
  await open(page, "Sell");
  await page.getByRole("button", { name: /^Silver/ }).press("Alt+ArrowUp");
  await expect(page.getByText("Silver is now 1 of 3.")).toBeAttached();
  await expect(page.getByText(/to correct/).first()).toBeVisible();
  await page.keyboard.press("Control+z");
  await saved(page);
  expect(await sourceOf(page, vendor, draftId)).toContain("Gold: metric.sales >= 100000 # high\n      Silver");
});

test("a broken draft is saved and says so; its mistakes lead to their lines", async ({ go, page, vendor }) => {
  await go(vendor, "/program");
  await settled(page);
  const draftId = await newDraft(page, vendor);
  await go(vendor, `/program/drafts/${draftId}?section=source`);
  const text = page.getByRole("textbox", { name: "Program document" });
  await expect(text).toContainText("Kept as it is");
  await text.press("Control+End");
  await page.keyboard.type("badges:\n  top: metric.sale >= 5");
  await expect(page.getByText("Saved as a draft with 1 mistake.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Publish…" })).toBeDisabled();
  await page.getByRole("button", { name: /There is no metric/ }).click();
  await expect(text).toBeFocused();
  await expectAccessible(page, "the source");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(text).not.toBeFocused();
  await page.reload();
  await expect(page.getByText("Saved as a draft with 1 mistake.")).toBeVisible();
});

test("two who edit at once do not overwrite each other", async ({ go, page, vendor, browser }) => {
  await go(vendor, "/program");
  await settled(page);
  const draftId = await newDraft(page, vendor);
  const address = new URL(`${vendor.room}/program/drafts/${draftId}`, page.url()).href;
  await page.goto(address);
  const second = await browser.newContext({ storageState: vendor.state });
  const other = await second.newPage();
  await other.goto(address);
  const name = (where: Page) => where.getByLabel("Name of the program");
  await expect(name(other)).toBeVisible();
  await name(page).fill("First was here");
  await saved(page);
  await name(other).fill("Second was here");
  await expect(other.getByText(/saved this draft at .*, while you were editing it/)).toBeVisible();
  expect(await sourceOf(page, vendor, draftId)).toContain("First was here");
  await other.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(other.getByRole("dialog")).toContainText("+ program: Second was here");
  await other.keyboard.press("Escape");
  await other.getByRole("button", { name: "Keep mine as a copy" }).click();
  await expect(other).not.toHaveURL(new RegExp(draftId));
  await expect(name(other)).toHaveValue("Second was here");
  expect(await sourceOf(page, vendor, draftId)).toContain("First was here");
  await second.close();
});

test("what is typed while the server is away is kept, survives a reload, and is saved later", async ({
  go,
  page,
  vendor,
}) => {
  await go(vendor, "/program");
  await settled(page);
  const draftId = await newDraft(page, vendor);
  await go(vendor, `/program/drafts/${draftId}`);
  const name = page.getByLabel("Name of the program");
  await expect(name).toBeVisible();
  await page.route(/\/drafts\/ver_[a-z0-9]+$/, (route) =>
    route.request().method() === "PUT" ? route.abort("connectionfailed") : route.fallback(),
  );
  await name.fill("Typed on the train");
  await expect(page.getByText(/Kept in this browser/)).toBeVisible();
  await page.reload();
  await expect(name).toHaveValue("Typed on the train");
  await page.unroute(/\/drafts\/ver_[a-z0-9]+$/);
  const now = page.getByRole("button", { name: "Try now" });
  if (await now.isVisible()) await now.click();
  await saved(page);
  expect(await sourceOf(page, vendor, draftId)).toContain("Typed on the train");
});

test("every part is accessible and fits, in light and dark, wide and narrow", async ({ go, page, vendor }) => {
  test.setTimeout(300_000);
  await go(vendor, "/program");
  await settled(page);
  const draftId = await draftOfDemo(page, vendor);
  for (const [width, scheme] of [
    [1440, "light"],
    [360, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    for (const section of ["head", "facts", "metrics", "scores", "tracks", "badges", "segments", "benefits", "page"]) {
      await page.goto(`${vendor.room}/program/drafts/${draftId}?section=${section}`);
      await settled(page);
      const closed = page.locator("main section button[aria-expanded=false]").first();
      if (section !== "page" && (await closed.count()) > 0) await closed.click();
      await page.waitForTimeout(900);
      await expectAccessible(page, `${section} at ${width}`);
      await expectNoOverflow(page, `${section} at ${width}`);
    }
  }
});
