/** A text as a person can see all of it: separators and other control characters by their Unicode pictures. */
export function visibleText(text: string): string {
  return text.replace(/[\u0000-\u001f]/g, (character) =>
    String.fromCharCode(0x2400 + character.charCodeAt(0)),
  );
}
