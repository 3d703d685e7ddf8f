/** Gives a field back what it held when the snapshot was taken, as if nothing had been typed since. */
export type RestoreField = () => void;

/**
 * Remembers what the focused text field holds.
 *
 * @param target where the keys go
 * @returns how to restore it; undefined when no text field has the focus
 */
export function snapshotField(target: EventTarget | null): RestoreField | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return undefined;
  const { value, selectionStart, selectionEnd } = target;
  return () => {
    if (target.value === value) return;
    // React overrides `value` on the element to see changes made by scripts and would take this one for its own.
    const prototype = target instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(target, value);
    // Fields such as number and email have no selection.
    if (selectionStart !== null) target.setSelectionRange(selectionStart, selectionEnd);
    target.dispatchEvent(new Event('input', { bubbles: true }));
  };
}
