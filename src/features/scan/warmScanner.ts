/** How long a browser that does not tell when it is idle gets to draw the page first, in milliseconds. */
const DRAWN_WITHIN = 300;

/**
 * Loads what reading takes, and starts the decoder, once the page is drawn: by the time somebody has found the button
 * for the camera, the first picture can be decoded. Not for those who asked their browser to save data.
 *
 * @returns how to call it off, as far as it has not happened
 */
export function warmScanner(): () => void {
  let wanted = !savesData();

  async function warm(): Promise<void> {
    if (!wanted) return;
    // What cannot be loaded is told when a camera is started, which tries again.
    const [decoder] = await Promise.allSettled([
      import('../../scanner/decodeEngine.ts'),
      import('../../scanner/camera.ts'),
    ]);
    if (wanted && decoder.status === 'fulfilled') await decoder.value.startEngine();
  }

  // Safari has no such call.
  if (typeof requestIdleCallback === 'undefined') setTimeout(warm, DRAWN_WITHIN);
  else requestIdleCallback(() => void warm(), { timeout: 2_000 });
  return () => {
    wanted = false;
  };
}

/** Whether the person pays for every byte and said so (Save-Data). */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}
