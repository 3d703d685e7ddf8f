import { decode } from './decodeEngine.ts';
import type { PicturePoint, ScannedCode } from './scannedCode.ts';
import type { ScanResult } from './scanProblem.ts';

/** Part of a picture, in its pixels. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Finds the codes in a picture: a file, something dropped or shared, or what is on the clipboard.
 *
 * @param image any format this browser opens; its orientation tag is honoured
 * @returns the codes, at least looked for in the whole picture and then in its parts; none being a success. Else
 *   `image-unreadable`, `decoder-missing` or `decoder-failed`
 */
export async function readImage(image: Blob | ClipboardItem): Promise<ScanResult<readonly ScannedCode[]>> {
  const picture = await openPicture(image);
  if (!picture.ok) return picture;
  const { value: bitmap } = picture;
  for (const [index, area] of areas(bitmap).entries()) {
    const part = await createImageBitmap(bitmap, area.x, area.y, area.width, area.height);
    const decoded = await decode(part, { plan: index === 0 ? 'still' : 'still-part' });
    if (!decoded.ok || decoded.value.length > 0) {
      const { width, height } = bitmap;
      bitmap.close();
      if (!decoded.ok) return decoded;
      return { ok: true, value: decoded.value.map((code) => placed(code, area, { width, height })) };
    }
  }
  bitmap.close();
  return { ok: true, value: [] };
}

async function openPicture(image: Blob | ClipboardItem): Promise<ScanResult<ImageBitmap>> {
  try {
    return {
      ok: true,
      value: await createImageBitmap(image instanceof Blob ? image : await pictureIn(image)),
    };
  } catch (cause) {
    // The browser's only way to say that bytes are not a picture, or that the clipboard was withheld.
    return { ok: false, problem: { code: 'image-unreadable', detail: String(cause) } };
  }
}

function pictureIn(item: ClipboardItem): Promise<Blob> {
  const type = item.types.find((name) => name.startsWith('image/'));
  if (type === undefined) throw new TypeError(`The clipboard holds ${item.types.join(', ')}`);
  return item.getType(type);
}

/** The whole, then overlapping parts: less clutter around the code, and its modules are not shrunk away. */
function areas({ width, height }: ImageBitmap): Area[] {
  const half = { width: Math.ceil(width * 0.6), height: Math.ceil(height * 0.6) };
  const right = width - half.width;
  const bottom = height - half.height;
  return [
    { x: 0, y: 0, width, height },
    { x: right >> 1, y: bottom >> 1, ...half },
    { x: 0, y: 0, ...half },
    { x: right, y: 0, ...half },
    { x: 0, y: bottom, ...half },
    { x: right, y: bottom, ...half },
  ];
}

function placed(
  { text, format, corners: [a, b, c, d] }: Omit<ScannedCode, 'source'>,
  area: Area,
  frame: ScannedCode['frame'],
): ScannedCode {
  const move = ({ x, y }: PicturePoint) => ({ x: x + area.x, y: y + area.y });
  return { text, format, corners: [move(a), move(b), move(c), move(d)], frame, source: 'image' };
}
