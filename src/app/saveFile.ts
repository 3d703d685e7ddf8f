/**
 * Has the browser save a file that was made here.
 * @param type media type
 */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the next turn; the memory is given back then.
  setTimeout(() => URL.revokeObjectURL(url));
}
