import type { CameraView } from './cameraView.ts';

/** What the running camera can do besides showing a picture. */
export interface CameraFeatures {
  readonly torch: boolean;
  readonly zoom:
    | { readonly min: number; readonly max: number; readonly step: number; readonly value: number }
    | undefined;
}

/** Reads the features of a running camera; a browser that tells nothing has none. */
export function cameraFeatures({ scanner, track }: CameraView): CameraFeatures {
  if (!describes(track)) return { torch: false, zoom: undefined };
  const features = scanner.getRunningTrackCameraCapabilities();
  const zoom = features.zoomFeature();
  return {
    torch: features.torchFeature().isSupported(),
    zoom: zoom.isSupported()
      ? { min: zoom.min(), max: zoom.max(), step: zoom.step(), value: zoom.value() ?? zoom.min() }
      : undefined,
  };
}

/** Switches the torch. @returns whether the camera did it */
export function setTorch({ scanner, track }: CameraView, on: boolean): Promise<boolean> {
  if (!describes(track)) return Promise.resolve(false);
  const torch = scanner.getRunningTrackCameraCapabilities().torchFeature();
  return torch.isSupported() ? applied(torch.apply(on)) : Promise.resolve(false);
}

/** Sets the zoom, kept within the camera's range. @returns whether the camera did it */
export function setZoom(view: CameraView, factor: number): Promise<boolean> {
  const range = cameraFeatures(view).zoom;
  if (range === undefined) return Promise.resolve(false);
  const zoom = view.scanner.getRunningTrackCameraCapabilities().zoomFeature();
  return applied(zoom.apply(Math.min(range.max, Math.max(range.min, factor))));
}

/** Lets the camera keep focusing by itself where it can: a pack is moved, not held. @returns whether it does */
export function focusContinuously({ track }: CameraView): Promise<boolean> {
  if (!describes(track)) return Promise.resolve(false);
  const modes: unknown = Reflect.get(track.getCapabilities(), 'focusMode');
  if (!Array.isArray(modes) || !modes.includes('continuous')) return Promise.resolve(false);
  const continuous: MediaTrackConstraintSet & { readonly focusMode: string } = { focusMode: 'continuous' };
  return applied(track.applyConstraints({ advanced: [continuous] }));
}

// Older Firefox has no way to ask a track what it can do.
function describes(track: MediaStreamTrack): boolean {
  return typeof track.getCapabilities === 'function' && track.readyState === 'live';
}

/** A camera may promise a feature and refuse it; the picture goes on either way. */
function applied(change: Promise<void>): Promise<boolean> {
  return change.then(
    () => true,
    () => false,
  );
}
