import type { Page } from "@playwright/test";
import { complaints, expect, expectAccessible, expectNoOverflow, settled, test } from "./support/test.ts";

type Named = { id: string; name: string; manager: { name: string } | null };

/** A partner with a tier, other than the one that appeals; one's own where a manager is named. */
async function somebody(page: Page, vendorId: string, other?: string, manager = ""): Promise<Named> {
  const reply = await page.request.get(
    `/v1/vendors/${vendorId}/partners?limit=100&sort=-tier&status=active&type=reseller`,
  );
  const { items } = (await reply.json()) as { items: Named[] };
  const found = items.find(({ id, manager: own }) => id !== other && (own?.name ?? "").startsWith(manager));
  if (!found) throw new Error("The demo has no such partner.");
  return found;
}

const nextYear = `${new Date().getUTCFullYear() + 1}-06-30`;

test("operations looks at promotions that wait, approves one and declines another with a reason", async ({
  go,
  page,
  visit,
}) => {
  const heard = complaints(page);
  const operations = await visit("vendor", (person) => person.email.startsWith("ada@"));
  await go(operations, "/moves?tab=approve");
  await settled(page);
  await expectAccessible(page, "moves to approve");
  const rows = page.getByRole("main").getByRole("listitem");
  const before = await rows.count();
  expect(before).toBeGreaterThan(1);
  await rows.first().getByText("What the figures say").click();

  await rows.first().getByRole("checkbox").check();
  await page.getByRole("button", { name: "Approve 1 move" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("The partner is told")).toBeVisible();
  await expectAccessible(page, "the approval");
  await dialog.getByRole("button", { name: "Approve 1 move" }).click();
  await expect(page.getByText("1 move approved")).toBeVisible();
  await expect(rows).toHaveCount(before - 1);

  await rows.first().getByRole("checkbox").check();
  await page.getByRole("button", { name: "Decline 1 move" }).click();
  await dialog.getByLabel("Reason").fill("One large project; let us look again next quarter.");
  await dialog.getByRole("button", { name: "Decline 1 move" }).click();
  await expect(page.getByText("1 move declined")).toBeVisible();
  expect(heard).toEqual([]);
});

test("an account manager asks for an exception, and another person approves it", async ({ go, page, visit }) => {
  const manager = await visit("vendor", (person) => person.email.startsWith("tomas@"));
  const operations = await visit("vendor", (person) => person.email.startsWith("ada@"));
  const appellant = await visit("partner", (person) => person.email.startsWith("nora@"));
  await go(manager, "/overview");
  const partner = await somebody(page, manager.vendorId, appellant.partnerId, "Tomas");

  await page.goto(`${manager.room}/partners/${partner.id}`);
  await page.getByRole("button", { name: "Ask for an exception" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Last day").fill(nextYear);
  await dialog.getByLabel("Reason").fill("They take over the customers of a partner that leaves.");
  await dialog.getByRole("button", { name: "Ask for an exception" }).click();
  const exceptions = page.getByRole("region", { name: "Exceptions" });
  await expect(exceptions.getByText("Waits for approval")).toBeVisible();
  await expect(exceptions.getByText(/Could approve: .*Ada/)).toBeVisible();
  await expect(exceptions.getByRole("button", { name: "Withdraw" })).toBeVisible();
  await expect(exceptions.getByRole("button", { name: "Approve" })).toHaveCount(0);

  await go(operations, "/moves?tab=exceptions");
  const row = page.getByRole("listitem").filter({ hasText: partner.name });
  await row.getByRole("button", { name: "Approve" }).click();
  await expect(dialog.getByText(/holds at least .* in Sell/)).toBeVisible();
  await dialog.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("Approved", { exact: true })).toBeVisible();
  await page.goto(`${operations.room}/partners/${partner.id}`);
  await expect(exceptions.getByText("In force")).toBeVisible();
});

test("a partner appeals against its demotion, sees the clock, and reads the outcome", async ({ go, page, visit }) => {
  const heard = complaints(page);
  const appellant = await visit("partner", (person) => person.email.startsWith("nora@"));
  const operations = await visit("vendor", (person) => person.email.startsWith("ada@"));
  await go(appellant, "/home");
  const own = page.getByRole("region", { name: "Your moves and appeals" });
  await own.getByRole("button", { name: "Take the appeal back" }).click();
  await own.getByRole("button", { name: "Appeal", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Your words").fill("Two orders of September are booked for another partner.");
  await dialog.getByRole("button", { name: "Send the appeal" }).click();
  await expect(own.getByText(/business days left/)).toBeVisible();
  await settled(page);
  await expectAccessible(page, "the partner's appeals");
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoOverflow(page, "the partner's appeals");
  await page.setViewportSize({ width: 1280, height: 800 });

  await go(operations, "/moves?tab=appeals");
  await page.getByRole("button", { name: "Decide" }).click();
  await expect(dialog.getByText("The demotion is cancelled")).toBeVisible();
  await dialog.getByText("Dismiss", { exact: true }).click();
  await expect(dialog.getByText(/takes effect on .* as announced/)).toBeVisible();
  await dialog.getByText("Uphold", { exact: true }).click();
  await dialog.getByLabel("Reason").fill("The orders are yours; we have corrected them.");
  await expectAccessible(page, "the decision about an appeal");
  await dialog.getByRole("button", { name: "Uphold" }).click();
  await expect(page.getByText("No appeal waits for a decision")).toBeVisible();

  await go(appellant, "/home");
  await expect(own.getByText(/Upheld: The orders are yours/)).toBeVisible();
  expect(heard).toEqual([]);
});

test("a past day is seen by what was known then and by what is known today", async ({ go, page, vendor }) => {
  const heard = complaints(page);
  await go(vendor, "/overview");
  const { id } = await somebody(page, vendor.vendorId);
  const asOf = `${new Date().getUTCFullYear()}-03-31`;
  await page.goto(`${vendor.room}/partners/${id}?asOf=${asOf}`);
  await settled(page);
  await page.getByText("As known then").click();
  await expect(page).toHaveURL(/known=then/);
  await expect(page.getByText(/Counted is what had arrived by the end of 31 Mar/)).toBeVisible();
  const late = page.getByRole("region", { name: "What became known later" });
  await expect(late.getByText(/arrived after|became known later/).first()).toBeVisible();
  await settled(page);
  await expectAccessible(page, "a past day as it was known then");
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoOverflow(page, "a past day as it was known then");
  expect(heard).toEqual([]);
});
