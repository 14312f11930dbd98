import type { APIRequestContext, Page } from "@playwright/test";
import { expect, expectAccessible, expectNoOverflow, settled, test } from "./support/test.ts";

const named = (name: string) => (person: { email: string }) => person.email.startsWith(name);
const soon = { timeout: 3000 };

/** Looks again until something that follows from what others did is there. */
async function until(page: Page, what: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await settled(page);
    await what();
  }).toPass({ timeout: 45_000 });
}

/** The link in the letter to somebody: a demo shows its administrators what would have been mailed. */
async function linkTo(post: APIRequestContext, address: string): Promise<string> {
  const found = { link: "" };
  await expect(async () => {
    const { items } = (await (await post.get("/v1/letters")).json()) as { items: { address: string; text: string }[] };
    const text = items.find((one) => one.address === address)?.text ?? "";
    found.link = /\/sign\/[\w.~-]+/.exec(text)?.[0] ?? "";
    expect(found.link).not.toBe("");
  }).toPass({ timeout: 30_000 });
  return found.link;
}

async function begins(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "New agreement" }).click();
  const panel = page.getByRole("dialog");
  await panel.getByLabel(/^Name \(English\)/).fill(name);
  await panel.getByLabel(/^Title of the text/).fill(name);
  await panel.getByLabel(/^Text/).fill("## 1. Scope\n\nWho speaks at our events keeps to these terms.");
  await panel.getByLabel(/^Partners may name somebody/).check();
  await panel.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

async function publishes(page: Page, number: number): Promise<void> {
  await page.getByRole("button", { name: `Publish version ${number}` }).click();
  await expect(page.getByText("Published. Everybody it is for is asked.")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

async function reads(page: Page, name: string): Promise<void> {
  const row = page.getByRole("listitem").filter({ has: page.getByText(name, { exact: true }) });
  await until(page, () => expect(row.getByRole("link", { name: "Read and sign" })).toBeVisible(soon));
  await row.getByRole("link", { name: "Read and sign" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

async function namesSigner(page: Page, email: string): Promise<void> {
  await page.getByRole("button", { name: "Name somebody to sign" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Name/).fill("Rui Salgado");
  await dialog.getByLabel(/^Title/).fill("Managing director");
  await dialog.getByLabel(/^E-mail/).fill(email);
  await dialog.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText(/Rui Salgado \(Managing director\) is asked to sign/)).toBeVisible();
}

async function signs(page: Page): Promise<void> {
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Accept and sign" }).click();
}

test("a new version asks again: the partner reads what changed, a signatory accepts it, both keep the evidence", async ({
  go,
  page,
  visit,
  browser,
  playwright,
}) => {
  test.setTimeout(180_000);
  const [sofie, katrin] = [await visit("vendor", named("sofie")), await visit("partner", named("katrin"))];
  const place = katrin.memberships.find(({ vendor }) => vendor.slug === "quillmark");
  const portal = { ...katrin, room: `/portal/quillmark/${place?.partner?.id}` };
  const tag = crypto.randomUUID().slice(0, 8);
  const name = `Event terms ${tag}`;

  await go(sofie, "/agreements");
  await settled(page);
  await begins(page, name);
  const own = new URL(page.url()).pathname.replace(sofie.room, "");
  await page.getByRole("button", { name: "Edit the draft" }).click();
  await publishes(page, 1);

  await go(portal, "/agreements");
  await reads(page, name);
  await page.getByLabel(/^Your title/).fill("Administrator");
  await signs(page);
  await expect(page.getByRole("link", { name: "PDF" })).toBeVisible();

  await go(sofie, `${own}?tab=versions`);
  await settled(page);
  await page.getByRole("button", { name: "Begin a new version" }).click();
  const editor = page.getByRole("dialog");
  await editor
    .getByLabel(/^Text/)
    .fill("## 1. Scope\n\nWho speaks at our events, or pays for one, keeps to these terms.");
  await editor.getByLabel(/^What changed, in your words \(English\)/).fill("Sponsors are meant as well.");
  await editor.getByRole("button", { name: "Save the draft" }).click();
  await publishes(page, 2);

  await go(portal, "/agreements");
  await reads(page, name);
  await expect(page.getByText("Sponsors are meant as well.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^What changed since version 1/ })).toBeVisible();
  await expectAccessible(page, "an agreement with what changed");
  await namesSigner(page, `rui@${tag}.example`);
  const read = new URL(page.url()).pathname.replace(portal.room, "");

  const baseURL = `http://127.0.0.1:${process.env["E2E_DEMO_PORT"]}`;
  const post = await playwright.request.newContext({ baseURL, storageState: sofie.state });
  const outside = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await outside.goto(await linkTo(post, `rui@${tag}.example`));
  await expect(outside.getByRole("heading", { level: 1 })).toHaveText(name);
  await expectNoOverflow(outside, "a page to sign");
  await signs(outside);
  await expect(outside.getByText("Thank you. Both sides keep this record")).toBeVisible();
  const waiting = outside.waitForEvent("download");
  await outside.getByRole("link", { name: "PDF" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.pdf$/);
  await outside.context().close();

  await go(portal, read);
  await until(page, () => expect(page.getByText(/Signed by invitation/)).toBeVisible(soon));
  await go(sofie, `${own}?tab=partners`);
  await settled(page);
  await expect(page.getByText(/Version 2, Rui Salgado/)).toBeVisible();
});
