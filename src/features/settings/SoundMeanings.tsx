import type { Outcome } from '../../domain/verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { outcomeStyle } from '../../ui/outcomeStyle.ts';
import { Silhouette } from '../../ui/Silhouette.tsx';

/** What can be heard: the four kinds of answer, and the tick of a code that was read. */
export type Sound = 'good' | 'check' | 'stop' | 'unsure' | 'read';

interface Props {
  readonly onPlay: (sound: Sound) => void;
}

/** The shapes that stand on the screen at the same moment. */
const SHAPES: Readonly<Record<Sound, readonly Outcome[]>> = {
  good: ['genuine'],
  check: ['caution', 'used_here'],
  stop: ['blocked', 'unknown_serial'],
  unsure: ['could_not_check', 'unreadable'],
  read: [],
};
const SOUNDS = ['good', 'check', 'stop', 'unsure', 'read'] as const;

/** Every sound and vibration in words, to be heard at will. */
export function SoundMeanings({ onPlay }: Props) {
  const { meanings: words } = useText().text.settings.sound;
  return (
    <Card title={words.title}>
      <p className="mb-2 text-small text-soft">{words.lead}</p>
      <ul className="divide-y divide-line">
        {SOUNDS.map((sound) => {
          const { means, form } = words.sounds[sound];
          return (
            <li key={sound} className="flex items-center gap-3 py-2">
              <Button
                variant="outline"
                className="shrink-0 px-2!"
                aria-label={words.play(means)}
                onClick={() => onPlay(sound)}
              >
                <svg viewBox="0 0 12 12" aria-hidden="true" className="size-4">
                  <path d="M3 1.5V10.5L10.5 6Z" fill="currentColor" />
                </svg>
              </Button>
              <div className="min-w-0 flex-1">
                <p className="font-semibold">{means}</p>
                <p className="text-small text-soft">{form}</p>
              </div>
              <span className="flex shrink-0 gap-1">
                {SHAPES[sound].map((outcome) => (
                  <Silhouette
                    key={outcome}
                    outcome={outcome}
                    className={`size-7 ${outcomeStyle(outcome).mark}`}
                  />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
