import { type FormEvent, type ReactNode, useState } from 'react';
import { isHandOffTemplate } from '../../domain/handOff.ts';
import { INTERVALS, type TillSettings } from '../../store/tillSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChoiceBar } from './ChoiceBar.tsx';
import { HandOffChoice } from './HandOffChoice.tsx';

interface Props {
  readonly settings: TillSettings;
  readonly hasSound: boolean;
  readonly onSave: (settings: TillSettings, hasSound: boolean) => void;
}

const MOST = 999;
const LONGEST = 40;
const ON_OFF = ['on', 'off'] as const;
const MOMENTS = ['patient', 'interval'] as const;

/** What is set for this till. Nothing of it names a person, and nothing of it goes on record. */
export function TillScreen({ settings, hasSound, onSave }: Props) {
  const { counter, drill } = useText().text;
  const words = counter.till;
  const [number, setNumber] = useState(String(settings.number));
  const [name, setName] = useState(settings.name ?? '');
  const [sound, setSound] = useState(hasSound);
  const [others, setOthers] = useState(settings);
  const [isSaved, setSaved] = useState(false);
  const value = /^\d{1,3}$/.test(number.trim()) ? Number(number) : 0;
  const isWrong = value < 1 || value > MOST;
  function submit(event: FormEvent): void {
    event.preventDefault();
    const { way, link } = others.handOff;
    if (isWrong || (way === 'link' && !isHandOffTemplate(link))) return;
    const { name: _, ...rest } = others;
    const title = name.trim();
    onSave({ ...rest, number: value, ...(title === '' ? {} : { name: title }) }, sound);
    setSaved(true);
  }
  return (
    <form
      className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-5 px-3 py-5 sm:px-6"
      onSubmit={submit}
      onChange={() => setSaved(false)}
    >
      <div>
        <h1 className="font-display text-word font-semibold">{words.title}</h1>
        <p className="mt-1 max-w-prose text-soft">{words.lead}</p>
        <ButtonLink variant="plain" className="me-4 px-0!" href="/counter">
          {words.back}
        </ButtonLink>
        <ButtonLink variant="plain" className="px-0!" href="/counter/drill">
          {drill.title}
        </ButtonLink>
      </div>
      <Card>
        <div className="grid max-w-md gap-5">
          <TextField
            inputMode="numeric"
            label={words.number}
            hint={words.numberHint}
            problem={isWrong ? words.numberWrong : undefined}
            value={number}
            onChange={setNumber}
          />
          <TextField
            label={words.name}
            hint={words.nameHint}
            maxLength={LONGEST}
            value={name}
            onChange={setName}
          />
          <Choice title={words.sound}>
            <ChoiceBar
              title={words.sound}
              options={ON_OFF}
              names={words.soundNames}
              value={sound ? 'on' : 'off'}
              onChange={(next) => setSound(next === 'on')}
            />
          </Choice>
          <Choice title={words.signing}>
            <ChoiceBar
              title={words.signing}
              options={MOMENTS}
              names={words.signingNames}
              value={others.signing}
              onChange={(signing) => setOthers({ ...others, signing })}
            />
          </Choice>
          {others.signing === 'interval' && (
            <Choice title={words.minutes}>
              <ChoiceBar
                title={words.minutes}
                options={INTERVALS.map(String)}
                names={Object.fromEntries(
                  INTERVALS.map((minutes) => [String(minutes), words.minutesNames(minutes)]),
                )}
                value={String(others.minutes)}
                onChange={(minutes) => setOthers({ ...others, minutes: Number(minutes) })}
              />
            </Choice>
          )}
          <Choice title={words.keys}>
            <ChoiceBar
              title={words.keys}
              options={ON_OFF}
              names={words.keysNames}
              value={others.keys ? 'on' : 'off'}
              onChange={(next) => setOthers({ ...others, keys: next === 'on' })}
            />
          </Choice>
          <HandOffChoice
            value={others.handOff}
            onChange={(handOff) => {
              setOthers({ ...others, handOff });
              setSaved(false);
            }}
          />
          <div className="flex items-center gap-4">
            <Button type="submit">{words.save}</Button>
            <p role="status">{isSaved ? words.saved : ''}</p>
          </div>
        </div>
      </Card>
    </form>
  );
}

function Choice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <p aria-hidden="true" className="mb-1 font-semibold">
        {title}
      </p>
      {children}
    </div>
  );
}
