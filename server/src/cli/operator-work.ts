import { publicId } from "@fairway/kernel";
import { prepareDatabase, runSql, verifyJournal, type Platform, type Verdict } from "../platform/index.ts";
import { examine } from "./doctor.ts";
import { exitCodes, Failure } from "./failure.ts";
import { withInstallation, withPlatform } from "./installation.ts";
import { note, print, printJson } from "./output.ts";

type Verified = { vendorId: string } & Verdict;

async function verifyAll(platform: Platform): Promise<readonly Verified[]> {
  const verdicts: Verified[] = [];
  for (const vendorId of await platform.vendorIds()) {
    const verdict = await platform.read(platform.systemCtx(vendorId, "audit"), (tx) => verifyJournal(tx, vendorId));
    verdicts.push({ vendorId: publicId("vendor", vendorId), ...verdict });
  }
  return verdicts;
}

function verdictLine({ vendorId, events, seals, waiting, head, tampering }: Verified): string {
  if (tampering === null)
    return `✓ ${vendorId}: ${events} events under ${seals} seals, ${waiting} not sealed yet; head ${head.slice(0, 16)}`;
  const where = [
    tampering.eventId === null ? "" : ` ${publicId("event", tampering.eventId)}`,
    tampering.seal === null ? "" : ` under seal ${tampering.seal}`,
  ];
  return `✗ ${vendorId}: ${tampering.what}:${where.join("")}`;
}

/** Recomputes every vendor's journal. */
export async function verify(json: boolean): Promise<void> {
  const verdicts = await withInstallation((installation) => withPlatform(installation, verifyAll));
  if (json) printJson(verdicts);
  else print(verdicts.length === 0 ? "There is no vendor yet." : verdicts.map(verdictLine));
  if (verdicts.some((v) => v.tampering !== null))
    throw new Failure(exitCodes.found, "audit.tampered", "The journal was changed after it was written.", {
      remedy: "Keep this database as it is, and compare it with a backup from before.",
    });
}

const nobodyNamed = (): Failure =>
  new Failure(exitCodes.input, "sessions.nobody", "Nobody is named whose sessions shall end.", {
    remedy: "Give an address, or --everybody.",
  });

/** Ends the sessions of the person with an address, or of everybody; every process of the installation is told. */
export async function endSessions(email: string | null): Promise<void> {
  if (email === "") throw nobodyNamed();
  const ended = await withInstallation((installation) =>
    withPlatform(installation, (platform) =>
      platform.local((tx) =>
        runSql(tx, {
          text: `delete from identity.session s using identity.person p
            where p.id = s.person_id and ($1::text is null or p.email = lower($1)) returning s.id`,
          values: [email],
        }),
      ),
    ),
  );
  note(`✓ ${ended.length} ${ended.length === 1 ? "session has" : "sessions have"} ended.`);
}

/** Looks the installation over. */
export async function doctor(json: boolean): Promise<void> {
  const findings = await withInstallation(examine);
  if (json) printJson(findings);
  else
    for (const f of findings)
      print([`${f.ok ? "✓" : "✗"} ${f.check}: ${f.says}`, ...(f.remedy === undefined ? [] : [`  → ${f.remedy}`])]);
  if (findings.some((f) => !f.ok)) throw new Failure(exitCodes.found, "doctor.found", "Something needs attention.");
}

/** Brings the database to this version. */
export async function migrate(): Promise<void> {
  await withInstallation(({ ownerUrl, secret }) => prepareDatabase(ownerUrl, secret));
  note("✓ The database is as this version expects it.");
}
