import type { MailOutcome } from "../../platform/index.ts";
import { deleteSettled, lockDue, lockIdle, lockLetter, lockLost, updateLetter } from "./repo.ts";
import type { Drawn, Letter, LettersParts } from "./types.ts";
import { letterWorkflow } from "./workflow.ts";

const lettersAtOnce = 5;
/** How long it is kept whom a settled letter went to. */
const settledDays = 30;
/** Longer than any delivery takes before it is given up. */
const lostAfterMinutes = 15;
/** How long a letter waits after each temporary refusal; after the last it is refused. */
const pausesMinutes = [1, 5, 15, 60, 240, 720];

/** What was lost is given up, what is too old is not sent any more, what waited for a server waits no longer, what was settled long ago goes. */
async function lookAround({ platform, mailer }: LettersParts): Promise<void> {
  const now = platform.clock.now();
  await platform.local(async (tx) => {
    await deleteSettled(tx, now.subtract({ hours: settledDays * 24 }));
    for (const { id, status } of await lockLost(tx, now.subtract({ minutes: lostAfterMinutes })))
      await updateLetter(tx, id, { status: letterWorkflow.to("lose", status), settledAt: now });
    for (const letter of await lockIdle(tx, now, mailer.server !== null)) {
      const isOver = Temporal.Instant.compare(Temporal.Instant.from(letter.expiresAt), now) < 0;
      const status = letterWorkflow.to(isOver ? "expire" : "release", letter.status);
      await updateLetter(tx, letter.id, isOver ? { status, settledAt: now } : { status, dueAt: now });
    }
  });
}

/** Marks the next letters as being handed over; from then on they are never taken again. */
const take = ({ platform }: LettersParts): Promise<Letter[]> =>
  platform.local(async (tx) => {
    const now = platform.clock.now();
    const due = await lockDue(tx, now, lettersAtOnce);
    for (const { id, status, attempts } of due)
      await updateLetter(tx, id, {
        status: letterWorkflow.to("hand_over", status),
        attempts: attempts + 1,
        handedAt: now,
      });
    return due.map((letter) => ({ ...letter, attempts: letter.attempts + 1 }));
  });

function changeAfter({ attempts }: Letter, { kind, answer }: MailOutcome, now: Temporal.Instant) {
  if (kind === "sent") return { status: letterWorkflow.to("settle", "handingOver"), answer, settledAt: now };
  if (kind === "unknown") return { status: letterWorkflow.to("lose", "handingOver"), answer, settledAt: now };
  const pause = kind === "later" ? pausesMinutes[attempts - 1] : undefined;
  if (pause === undefined) return { status: letterWorkflow.to("refuse", "handingOver"), answer, settledAt: now };
  return { status: letterWorkflow.to("postpone", "handingOver"), answer, dueAt: now.add({ minutes: pause }) };
}

async function handOver(parts: LettersParts, letter: Letter): Promise<void> {
  const { platform, mailer, seal } = parts;
  const drawn = JSON.parse(seal.open(letter.sealed ?? "")) as Drawn;
  const outcome = await mailer.deliver({
    ...drawn,
    to: { name: letter.name, address: letter.address },
    key: `letter ${letter.id}`,
    unsubscribeUrl: null,
  });
  await platform.local(async (tx) => {
    const present = await lockLetter(tx, letter.id);
    if (present?.status !== "handingOver") return;
    await updateLetter(tx, letter.id, changeAfter(letter, outcome, platform.clock.now()));
  });
}

/** Sends what waits and is due, until nothing is left or the process is asked to end. */
export async function sendLetters(parts: LettersParts, signal?: AbortSignal): Promise<void> {
  await lookAround(parts);
  if (parts.mailer.server === null) return;
  for (;;) {
    signal?.throwIfAborted();
    const taken = await take(parts);
    if (taken.length === 0) return;
    const handed = await Promise.allSettled(taken.map((letter) => handOver(parts, letter)));
    const failed = handed.find((one) => one.status === "rejected");
    if (failed) throw failed.reason;
  }
}
