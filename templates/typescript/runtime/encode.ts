/** Percent-encoding. */

/** Text with everything percent-encoded but letters, digits and what is `safe`. */
export function encode(text: string, safe = ""): string {
  return text.replace(/[^A-Za-z0-9_.~-]/gu, (char) =>
    safe.includes(char) ? char : percent(char),
  );
}

function percent(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) {
    return `%${code.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  // Half of a surrogate pair is no character.
  return char.length === 1 && code >= 0xd800 && code <= 0xdfff
    ? "%EF%BF%BD"
    : encodeURIComponent(char);
}
