import type { Page } from "@playwright/test";
import { complaints, expect, expectAccessible, expectNoOverflow, settled, test, type Visitor } from "./support/test.ts";

/** Its own in each run, so that the journey can be made again on the same data. */
const mark = process.pid.toString(36);

const document = (gold: number) => `program: Harbour ${mark}
key: harbour-${mark}
currency: USD
facts:
  booking: { amount: money }
metrics:
  sourced: { sum: booking.amount, over: 12 months, headline: true }
tracks:
  partner:
    label: Partner
    tiers:
      Gold: metric.sourced >= ${gold}
      Member: true
`;

const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO();

type Made = { id: string; programId: string };

async function api(page: Page, vendor: Visitor, method: "post" | "put", path: string, data: object): Promise<Made> {
  const origin = new URL(page.url()).origin;
  const address = `${origin}/v1/vendors/${vendor.vendorId}${path}`;
  const reply = await page.request[method](address, { data, headers: { origin } });
  expect(reply.ok(), await reply.text()).toBe(true);
  return (await reply.json()) as Made;
}

async function look(page: Page, what: string): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1440, height: 900 });
    await settled(page);
    await expectAccessible(page, `${what}, wide, ${scheme}`);
    await page.setViewportSize({ width: 360, height: 780 });
    await settled(page);
    await expectNoOverflow(page, `${what}, ${scheme}`);
    await expectAccessible(page, `${what}, 360 px, ${scheme}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("a version is announced for a date, compared, and withdrawn before it applies", async ({ go, page, vendor }) => {
  test.slow();
  await go(vendor, "/program?tab=versions");
  const heard = complaints(page);
  await expect(page.getByRole("list", { name: /Versions/ })).toContainText("In force");

  const draft = await api(page, vendor, "post", "/drafts", { source: document(1000) });
  await go(vendor, `/program?program=${draft.programId}`);
  await expect(page.getByRole("heading", { name: `Harbour ${mark}` })).toBeVisible();
  await expect(page.getByText("No version of this program is in force yet")).toBeVisible();

  await page.getByRole("button", { name: "Publish…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Applies from").fill(today().add({ days: 10 }).toString());
  await dialog.getByLabel("Days of notice").fill("30");
  await expect(dialog.getByText(/sooner than 30 days/)).toBeVisible();
  await expect(dialog.getByRole("button", { name: /^Announce for/ })).toBeDisabled();
  await dialog.getByLabel("Applies from").fill(today().add({ days: 60 }).toString());
  await dialog.getByLabel("Why").fill("A harbour of its own");
  await expect(dialog.getByText("Until then nothing changes")).toBeVisible();
  await expectAccessible(page, "publish dialog");
  await dialog.getByRole("button", { name: /^Announce for/ }).click();
  const timeline = page.getByRole("list", { name: /Versions/ });
  await expect(timeline.getByText("Announced", { exact: true })).toBeVisible();
  await expect(timeline).toContainText("30 days of notice");
  await expect(timeline).toContainText("Why: A harbour of its own");

  const next = await api(page, vendor, "post", "/drafts", { programId: draft.programId });
  await api(page, vendor, "put", `/drafts/${next.id}`, { source: document(4000), revision: 1 });
  await page.reload();
  await look(page, "versions");
  await page.getByRole("button", { name: "Publish…" }).click();
  await expect(dialog.getByText(/Version 1 is announced from .+ and takes the place of this one then/)).toBeVisible();
  await expectAccessible(page, "publish dialog before another version");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await timeline.getByRole("link", { name: /What changes against/ }).click();
  await expect(page.getByRole("status")).toContainText("1 change from Version 1 to Draft");
  await expect(page.getByText("Gold: sourced $1,000 → $4,000")).toBeVisible();
  await look(page, "comparison");
  await page.getByRole("button", { name: "The other way round" }).click();
  await expect(page.getByText("Gold: sourced $4,000 → $1,000")).toBeVisible();

  await page.getByRole("link", { name: "Versions", exact: true }).click();
  await page.getByRole("button", { name: "More about Version 1" }).click();
  await page.getByRole("menuitem", { name: "Withdraw…" }).click();
  await page.getByRole("dialog").getByLabel("Why").fill("Too early");
  await page.getByRole("button", { name: "Withdraw version" }).click();
  await expect(timeline.getByText("Withdrawn", { exact: true })).toBeVisible();
  await expect(timeline).toContainText("Withdrawn because: Too early");

  await page.getByRole("button", { name: "More about Draft" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Download" }).click();
  expect((await download).suggestedFilename()).toBe(`harbour-${mark}.yaml`);
  await page.getByRole("button", { name: "More about Draft" }).click();
  await page.getByRole("menuitem", { name: "Discard draft" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Discard draft" }).click();
  await expect(page.getByText("The draft is discarded.")).toBeVisible();
  await expect(timeline.getByRole("listitem")).toHaveCount(1);
  expect(heard).toEqual([]);
});

test("a document comes in as a draft from a file", async ({ go, page, vendor }) => {
  await go(vendor, "/program?tab=versions");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Import file" }).click();
  await (
    await chooser
  ).setFiles({
    name: "next.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from("program: Aldermere Partner Network\ncurrency: USD\n"),
  });
  await expect(page).toHaveURL(/\/program\/drafts\/ver_/);
  await expect(page.getByText("“next.yaml” is a draft now.")).toBeVisible();
  const draftId = /ver_\w+/.exec(page.url())?.[0] ?? "";
  const origin = new URL(page.url()).origin;
  const gone = await page.request.delete(`${origin}/v1/vendors/${vendor.vendorId}/drafts/${draftId}`, {
    headers: { origin },
  });
  expect(gone.status()).toBe(204);
});
