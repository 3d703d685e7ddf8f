import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';

interface Props {
  readonly till: string;
  readonly isCameraOn: boolean;
  readonly isTyping: boolean;
  readonly onType: () => void;
  readonly onCamera: () => void;
  readonly onKeys: () => void;
  readonly onClose: () => void;
}

const SLIM = 'px-2.5! py-1!';

/** Other ways in, and everything beside the list itself. */
export function CounterTools({ till, isCameraOn, isTyping, onType, onCamera, onKeys, onClose }: Props) {
  const { counter, cases, lookBack } = useText().text;
  const { tools } = counter;
  return (
    <div className="no-print flex flex-wrap gap-1">
      <Button variant="outline" className={SLIM} aria-pressed={isTyping} onClick={onType}>
        {tools.type}
      </Button>
      <Button variant="outline" className={SLIM} aria-pressed={isCameraOn} onClick={onCamera}>
        {isCameraOn ? tools.cameraOff : tools.camera}
      </Button>
      <ButtonLink variant="plain" className={SLIM} href="/counter/journal">
        {tools.journal}
      </ButtonLink>
      <ButtonLink variant="plain" className={SLIM} href="/counter/cases">
        {cases.title}
      </ButtonLink>
      <ButtonLink variant="plain" className={SLIM} href="/counter/recalls">
        {lookBack.link}
      </ButtonLink>
      <ButtonLink variant="plain" className={SLIM} href="/counter/till">
        {tools.till(till)}
      </ButtonLink>
      <Button variant="plain" className={SLIM} onClick={onKeys}>
        {tools.keys}
      </Button>
      <Button variant="plain" className={SLIM} onClick={onClose}>
        {tools.close}
      </Button>
    </div>
  );
}
