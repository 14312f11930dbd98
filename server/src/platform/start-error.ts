/** A reason not to start, told to the person at the terminal: what is wrong and what to do about it. */
export class StartError extends Error {
  constructor(what: string, remedy: string, cause?: unknown) {
    super(`${what}\n${remedy}`, cause === undefined ? undefined : { cause });
    this.name = "StartError";
  }
}
