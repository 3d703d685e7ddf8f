import { isHandOffTemplate } from '../../domain/handOff.ts';
import { HAND_OFF_FORMS } from '../../domain/handOffForm.ts';
import { canPassByItself, HAND_OFF_WAYS, type HandOff } from '../../store/tillSettings.ts';
import { useText } from '../../ui/LocaleProvider.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ChoiceBar } from './ChoiceBar.tsx';

interface Props {
  readonly value: HandOff;
  readonly onChange: (value: HandOff) => void;
}

const BY_ITSELF = ['each', 'hand'] as const;

/** How a checked pack gets to the dispensing system. */
export function HandOffChoice({ value, onChange }: Props) {
  const { handOff: words } = useText().text;
  return (
    <fieldset className="grid gap-4 border-t border-line pt-4">
      <legend className="sr-only">{words.title}</legend>
      <div>
        <p aria-hidden="true" className="font-semibold">
          {words.title}
        </p>
        <p className="mb-2 max-w-prose text-small text-soft">{words.lead}</p>
        <ChoiceBar
          title={words.title}
          options={HAND_OFF_WAYS}
          names={words.ways}
          value={value.way}
          onChange={(way) => onChange({ ...value, way })}
        />
      </div>
      {value.way === 'clipboard' && (
        <ChoiceBar
          title={words.form}
          options={HAND_OFF_FORMS}
          names={words.forms}
          value={value.form}
          onChange={(form) => onChange({ ...value, form })}
        />
      )}
      {value.way === 'link' && (
        <TextField
          code
          label={words.link}
          hint={words.linkHint}
          problem={isHandOffTemplate(value.link) ? undefined : words.linkWrong}
          value={value.link}
          onChange={(link) => onChange({ ...value, link })}
        />
      )}
      {canPassByItself(value) && (
        <ChoiceBar
          title={words.when}
          options={BY_ITSELF}
          names={words.whenNames}
          value={value.auto ? 'each' : 'hand'}
          onChange={(when) => onChange({ ...value, auto: when === 'each' })}
        />
      )}
    </fieldset>
  );
}
