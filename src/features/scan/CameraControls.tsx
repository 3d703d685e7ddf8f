import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import type { CameraControl } from './useCamera.ts';

interface Props {
  readonly camera: CameraControl;
}

/** Which camera, its light, its zoom: only what the running one has. */
export function CameraControls({ camera }: Props) {
  const { text, format } = useText();
  const words = text.scan.camera;
  const [lit, setLit] = useState(false);
  const { cameras, features } = camera;
  const zoom = features?.zoom;
  return (
    <div className="flex flex-wrap items-center gap-3">
      {cameras.length > 1 && (
        <select
          aria-label={words.choose}
          className="min-h-touch max-w-48 rounded-control border-2 border-soft bg-card px-2"
          value={camera.deviceId ?? ''}
          onChange={(event) => camera.start(event.target.value === '' ? undefined : event.target.value)}
        >
          <option value="">{words.automatic}</option>
          {cameras.map(({ deviceId, label }, i) => (
            <option key={deviceId} value={deviceId}>
              {label === '' ? words.unnamed(format.number(i + 1)) : label}
            </option>
          ))}
        </select>
      )}
      {features?.torch && (
        <Button
          variant="outline"
          aria-pressed={lit}
          onClick={() => void camera.torch(!lit).then((done) => done && setLit(!lit))}
        >
          {words.torch}
        </Button>
      )}
      {zoom !== undefined && (
        <label className="flex min-h-touch items-center gap-2">
          {words.zoom}
          <input
            type="range"
            min={zoom.min}
            max={zoom.max}
            step={zoom.step}
            defaultValue={zoom.value}
            onChange={(event) => void camera.zoom(event.target.valueAsNumber)}
          />
        </label>
      )}
      <Button variant="outline" onClick={camera.stop}>
        {words.stop}
      </Button>
    </div>
  );
}
