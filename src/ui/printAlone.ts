/** Prints one part of the page without what stands around it; the style sheet knows these marks. */
export function printAlone(part: HTMLElement): void {
  const { dataset } = document.documentElement;
  dataset.printing = '';
  part.dataset.printed = '';
  // Browsers come back from it when the sheet is drawn, or the person has closed the dialogue.
  window.print();
  delete dataset.printing;
  delete part.dataset.printed;
}
