/** Fixture: reads signs that tests write veiled, as the source of the list does: letters turned by 13, digits by 5. */
export function unveiled(text: string): string {
  return text
    .replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97))
    .replace(/[A-Z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 65 + 13) % 26) + 65))
    .replace(/[0-9]/g, (digit) => String((Number(digit) + 5) % 10));
}
