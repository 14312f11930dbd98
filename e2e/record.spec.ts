import { expect, expectAccessible, expectNoOverflow, settled, test, type Visitor } from "./support/test.ts";
import type { Page } from "@playwright/test";

const named = (name: string) => (person: { email: string }) => person.email.startsWith(name);
const unique = () => Math.random().toString(36).slice(2, 8);

/** A partner of the journey's own with one person, so that no other journey meets its end. */
async function ownPartner(page: Page, { vendorId }: Visitor) {
  const mark = unique();
  const send = async (path: string, data: object) => {
    const headers = { origin: new URL(page.url()).origin };
    const reply = await page.request.post(`/v1/vendors/${vendorId}/partners${path}`, { data, headers });
    expect(reply.status(), await reply.text()).toBe(201);
    return (await reply.json()) as { id: string };
  };
  const { id } = await send("", { name: `Heron Way ${mark}`, reference: `HW-${mark}` });
  const person = { name: `Piet ${mark} Vonk`, email: `piet.${mark}@heron.example`, roles: ["seller"] };
  await send(`/${id}/people`, person);
  return { id, person };
}

test("the end of a partnership is looked at, planned and called off; everything is exported; a person is erased", async ({
  go,
  page,
  visit,
}) => {
  const owner = await visit("vendor", named("maren"));
  await go(owner);
  const { id, person } = await ownPartner(page, owner);
  await go(owner, `/partners/${id}?tab=leaving`);
  await settled(page);
  await page.getByRole("button", { name: "End partnership" }).click();
  const begin = page.getByRole("dialog");
  const lastOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  await begin.getByLabel("Last day").fill(lastOn);
  const preview = begin.getByRole("region", { name: "What will happen" });
  await expect(preview).toContainText("One person loses access");
  await expect(preview).toContainText(person.name);
  await expectAccessible(page, "what will happen");
  await begin.getByLabel("Reason").fill("They were bought.");
  await begin.getByRole("button", { name: "Plan the end" }).click();
  const banner = page.getByRole("region", { name: /^The partnership ends on/ });
  await expect(banner).toContainText("They were bought.");
  await page.setViewportSize({ width: 360, height: 740 });
  await expectNoOverflow(page, "a planned end");
  await expectAccessible(page, "a planned end");
  await banner.getByRole("button", { name: "Call off" }).click();
  const back = page.getByRole("dialog");
  await back.getByLabel("Reason").fill("They were not.");
  await back.getByRole("button", { name: "Call off" }).click();
  await expect(banner).toHaveCount(0);
  await expect(page.getByText("Called off", { exact: true })).toBeVisible();

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Export everything" }).click();
  const link = page.getByRole("link", { name: "Download" });
  await expect(link).toBeVisible({ timeout: 20_000 });
  const file = await page.request.get((await link.getAttribute("href")) ?? "");
  expect(file.headers()["content-type"]).toContain("application/zip");
  expect((await file.body()).subarray(0, 2).toString()).toBe("PK");

  await page.getByRole("button", { name: "Erase a person" }).click();
  const erasure = page.getByRole("dialog");
  await erasure.getByLabel("E-mail address").fill(person.email);
  await erasure.getByRole("button", { name: "Look", exact: true }).click();
  await expect(erasure).toContainText(person.name);
  await expectAccessible(page, "what would be erased");
  await erasure.getByLabel("Reason").fill("Asked to be forgotten.");
  const erase = erasure.getByRole("button", { name: "Erase for good" });
  await expect(erase).toBeDisabled();
  await erasure.getByLabel(/to confirm/).fill(person.email);
  await erase.click();
  await expect(erasure.getByRole("status")).toContainText("The account is gone too");

  await go(owner, `/partners/${id}?tab=activity`);
  await settled(page);
  const timeline = page.getByRole("tabpanel");
  await expect(timeline).toContainText("The end of the partnership was planned for");
  await expect(timeline).toContainText("The planned end of the partnership was called off.");
  await expect(timeline).not.toContainText(person.name);
});
