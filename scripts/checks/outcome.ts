/** What a check came to. Test suites count every test, everything else counts as one. */
export type Outcome = {
  passed: number;
  failed: number;
  /** Names of what was left out, with the reason where there is one. */
  skipped: readonly string[];
  /** Shown when something failed. */
  output: string;
};

export type Check = { name: string; run: () => Promise<Outcome> };

export const pass = (output = ""): Outcome => ({ passed: 1, failed: 0, skipped: [], output });
export const failure = (output: string): Outcome => ({ passed: 0, failed: 1, skipped: [], output });

/** Passed when there is nothing to complain about. */
export const fromComplaints = (complaints: readonly string[]): Outcome =>
  complaints.length === 0 ? pass() : failure(complaints.join("\n"));
