/**
 * Timestamp ids: 13 characters that sort by time. 53 bits of microseconds, 10 bits that tell makers apart.
 *
 * @source https://atproto.com/specs/tid
 */
import type { Clock, SendKey } from "@flakjacket/core";

const LETTERS = "234567abcdefghijklmnopqrstuvwxyz";
const TID = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/;

/** @throws RangeError for microseconds below 0 or over 53 bits, or a maker outside 0 to 1023 */
export function tid(micros: number, maker: number): SendKey {
  if (!Number.isSafeInteger(micros) || micros < 0) throw new RangeError(`Whole microseconds were expected, got ${micros}.`);
  if (!Number.isInteger(maker) || maker < 0 || maker > 1023) throw new RangeError(`A maker from 0 to 1023 was expected, got ${maker}.`);
  let rest = (BigInt(micros) << 10n) | BigInt(maker);
  let text = "";
  for (let place = 0; place < 13; place += 1) {
    text = LETTERS.charAt(Number(rest & 31n)) + text;
    rest >>= 5n;
  }
  return text as SendKey;
}

export function isTid(text: string): boolean {
  return TID.test(text);
}

/** Gives a key greater than any it gave before, also when the clock steps back. */
export function keyMaker(clock: Clock, maker: number): () => SendKey {
  let last = 0;
  return () => {
    last = Math.max(Math.floor(clock.now() * 1_000), last + 1);
    return tid(last, maker);
  };
}

/** The microseconds a key was made at. @throws RangeError when it is no timestamp id */
export function tidMicros(key: string): number {
  if (!isTid(key)) throw new RangeError(`A timestamp id was expected, got ${key}.`);
  let value = 0n;
  for (const letter of key) value = (value << 5n) | BigInt(LETTERS.indexOf(letter));
  return Number(value >> 10n);
}
