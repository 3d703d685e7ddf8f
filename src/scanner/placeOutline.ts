import type { PicturePoint, ScannedCode } from './scannedCode.ts';

/**
 * Where a code seen by the camera lies on the page.
 *
 * @param view size of the element the camera is shown in; the picture fills it and is cut at the longer side
 *   (`object-fit: cover`)
 * @returns the corners in pixels of that element, in the order of `code.corners`
 */
export function placeOutline(
  { corners, frame }: Pick<ScannedCode, 'corners' | 'frame'>,
  view: { readonly width: number; readonly height: number },
): readonly PicturePoint[] {
  const scale = Math.max(view.width / frame.width, view.height / frame.height);
  return corners.map(({ x, y }) => ({
    x: (x - frame.width / 2) * scale + view.width / 2,
    y: (y - frame.height / 2) * scale + view.height / 2,
  }));
}
