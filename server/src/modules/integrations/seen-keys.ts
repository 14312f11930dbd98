/** Two independent 32-bit hashes of a text (after cyrb53, in the public domain). */
function hash(text: string): [number, number] {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return [a >>> 0, b >>> 0];
}

/**
 * Remembers in which row each key stood first, in 12 bytes a key however long the keys are.
 * Keys are told apart by 64-bit hashes: among ten million keys two meet with a chance of three in a million.
 */
export class SeenKeys {
  #capacity = 1024;
  #size = 0;
  #a = new Uint32Array(this.#capacity);
  #b = new Uint32Array(this.#capacity);
  /** 0 marks an empty place: rows count from 1. */
  #rows = new Uint32Array(this.#capacity);

  /** The row in which the key stood before, or null when this is its first. */
  add(key: string, row: number): number | null {
    if (this.#size * 2 >= this.#capacity) this.#grow();
    const [a, b] = hash(key);
    const known = this.#place(a, b, row);
    if (known === null) this.#size += 1;
    return known;
  }

  #place(a: number, b: number, row: number): number | null {
    for (let at = a % this.#capacity; ; at = (at + 1) % this.#capacity) {
      const there = this.#rows[at] ?? 0;
      if (there === 0) {
        this.#a[at] = a;
        this.#b[at] = b;
        this.#rows[at] = row;
        return null;
      }
      if (this.#a[at] === a && this.#b[at] === b) return there;
    }
  }

  #grow(): void {
    const [a, b, rows] = [this.#a, this.#b, this.#rows];
    this.#capacity *= 2;
    this.#a = new Uint32Array(this.#capacity);
    this.#b = new Uint32Array(this.#capacity);
    this.#rows = new Uint32Array(this.#capacity);
    for (const [at, row] of rows.entries()) if (row !== 0) this.#place(a[at] ?? 0, b[at] ?? 0, row);
  }
}
