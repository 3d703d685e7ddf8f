import { Html5Qrcode } from 'html5-qrcode';
import { cameraProblem } from './cameraProblem.ts';
import { type CodesWanted, type FrameHandlers, frameDetector } from './frameDetector.ts';
import type { ScanProblem, ScanResult } from './scanProblem.ts';

/** A camera that shows its picture on the page. */
export interface CameraView {
  readonly scanner: Html5Qrcode;
  readonly track: MediaStreamTrack;
  /** Ends the picture, stops the tracks and takes everything off the page. Never fails. */
  close(): Promise<void>;
}

/** How long a camera may take from being granted to its first picture, in milliseconds. */
const firstPictureWithin = 8_000;
const framesPerSecond = 15;

/**
 * Opens a camera inside `element` and hands every picture to the decoder. Call it in turn only (`inTurn`).
 *
 * @param deviceId which camera; the rear one where the device has several, when not given
 * @param wanted how many codes of one picture to read
 * @param whileOpen once aborted, no first picture is waited for: the view may be off the page already
 * @returns the view once its picture runs, or why there is none
 */
export async function openCameraView(
  element: HTMLElement,
  deviceId: string | undefined,
  wanted: CodesWanted,
  handlers: FrameHandlers,
  whileOpen: AbortSignal,
): Promise<ScanResult<CameraView>> {
  if (navigator.mediaDevices === undefined) {
    return {
      ok: false,
      problem: { code: 'camera-unsupported', detail: 'navigator.mediaDevices is missing' },
    };
  }
  const host = addHost(element);
  let open = true;
  const scanner = createScanner(host.id, wanted, {
    onCodes: (codes) => open && handlers.onCodes(codes),
    onProblem: (problem) => open && handlers.onProblem(problem),
  });

  async function close(): Promise<void> {
    open = false;
    const video = host.querySelector('video');
    for (const track of tracksOf(video)) track.stop();
    if (hasPicture(host)) await stopQuietly(scanner);
    detach(video);
    host.remove();
  }

  try {
    await scanner.start({ facingMode: 'environment' }, cameraConfig(deviceId), ignore, ignore);
  } catch (cause) {
    await close();
    return { ok: false, problem: cameraProblem(cause) };
  }
  const video = host.querySelector('video');
  const track = tracksOf(video)[0];
  const problem = video && track ? await firstPicture(host, video, track, whileOpen) : nothingShown;
  if (!video || !track || problem !== undefined) {
    await close();
    return { ok: false, problem: problem ?? nothingShown };
  }
  return { ok: true, value: { scanner, track, close } };
}

const nothingShown: ScanProblem = {
  code: 'camera-busy',
  detail: 'The camera was granted but gave no picture',
};

function ignore(): void {
  // html5-qrcode tells of every picture here; the detector has already told what is in it.
}

let hosts = 0;

/** The library empties and fills the element it is given, so it gets one of its own, unknown to the page. */
function addHost(element: HTMLElement): HTMLElement {
  const host = document.createElement('div');
  host.id = `camera-view-${++hosts}`;
  host.style.width = '100%';
  host.style.height = '100%';
  host.append = (...nodes) => {
    for (const node of nodes) if (node instanceof HTMLVideoElement) hearPlay(node);
    Element.prototype.append.apply(host, nodes);
  };
  element.append(host);
  return host;
}

/**
 * The library starts the video where it adds it, and lets go of the promise: a view that leaves the page before its
 * first picture would be an error nobody caught. That there is no picture, `firstPicture` tells.
 */
function hearPlay(video: HTMLVideoElement): void {
  const play = video.play.bind(video);
  video.play = () => play().catch(ignore);
}

/**
 * An `Html5Qrcode` that decodes with our detector alone. The library takes its detector from the global
 * `BarcodeDetector` while it is constructed, and sends every other picture to its own decoder unless there is none.
 *
 * @throws when the library no longer has the field by which its own decoder is switched off
 */
export function createScanner(hostId: string, wanted: CodesWanted, handlers: FrameHandlers): Html5Qrcode {
  const native = Object.getOwnPropertyDescriptor(globalThis, 'BarcodeDetector');
  Object.defineProperty(globalThis, 'BarcodeDetector', {
    configurable: true,
    value: frameDetector(wanted, handlers),
  });
  try {
    const scanner = new Html5Qrcode(hostId, { verbose: false, useBarCodeDetectorIfSupported: true });
    const decoders: unknown = Reflect.get(scanner, 'qrcode');
    if (typeof decoders !== 'object' || decoders === null || !('secondaryDecoder' in decoders)) {
      throw new Error('html5-qrcode has no secondaryDecoder: it is not version 2.3.8');
    }
    decoders.secondaryDecoder = undefined;
    return scanner;
  } finally {
    if (native) Object.defineProperty(globalThis, 'BarcodeDetector', native);
    else Reflect.deleteProperty(globalThis, 'BarcodeDetector');
  }
}

// No aspect ratio: asking for one gives a black picture on iOS.
function cameraConfig(deviceId: string | undefined) {
  const camera = deviceId === undefined ? { facingMode: 'environment' } : { deviceId: { exact: deviceId } };
  return {
    fps: framesPerSecond,
    disableFlip: true,
    videoConstraints: { ...camera, width: { ideal: 1920 }, height: { ideal: 1080 } },
  };
}

function tracksOf(video: HTMLVideoElement | null): MediaStreamTrack[] {
  return video?.srcObject instanceof MediaStream ? video.srcObject.getTracks() : [];
}

/** The library adds its canvas when the video begins to play, and can only be stopped from then on. */
function hasPicture(host: HTMLElement): boolean {
  return host.querySelector('canvas') !== null;
}

function firstPicture(
  host: HTMLElement,
  video: HTMLVideoElement,
  track: MediaStreamTrack,
  whileOpen: AbortSignal,
): Promise<ScanProblem | undefined> {
  video.style.width = '100%';
  video.style.height = '100%';
  video.style.objectFit = 'cover';
  if (hasPicture(host)) return Promise.resolve(undefined);
  if (whileOpen.aborted) return Promise.resolve(nothingShown);
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(nothingShown), firstPictureWithin);
    function settle(problem: ScanProblem | undefined): void {
      clearTimeout(patience);
      resolve(problem);
    }
    video.addEventListener('playing', () => settle(undefined), { once: true });
    track.addEventListener('ended', () => settle(lost), { once: true });
    whileOpen.addEventListener('abort', () => settle(nothingShown), { once: true });
  });
}

const lost: ScanProblem = { code: 'camera-lost', detail: 'The track ended before the first picture' };

async function stopQuietly(scanner: Html5Qrcode): Promise<void> {
  try {
    await scanner.stop();
  } catch {
    // It throws when the page has already dropped its elements; the tracks are stopped, nothing else is left to do.
  }
}

function detach(video: HTMLVideoElement | null): void {
  if (!video) return;
  // The library answers `abort` by throwing, and letting go of the stream is an abort.
  video.onabort = null;
  video.onerror = null;
  video.srcObject = null;
}
