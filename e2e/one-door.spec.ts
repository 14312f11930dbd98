import type { APIRequestContext, Browser, BrowserContext, Page } from "@playwright/test";
import { look } from "./support/look.ts";
import { expect, settled, test, type Visitor } from "./support/test.ts";

const agreement = "Partner agreement";
const password = "a long enough password";
const named = (name: string) => (person: { email: string }) => person.email.startsWith(name);

/** One run of the journey: its company is nobody else's, also when it is run twice. */
function company() {
  const tag = crypto.randomUUID().slice(0, 8);
  const domain = `${tag}.example`;
  const at = (name: string) => `${name}@${domain}`;
  return { name: `${tag} Networks`, domain, applicant: at("ines"), signatory: at("rui"), seller: at("marta") };
}
type Company = ReturnType<typeof company>;

/** A browser of one's own; signed in where somebody of the demo is meant. */
async function open(browser: Browser, visitor?: Visitor): Promise<Page> {
  const context: BrowserContext = await browser.newContext(visitor ? { storageState: visitor.state } : {});
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

/** The address in the newest letter to somebody: a demo shows its administrators what would have been mailed. */
async function linkIn(post: APIRequestContext, address: string, path: string): Promise<string> {
  const found = { link: "" };
  await expect(async () => {
    const { items } = (await (await post.get("/v1/letters")).json()) as { items: { address: string; text: string }[] };
    const texts = items.filter((one) => one.address === address).map(({ text }) => text);
    found.link = texts.map((text) => new RegExp(`${path}[\\w.~-]+`).exec(text)?.[0] ?? "").find(Boolean) ?? "";
    expect(found.link, `a letter to ${address} with ${path}`).not.toBe("");
  }).toPass({ timeout: 30_000 });
  return found.link;
}

/** Looks again until something that follows from what others did is there. */
async function until(page: Page, what: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await settled(page);
    await what();
  }).toPass({ timeout: 45_000 });
}

const soon = { timeout: 3000 };

async function applies(page: Page, { name, domain, applicant }: Company): Promise<void> {
  await page.goto("/apply/aldermere/join");
  await settled(page);
  await page.getByLabel(/^Company name/).fill(name);
  await page.getByLabel(/^Website/).fill(`https://www.${domain}`);
  await page.getByRole("combobox", { name: /^Country/ }).click();
  await page.getByRole("combobox", { name: /^Country/ }).fill("Portu");
  await page.getByRole("option", { name: "Portugal" }).click();
  await page.getByLabel("Reseller", { exact: true }).check();
  await page.getByLabel(/How many people work/).fill("64");
  await page.getByLabel(/Why do you want/).fill("Our customers along the coast ask for it.");
  await page.getByLabel(/^Your name/).fill("Ines Salgado");
  await page.getByLabel(/business e-mail/).fill(applicant);
  await page.getByLabel(/may keep and use these details/).check();
  await page.getByRole("button", { name: "Send application" }).click();
  await expect(page.getByRole("heading", { name: "Almost done: confirm your address" })).toBeVisible({
    timeout: 30_000,
  });
}

async function confirms(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole("button", { name: "Confirm and submit" }).click();
  await expect(page.getByText("Submitted, waiting for review")).toBeVisible();
}

async function opensApplication(page: Page, path: string, { name }: Company): Promise<void> {
  await page.goto(path);
  await settled(page);
  await page.getByRole("textbox", { name: "Find a company" }).fill(name);
  await expect(page).toHaveURL(/[?&]q=/);
  await settled(page);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

async function joins(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Choose a password").fill(password);
  await page.getByRole("button", { name: "Accept and sign in" }).click();
  await expect(page).toHaveURL(/\/portal\/aldermere\/.+\/home/, { timeout: 30_000 });
  await settled(page);
}

const section = (page: Page, name: string) => page.getByRole("navigation").getByRole("link", { name });

/** Names who may sign; the agreement is there as soon as the company has been asked. */
async function namesSignatory(page: Page, { signatory }: Company): Promise<void> {
  await section(page, "Agreements").first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Agreements" })).toBeVisible();
  const row = page.getByRole("listitem").filter({ has: page.getByText(agreement, { exact: true }) });
  await until(page, () => expect(row.getByRole("link", { name: "Read and sign" })).toBeVisible(soon));
  await row.getByRole("link", { name: "Read and sign" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(agreement);
  await page.getByRole("button", { name: "Name somebody to sign" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Name/).fill("Rui Salgado");
  await dialog.getByLabel(/^Title/).fill("Managing director");
  await dialog.getByLabel(/^E-mail/).fill(signatory);
  await dialog.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText(/Rui Salgado \(Managing director\) is asked to sign/)).toBeVisible();
}

async function signs(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(agreement);
  await expect(page.getByLabel(/^Your name/)).toHaveValue("Rui Salgado");
  await look(page, "/sign/{token}");
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Accept and sign" }).click();
  await expect(page.getByText("Thank you. Both sides keep this record")).toBeVisible();
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "PDF" }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.pdf$/);
}

/** Invites a colleague, and hands the link on: a demo has no mail server. */
async function invitesSeller(page: Page, { seller }: Company): Promise<string> {
  await section(page, "People").first().click();
  await page.getByRole("button", { name: "Invite person" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Name/).fill("Marta Nunes");
  await dialog.getByLabel(/^E-mail/).fill(seller);
  await expect(dialog.getByText("For those who sell")).toBeVisible();
  await dialog.getByRole("button", { name: "Invite person" }).click();
  const given = page.getByRole("dialog", { name: "Give this link to Marta Nunes" });
  const link = await given.getByRole("textbox").inputValue();
  await given.getByRole("button", { name: "Done" }).click();
  await expect(given).toHaveCount(0);
  return new URL(link).pathname;
}

/** Ticks a task of the checklist, and waits until it is ticked. */
async function does(page: Page, task: string): Promise<void> {
  const row = page.getByRole("listitem").filter({ has: page.getByText(task, { exact: true }) });
  await row.getByRole("button", { name: "Done" }).click();
  await expect(row.getByRole("button", { name: "Done" })).toHaveCount(0);
}

async function downloads(page: Page): Promise<void> {
  await section(page, "Resources").first().click();
  await page.getByRole("button", { name: "Partner handbook" }).click();
  const panel = page.getByRole("dialog");
  const waiting = page.waitForEvent("download");
  await panel.getByRole("link", { name: "Download", exact: true }).click();
  const download = await waiting;
  expect(await download.failure()).toBeNull();
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
}

test("a company comes in as five people: applies, is approved, signs, is led through its first weeks, downloads", async ({
  browser,
  visit,
  playwright,
}) => {
  test.setTimeout(240_000);
  const firm = company();
  const [ada, tomas, maren] = [
    await visit("vendor", named("ada")),
    await visit("vendor", named("tomas")),
    await visit("vendor", named("maren")),
  ];
  const baseURL = `http://127.0.0.1:${process.env["E2E_DEMO_PORT"]}`;
  const post = await playwright.request.newContext({ baseURL, storageState: maren.state });
  const applicant = await open(browser);
  const reviewer = await open(browser, ada);
  const manager = await open(browser, tomas);
  const signatory = await open(browser);
  const seller = await open(browser);

  await applies(applicant, firm);
  await confirms(applicant, await linkIn(post, firm.applicant, "/apply/confirm/"));

  await opensApplication(reviewer, `${ada.room}/recruiting`, firm);
  await reviewer.getByRole("button", { name: "Take up" }).click();
  await expect(reviewer.getByText("Waits for Tomas Reyes").first()).toBeVisible();
  await expect(reviewer.getByText("Nobody known is like this company.")).toBeVisible({ timeout: 30_000 });

  await opensApplication(manager, `${tomas.room}/recruiting?show=mine`, firm);
  await manager.getByRole("button", { name: "Approve this step" }).click();
  await expect(manager.getByText("Tomas Reyes approved").first()).toBeVisible();

  await until(reviewer, () => expect(reviewer.getByRole("button", { name: "Accept", exact: true })).toBeEnabled(soon));
  await reviewer.getByRole("button", { name: "Accept", exact: true }).click();
  await reviewer.getByRole("dialog").getByRole("button", { name: "Accept and invite" }).click();
  await expect(reviewer.getByRole("link", { name: "Open partner" })).toBeVisible();

  await until(applicant, () => expect(applicant.getByText("Accepted", { exact: true })).toBeVisible(soon));
  await joins(applicant, await linkIn(post, firm.applicant, "/invite/"));
  await namesSignatory(applicant, firm);
  await signs(signatory, await linkIn(post, firm.signatory, "/sign/"));
  await until(applicant, () => expect(applicant.getByText(/Signed by invitation/)).toBeVisible(soon));
  const invitation = await invitesSeller(applicant, firm);

  await reviewer.getByRole("link", { name: "Open partner" }).click();
  await manager.goto(`${tomas.room}/onboarding`);
  await settled(manager);
  await manager.getByRole("link", { name: firm.name, exact: true }).click();
  await does(manager, "Kick-off call");
  await does(manager, "Agree on a first plan");
  await section(applicant, "Onboarding").first().click();
  for (const task of [
    "Find your numbers and benefits",
    "Send a first person to training",
    "Name a first customer together",
  ])
    await does(applicant, task);
  await expect(applicant.getByText("Completed. Well done.")).toBeVisible();

  await joins(seller, invitation);
  await downloads(seller);
  await until(manager, () => expect(manager.getByText("Completed", { exact: true }).first()).toBeVisible(soon));
  for (const page of [applicant, reviewer, manager, signatory, seller]) await page.context().close();
  await post.dispose();
});
