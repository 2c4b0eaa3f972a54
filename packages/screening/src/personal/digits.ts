/** Digits as people write them, of several scripts, styled or in boxes. */

/** Zeros of Arabic, Persian, Hindi and full-width digits. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];
const [KEYCAP, EMOJI_FORM] = [0x20e3, 0xfe0f];

/** What a digit is and how many units it takes, as `digit * 4 + units`; -1 where none stands. A keycap's marks are of it. */
export function digitAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0x660) return unit >= 48 && unit <= 57 ? (unit - 48) * 4 + unitsWithKeycap(text, at) : -1;
  for (const zero of ZEROS) if (unit >= zero && unit <= zero + 9) return (unit - zero) * 4 + 1;
  if (unit >= 0x2460 && unit <= 0x2468) return (unit - 0x245f) * 4 + 1;
  if (unit === 0x24ea) return 1;
  const low = unit === 0xd835 ? text.charCodeAt(at + 1) : 0;
  return low >= 0xdfce && low <= 0xdfff ? ((low - 0xdfce) % 10) * 4 + 2 : -1;
}

function unitsWithKeycap(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === KEYCAP) return 2;
  return next === EMOJI_FORM && text.charCodeAt(at + 2) === KEYCAP ? 3 : 1;
}
