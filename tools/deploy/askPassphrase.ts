import type { ReadStream } from 'node:tty';

/** Asks for a passphrase on the terminal, without showing it; undefined where there is no terminal, or it is broken off. */
export function askPassphrase(input: ReadStream, say: (words: string) => void): Promise<string | undefined> {
  if (!input.isTTY) return Promise.resolve(undefined);
  say('Passphrase of the key file:');
  input.setRawMode(true);
  input.setEncoding('utf8');
  return new Promise((resolve) => {
    let typed = '';
    const hear = (text: string) => {
      for (const character of text) {
        if (character === '\r' || character === '\n') return end(typed);
        // Ctrl-C and Ctrl-D; with echo off they come as characters.
        if (character === '\u0003' || character === '\u0004') return end(undefined);
        typed = character === '\u007f' ? typed.slice(0, -1) : typed + character;
      }
    };
    const end = (passphrase: string | undefined) => {
      input.off('data', hear);
      input.setRawMode(false);
      input.pause();
      resolve(passphrase);
    };
    input.on('data', hear);
    input.resume();
  });
}
